/** The words of a list, parted by blanks or lines. */
export const wordsIn = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A row for each key, *key word word*: the key by each of its words. */
export const keyedWords = (rows: string): ReadonlyMap<string, string> =>
  keyed(rows, (row) => {
    const [key, ...words] = row.split(/\s+/);
    return [key!, words];
  });

/** A row for each key, *key: phrase, phrase*: the key by each of its phrases. */
export const keyedPhrases = (rows: string): ReadonlyMap<string, string> =>
  keyed(rows, (row) => {
    const [key, phrases] = row.split(": ");
    return [key!, phrases!.split(", ")];
  });

/** As `keyedWords`, of keys that are numbers. */
export const numberedWords = (rows: string): ReadonlyMap<string, number> =>
  new Map(Array.from(keyedWords(rows), ([word, key]) => [word, Number(key)]));

function keyed(rows: string, read: (row: string) => [string, string[]]): ReadonlyMap<string, string> {
  return new Map(
    rows
      .trim()
      .split(/\s*\n\s*/)
      .flatMap((row) => {
        const [key, words] = read(row);
        return words.map((word): [string, string] => [word, key]);
      }),
  );
}
