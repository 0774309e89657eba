/** Caps before every expensive step. A page beyond a cap is refused or cut with a warning, never run through. */
export const limits = {
  /** Open elements at once. Real pages stay under 60; browsers stop at 512; cost grows with the square. */
  depth: 512,
  /** Text blocks that are judged. A long live blog has 3,000. */
  blocks: 20_000,
  /** Characters of one paragraph; beyond it is data, not prose. */
  paragraph: 20_000,
  /** Characters of one JSON-LD or state script. Pages with inlined catalogues carry megabytes of them. */
  json: 2_000_000,
  /** Characters of a title, name or keyword. */
  title: 500,
  name: 100,
  /** Names in a byline, keywords of a page: beyond it is a dump of a database. */
  names: 30,
  keywords: 50,
} as const;
