// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII
const ascii = /^[\u0000-\u007F]*$/;

/** Case, quotes, dashes and spaces levelled, for comparing titles. */
export function level(text: string): string {
  const plain = ascii.test(text) ? text : levelMarks(text.normalize("NFKC"));
  return plain.toLowerCase().replaceAll("`", "'").replace(/\s+/g, " ").trim();
}

function levelMarks(text: string): string {
  return text
    .replace(/[‘’‚‛′´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐-―−]/g, "-");
}
