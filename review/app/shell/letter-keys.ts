const place = "wiredesk-letter-keys";

/** Whether single characters are keys. Who speaks to the machine, or slips, may switch them off (WCAG 2.1.4). */
export const letterKeys = (): boolean => localStorage.getItem(place) !== "off";

export function setLetterKeys(on: boolean): void {
  if (on) localStorage.removeItem(place);
  else localStorage.setItem(place, "off");
  startLetterKeys();
}

/** Shows hints of keys only where they work. */
export function startLetterKeys(): void {
  document.documentElement.toggleAttribute("data-without-keys", !letterKeys());
}
