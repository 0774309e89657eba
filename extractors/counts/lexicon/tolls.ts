const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split(/\s*\n\s*/)
      .flatMap((row) => {
        const [subject, ...words] = row.split(/\s+/);
        return words.map((word): [string, string] => [word, subject!]);
      }),
  );

/** Nouns and verb lemmas of each toll. */
export const tollWords = table(`
  dead dead deaths death toll fatalities fatality kill die perish slay drown lives
  injured injured wounded injuries injury injure wound hurt hospitalize hospitalise
  missing missing miss
  held arrests detainees arrest detain
  displaced displace evacuate uproot
`);
