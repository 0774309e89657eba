interface Case {
  text: string;
  found: readonly { action: "release" | "arrest"; span: string; whom: string; by: string | null }[];
}

/** Phrasings that must give these events. */
export const cases: readonly Case[] = [
  {
    text: "Police arrested 12 protesters in Lyon on Monday.",
    found: [{ action: "arrest", span: "arrested", whom: "protesters", by: "Police" }],
  },
  {
    text: "Five activists were freed by Belarus.",
    found: [{ action: "release", span: "freed", whom: "activists", by: "Belarus" }],
  },
  {
    text: "The release of 52 political prisoners followed talks in Geneva.",
    found: [{ action: "release", span: "release", whom: "political prisoners", by: null }],
  },
  {
    text: "At least 30 people were arrested during the march.",
    found: [{ action: "arrest", span: "arrested", whom: "people", by: null }],
  },
  {
    text: "Officers detained Maria Kovacs on Friday.",
    found: [{ action: "arrest", span: "detained", whom: "Maria Kovacs", by: "Officers" }],
  },
  {
    text: "Journalist Maria Kovacs was later released.",
    found: [{ action: "release", span: "released", whom: "Maria Kovacs", by: null }],
  },
];

/** Phrasings that must give nothing. */
export const nothing: readonly string[] = [
  "The ministry released 12 documents on Monday.",
  "The band released two albums last year.",
  "Police have not arrested any of the two dozen farmers.",
  "Maria Kovacs was not arrested.",
  "Her party demanded the release of 52 prisoners.",
  "Twelve protesters marched to the ministry.",
];
