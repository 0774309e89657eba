import type { EntityType } from "../../../schemas/index.js";

const list = (words: string): string[] => words.split(" ");

/** Nouns right before a name that say what it names, and after which a name always follows: *the film Argo*. */
const strict: readonly (readonly [EntityType, readonly string[]])[] = [
  ["work", list("film movie documentary biopic album sitcom novel musical blockbuster thriller bestseller")],
  [
    "organization",
    list("newspaper tabloid broadsheet broadcaster airline charity band nonprofit militia automaker carmaker chipmaker drugmaker planemaker insurer lender giant retailer manufacturer supplier maker brewer conglomerate startup watchdog"),
  ],
  ["product", list("ship vessel ferry trawler tanker freighter warship frigate destroyer submarine yacht spacecraft app browser drug")],
];

/** The same, after which other words may follow, too: *the company said*. */
const loose: readonly (readonly [EntityType, readonly string[]])[] = [
  ["work", list("comedy series show song")],
  [
    "organization",
    list("agency company firm group party magazine journal network channel daily weekly outlet club bank operator union chain carrier startup"),
  ],
  ["product", list("boat platform vaccine smartphone")],
];

const mapOf = (lists: typeof strict): ReadonlyMap<string, EntityType> =>
  new Map(lists.flatMap(([type, nouns]) => nouns.map((noun) => [noun, type] as const)));

export const strictIntroductions = mapOf(strict);
export const introductions = mapOf([...strict, ...loose]);
