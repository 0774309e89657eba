// With the u flag a surrogate matches only where it stands alone.
const unstorable = /[\0\ud800-\udfff]/gu;

/** PostgreSQL's text holds neither U+0000 nor a lone surrogate; both become U+FFFD, and offsets stay right. */
export function storableText(text: string): string {
  return text.replace(unstorable, "\ufffd");
}

// How JSON writes these characters.
const unstorableEscape = /\\u(?:0000|d[89a-f])/;

/** JSON whose texts PostgreSQL can hold. */
export function storableJson(value: unknown): string {
  const plain = JSON.stringify(value);
  // A replacer is called for every value: only where there is something to replace.
  if (!unstorableEscape.test(plain)) return plain;
  return JSON.stringify(value, (_, item: unknown) => (typeof item === "string" ? storableText(item) : item));
}
