import type { Claim, PhraseAt, Piece } from "../claim.js";
import { documents } from "../lexicon/words.js";
import { phraseStartingAt } from "../noun-phrases.js";
import { leadingSubject, type SubjectPhrase } from "../subjects.js";
import { isMark, type Passage, type Scene, type Unit } from "../units.js";

/** Marks around fewer words than this, without a cue, are scare quotes, titles or nicknames. */
const fewestWords = 4;

/** What is left once every cue is read: quotations that go on, stand alone, follow a colon or have only a subject. */
export function readBareQuotations(scene: Scene, claims: readonly Claim[]): Claim[] {
  const all = [...claims];
  for (const passage of scene.passages) {
    for (const run of unclaimedRuns(passage, all)) {
      const claim = readRun(scene, passage, run, all);
      if (claim) all.push(claim);
    }
  }
  return all.sort((a, b) => startOf(a) - startOf(b));
}

export const startOf = (claim: Claim) => {
  const piece = claim.pieces[0]!;
  return piece.passage.units[piece.from]!.start;
};

interface Run {
  from: number;
  to: number;
}

/** Neighbouring stretches that no claim holds. */
function unclaimedRuns(passage: Passage, claims: readonly Claim[]): Run[] {
  const held = claims.flatMap((claim) => claim.pieces).filter((piece) => piece.passage === passage);
  const free = (i: number) => passage.units[i]!.stretch !== null && !held.some((piece) => piece.from <= i && i < piece.to);
  const runs: Run[] = [];
  for (let i = 0; i < passage.units.length; i++) {
    if (!free(i)) continue;
    const last = runs.at(-1);
    if (last && last.to === i) last.to = i + 1;
    else runs.push({ from: i, to: i + 1 });
  }
  return runs;
}

function readRun(scene: Scene, passage: Passage, run: Run, claims: Claim[]): Claim | null {
  const { units } = passage;
  const piece: Piece = { passage, ...run };
  const alone = units.every((unit, i) => (i >= run.from && i < run.to) || unit.pos === "PUNCT");
  const words = wordsIn(scene.doc.text, units, run);
  if (alone) {
    const introduced = introducer(scene, passage);
    if (introduced) return { ...bare("introduced", piece, null), speaker: introduced };
    const before = lastBefore(claims, passage);
    if (before && goesOn(scene, before, passage)) {
      before.pieces.push(piece);
      return null;
    }
    return words >= fewestWords - 1 ? bare("quotation-alone", piece, before) : null;
  }
  const tail = trailingSpeaker(piece);
  if (tail && words >= 2) return tail;
  if (isMark(units[run.from - 1], ":", ",")) {
    const name = transcriptName(units, run);
    if (name) return name(piece);
    if (isMark(units[run.from - 1], ":") && words >= 2) {
      const subject = leadingSubject(units, run.from);
      return { ...bare("colon", piece, null), speaker: subject && { passage, phrase: subject } };
    }
  }
  if (words < fewestWords) return null;
  const subject = leadingSubject(units, run.from);
  const before = lastBefore(claims, passage);
  return { ...bare("quotation-in-sentence", piece, subject ? null : before), speaker: subject && { passage, phrase: subject } };
}

function bare(rule: string, piece: Piece, continues: Claim | null): Claim {
  return { rule, pieces: [piece], cue: null, speaker: null, continues, addressee: null, via: null };
}

function wordsIn(text: string, units: readonly Unit[], run: Run): number {
  return text.slice(units[run.from]!.start, units[run.to - 1]!.end).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

function lastBefore(claims: readonly Claim[], passage: Passage): Claim | null {
  let found: Claim | null = null;
  for (const claim of claims) {
    const at = claim.pieces.at(-1)!.passage.index;
    if (at <= passage.index && (found === null || at >= found.pieces.at(-1)!.passage.index)) found = claim;
  }
  return found;
}

/** Whether a quotation alone in its passage goes on with the statement before it. */
function goesOn(scene: Scene, before: Claim, passage: Passage): boolean {
  const last = before.pieces.at(-1)!;
  if (!last.passage.units.slice(last.from, last.to).every((unit) => unit.stretch || unit.pos === "PUNCT")) return false;
  if (before.rule === "quotation-in-sentence") return false;
  const cuePassage = before.cue?.passage.index ?? last.passage.index;
  const nearest = Math.max(cuePassage, last.passage.index);
  if (passage.index - nearest > 1) return false;
  const gap = passage.paragraph - scene.passages[nearest]!.paragraph;
  return gap <= 1;
}

/** *“…” — Ana Ruiz, Leeds*: a name behind a dash. */
function trailingSpeaker(piece: Piece): Claim | null {
  const { units } = piece.passage;
  if (!/^(?:―|—|–|-|--)$/.test(units[piece.to]?.norm ?? "")) return null;
  const phrase = phraseStartingAt(units, piece.to + 1);
  if (!phrase || units[phrase.head]!.pos !== "PROPN") return null;
  const speaker = { passage: piece.passage, phrase: { ...phrase, outerFrom: piece.to, outerTo: phrase.to } };
  return { ...bare("name-behind-dash", piece, null), speaker };
}

/** *Ruiz writes:* at the end of a passage speaks for the quotation that the next one is. */
function introducer(scene: Scene, passage: Passage): PhraseAt<SubjectPhrase> | null {
  const before = scene.passages[passage.index - 1];
  if (!before || !isMark(before.units.at(-1), ":") || passage.paragraph - before.paragraph > 1) return null;
  const phrase = leadingSubject(before.units, before.units.length);
  return phrase && { passage: before, phrase };
}

/** *RUIZ: “…”* · *Mayor: Strike Is ‘Finished’*. */
function transcriptName(units: readonly Unit[], run: Run): ((piece: Piece) => Claim) | null {
  if (!isMark(units[run.from - 1], ":") || run.from > 7) return null;
  const head = run.from - 2;
  const named = units.slice(0, run.from - 1);
  if (named.some((unit) => unit.pos === "VERB" || unit.pos === "AUX") || documents.has(units[head]?.norm ?? "")) return null;
  return (piece) => ({
    ...bare("transcript", piece, null),
    speaker: { passage: piece.passage, phrase: { from: 0, to: run.from - 1, head, outerFrom: 0, outerTo: run.from } },
  });
}
