const smallWords =
  /^(?:a|an|the|of|in|on|at|to|for|and|or|but|with|from|by|your?|is|are|my|his|her|it|its|as|vs)$/i;

/** Whether words in marks read as the name of a song, a book or a show: every long word has a capital. */
export function isTitle(text: string): boolean {
  const words = text.match(/['’]?[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  return (
    words.length >= 2 && words.every((word) => /^['’-]*[\p{Lu}\p{N}]/u.test(word) || smallWords.test(word))
  );
}
