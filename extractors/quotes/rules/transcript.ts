import type { Range } from "../../../schemas/index.js";
import { type Claim, claim } from "../claim.js";
import type { Passage, Scene } from "../units.js";

/** *RUIZ:* · *Rep. ANNA RUIZ:* at the start of a paragraph, inside or outside its marks. */
const label =
  /^["“”'‘]{0,2}((?:\p{Lu}[\p{L}.]{0,9} ){0,2}\p{Lu}[\p{Lu}.'’-]{1,24}(?: \p{Lu}[\p{Lu}.'’-]{1,24}){0,3}):\s/u;

/** Fewer labelled paragraphs than this are no transcript. */
const fewestTurns = 3;

/** Interviews and debates printed turn by turn: each labelled paragraph is a statement, those without label go on. */
export function readTranscript(scene: Scene): Claim[] {
  const turns = scene.doc.paragraphs.map((range) => labelOf(scene.doc.text, range));
  if (turns.filter(Boolean).length < fewestTurns) return [];
  const claims: Claim[] = [];
  scene.doc.paragraphs.forEach((range, paragraph) => {
    const found = turns[paragraph];
    const passages = scene.passages.filter((passage) => passage.paragraph === paragraph);
    const pieces = passages.map((passage) => ({ passage, from: 0, to: passage.units.length }));
    if (pieces.length === 0) return;
    if (found) claims.push(claim("transcript", pieces, { label: found, verbatim: true }));
    else if (goesOn(scene, claims.at(-1), passages, range)) claims.at(-1)?.pieces.push(...pieces);
  });
  return claims;
}

function labelOf(text: string, range: Range): Range | null {
  const match = label.exec(text.slice(range.start, Math.min(range.end, range.start + 120)));
  if (!match) return null;
  const start = range.start + match[0].indexOf(match[1]!);
  return { start, end: start + match[1]!.length };
}

/** A paragraph in marks right behind a turn in marks is the same speaker's. */
function goesOn(scene: Scene, last: Claim | undefined, passages: readonly Passage[], range: Range): boolean {
  const before = last?.pieces.at(-1)?.passage;
  const opensMarked = /^["“]/.test(scene.doc.text.slice(range.start, range.start + 1));
  return (
    before !== undefined &&
    opensMarked &&
    passages[0]!.paragraph === before.paragraph + 1 &&
    !/^["“]\(/.test(scene.doc.text.slice(range.start, range.start + 2))
  );
}
