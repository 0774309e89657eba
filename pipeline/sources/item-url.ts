/** The absolute http(s) URL that a feed's link means, or undefined. Relative links hang on the feed's own address. */
export function itemUrl(link: string | undefined, base: string): string | undefined {
  const text = (link ?? "").trim();
  if (text === "" || text.length > 8_000) return undefined;
  // A feed that lies in a file has no address of its own: its absolute links count all the same.
  const url = URL.canParse(text) ? new URL(text) : URL.canParse(text, base) ? new URL(text, base) : null;
  if (url === null) return undefined;
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
}

/** Drops properties that are undefined or empty, so that items can be written as one literal. */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined && value !== "");
  return Object.fromEntries(kept) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
