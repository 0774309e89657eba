import type { Case } from "./cases/case.js";
import { clauses } from "./cases/clauses.js";
import { edges } from "./cases/edges.js";
import { quotations } from "./cases/quotations.js";
import { reports } from "./cases/reports.js";

/** What must give the statements listed. */
export const cases: readonly Case[] = [...quotations, ...reports, ...edges, ...clauses];

/** Phrasings that give no statement, by the pattern that they look like. */
export const nothing: readonly { pattern: number; text: string }[] = [
  { pattern: 1, text: "David Okoro did not say when the road would open." },
  { pattern: 1, text: "Elena Marsh hopes to win the seat." },
  { pattern: 2, text: "Elena Marsh repaired the “old” engine in a week." },
  { pattern: 3, text: "The claims were settled in court." },
  { pattern: 3, text: "Hospitals counted 40 confirmed cases by noon." },
  { pattern: 4, text: "Elena Marsh met David Okoro at the “Blue Door” on Friday." },
  { pattern: 5, text: "Elena Marsh, a lawyer from Harwick, left the hall." },
  { pattern: 6, text: "The crates were marked “fragile”, “cold” and “urgent”." },
  { pattern: 7, text: "“Northern Lights”, the band’s first song, opened the show." },
  { pattern: 8, text: "She did not answer." },
  { pattern: 9, text: "He finished “The Long Winter” in a day." },
  { pattern: 10, text: "Elena Marsh, who chairs the panel, declined to comment." },
  { pattern: 11, text: "The report ran to 400 pages." },
  { pattern: 12, text: "The so-called “sandwich tax” was dropped in May." },
  { pattern: 12, text: "Boris “the Hammer” Lund retired in 2010." },
  { pattern: 12, text: "A sign on the gate read nothing at all." },
  { pattern: 12, text: "He sang “Northern Lights” at the gala." },
  { pattern: 13, text: "The ship is called “Good Hope”." },
  { pattern: 13, text: "They opened with a song called “Northern Lights”." },
  { pattern: 12, text: "The port is run under the “one dock, two keys” model." },
  { pattern: 3, text: "The lowest level observed by the crew was near Harwick." },
  { pattern: 14, text: "The bill lists three costs: fuel, wages and rent." },
  { pattern: 15, text: "Elena Marsh told the children a story." },
  { pattern: 16, text: "The spokesman declined to say whether the ship had sailed." },
  { pattern: 17, text: "David Okoro deleted his account on Twitter." },
  { pattern: 18, text: "Elena Marsh spoke on Tuesday for an hour." },
  { pattern: 19, text: "The album “Songs of the ‘Old Fleet’” sold well." },
  { pattern: 20, text: "Elena Marsh and David Okoro opened the bridge." },
  { pattern: 21, text: "The council’s and the workers’ plans differ." },
  { pattern: 21, text: "Weather: Rain in the ‘Golden Valley’" },
  { pattern: 22, text: 'The screen is 12" wide and the pole 6\'2" tall.' },
  { pattern: 23, text: "The firm made a loss of $2 million." },
  { pattern: 1, text: "If the court says the law is void, the vote falls." },
  { pattern: 24, text: "The crates were sorted according to size." },
  { pattern: 25, text: "The first paragraph ends here.\n\nThe second one begins here." },
  { pattern: 26, text: "Elena Marsh arrived late.\n\nThe hall was empty." },
  { pattern: 27, text: "Elena Marsh, who wrote three novels, lives in Harwick." },
  { pattern: 1, text: "The mayor declared a state of emergency so he could close the port." },
  { pattern: 1, text: "The win confirmed the club's rise." },
  { pattern: 3, text: "Officers were called to reports of a fire in Harwick." },
  { pattern: 13, text: "Shops began “summer sales” in June." },
  { pattern: 5, text: "Employment judge Elena Marsh sat in Harwick." },
  { pattern: 14, text: "Who pays?\n\nThe council does.\n\nWhen?\n\nIn May.\n\nHow?\n\nBy bank transfer." },
  { pattern: 28, text: "The road was closed by the police." },
];
