import { type Claim, claim } from "../claim.js";
import { isDocument } from "../makers.js";
import { phraseStartingAt } from "../noun-phrases.js";
import { isMark, type Passage, type Scene, type Unit } from "../units.js";

/** Longer lines without a full stop are no headlines. */
const longest = 24;

/** A label before the colon has no more units than this. */
const longestLabel = 8;

/** *Ruiz: Strike Is ‘Finished’* · *Ruiz on costs: They will rise*: a line without a full stop whose label speaks. */
export function readHeadlines(scene: Scene): Claim[] {
  return scene.passages.flatMap((passage) => (isLine(scene, passage) ? (readLine(passage) ?? []) : []));
}

function isLine(scene: Scene, { index, paragraph, units }: Passage): boolean {
  const alone =
    scene.passages[index - 1]?.paragraph !== paragraph && scene.passages[index + 1]?.paragraph !== paragraph;
  if (!alone || units.length > longest || isMark(units.at(-1), ":", ";")) return false;
  return !isMark(units.at(-1), ".", "!", "?") || (index === 0 && isCapitalised(units));
}

/** What a line is about, not who speaks. */
const topics =
  /^(?:weather|sport|sports|football|opinion|video|watch|live|exclusive|update|review|politics|business|breaking)$/;

/** Four long words in five with a capital: a title, though a full stop follows. */
function isCapitalised(units: readonly Unit[]): boolean {
  const long = units.filter(({ norm, stretch }) => !stretch && /^\p{L}{4,}/u.test(norm));
  return long.filter(({ token }) => /^\p{Lu}/u.test(token.text)).length >= 0.8 * long.length;
}

function readLine(passage: Passage): Claim | null {
  const { units } = passage;
  const colon = units.findIndex((unit) => isMark(unit, ":"));
  if (colon < 1 || colon > longestLabel || colon > units.length - 3) return null;
  const phrase = phraseStartingAt(units, 0);
  if (!phrase || units.slice(0, colon).some(({ stretch, pos }) => stretch || pos === "VERB")) return null;
  const topic = units[phrase.to]?.norm === "on" || units[phrase.to]?.norm === "to";
  if (phrase.to !== colon && !topic) return null;
  const head = units[phrase.head]!;
  const marked = units.slice(colon + 1).some(({ stretch }) => stretch);
  const body = head.entity?.type === "person" || head.entity?.type === "organization";
  if (
    isDocument(head.norm) ||
    !(head.entity?.type === "person" || (marked && (body || (phrase.to <= 3 && !topics.test(head.norm)))))
  )
    return null;
  const piece = { passage, from: colon + 1, to: units.length };
  return claim("headline", [piece], {
    speaker: { passage, phrase: { ...phrase, outerFrom: 0, outerTo: colon } },
  });
}
