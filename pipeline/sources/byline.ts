/** Names out of a byline as wires write it: "By Ann Lee and Bo Chen, Business Writers" → the two names. */
export function readByline(text: string | undefined): string[] {
  const bare = (text ?? "").replace(/^\s{0,5}(by|von|par|por)\s{1,5}/i, "").trim();
  if (bare === "" || bare.length > 300) return [];
  const names = bare.split(/\s{0,3}(?:,|;|\band\b|&|\bund\b|\bet\b)\s{1,3}/);
  return names
    .map((name) => name.trim())
    .filter((name) => name !== "" && !/\b(writers?|correspondents?|reporters?|editors?|staff)\b/i.test(name));
}
