const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];
const place = "wiredesk-theme";

export function currentTheme(): Theme {
  const kept = localStorage.getItem(place);
  return themes.find((theme) => theme === kept) ?? "system";
}

export function setTheme(theme: Theme): void {
  localStorage.setItem(place, theme);
  startTheme();
}

/** Applies the kept choice; without one the system decides. */
export function startTheme(): void {
  const theme = currentTheme();
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function nextTheme(theme: Theme): Theme {
  return themes[(themes.indexOf(theme) + 1) % themes.length]!;
}
