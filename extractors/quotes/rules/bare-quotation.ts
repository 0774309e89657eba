import { type Claim, claim, type PhraseAt, type Piece } from "../claim.js";
import { documents } from "../lexicon/words.js";
import { phraseStartingAt } from "../noun-phrases.js";
import { leadingSubject, type SubjectPhrase } from "../subjects.js";
import { isTitle } from "../titles.js";
import { isMark, type Passage, type Scene, type Unit } from "../units.js";

/** Marks around fewer words than this, without a cue, are scare quotes, titles or nicknames. */
const fewestWords = 4;

/** A fragment in lower case has to be longer than that to be somebody's words. */
const fewestOfFragment = 8;

/** What is left once every cue is read: quotations that go on, stand alone, follow a colon or have only a subject. */
export function readBareQuotations(scene: Scene, claims: readonly Claim[]): Claim[] {
  const all = [...claims];
  joinOpenParagraphs(scene, all);
  for (const passage of scene.passages) {
    for (const run of unclaimedRuns(passage, all)) {
      const claim = readRun(scene, passage, run, all);
      if (claim) all.push(claim);
    }
  }
  return all.sort((a, b) => startOf(a) - startOf(b));
}

/** *“First … ¶ “Then …,” Ruiz said*: a paragraph whose marks stay open belongs to the statement that the next begins. */
function joinOpenParagraphs({ passages }: Scene, claims: readonly Claim[]): void {
  const held = new Set(claims.flatMap(({ pieces }) => pieces.map(({ passage }) => passage)));
  const begun = new Map(
    claims.flatMap((claim) =>
      claim.pieces[0]!.from === 0 ? [[claim.pieces[0]!.passage, claim] as const] : [],
    ),
  );
  for (let i = passages.length - 2; i >= 0; i--) {
    const passage = passages[i]!;
    const next = passages[i + 1]!;
    const { units, paragraph } = passage;
    const whole = units.length === 1 && passages[i - 1]?.paragraph !== paragraph;
    if (!whole || units[0]!.stretch?.closed !== false || held.has(passage)) continue;
    const goesOn = begun.get(next);
    if (next.paragraph !== paragraph + 1 || !next.units[0]!.stretch || !goesOn || goesOn.verbatim) continue;
    goesOn.pieces.unshift({ passage, from: 0, to: 1 });
    begun.set(passage, goesOn);
  }
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
  const free = (i: number) =>
    passage.units[i]!.stretch !== null && !held.some((piece) => piece.from <= i && i < piece.to);
  const runs: Run[] = [];
  for (let i = 0; i < passage.units.length; i++) {
    if (!free(i)) continue;
    const last = runs.at(-1);
    if (last && last.to === i) last.to = i + 1;
    else runs.push({ from: i, to: i + 1 });
  }
  return runs;
}

function readRun(scene: Scene, passage: Passage, run: Run, claims: readonly Claim[]): Claim | null {
  const { units } = passage;
  const piece: Piece = { passage, ...run };
  const words = wordsIn(scene.doc.text, units, run);
  if (units.every((unit, i) => (i >= run.from && i < run.to) || unit.pos === "PUNCT")) {
    return readAlone(scene, piece, words, claims);
  }
  const introduced = isMark(units[run.from - 1], ":") ? endingAt(claims, passage, run.from - 1) : null;
  if (introduced) return claim("colon", [piece], { continues: introduced });
  if (words >= 2) {
    const named = speakerBehindDash(piece) ?? speakerBeforeColon(piece);
    if (named) return named;
  }
  if (words < (isFragment(scene, piece) ? fewestOfFragment : fewestWords) || isTitle(textOf(scene, piece)))
    return null;
  const subject = leadingSubject(units, run.from);
  if (subject) return claim("quotation-in-sentence", [piece], { speaker: { passage, phrase: subject } });
  return claim("quotation-in-sentence", [piece], { continues: lastBefore(claims, passage) });
}

/** *under the “one village, two roads” model*: marks that begin in lower case behind a word that they belong to. */
function isFragment({ doc }: Scene, { passage, from }: Piece): boolean {
  const { units } = passage;
  const { inner } = units[from]!.stretch!;
  const before = units[from - 1];
  return (
    before !== undefined &&
    /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/.test(before.pos) &&
    /^[\p{Ll}#]/u.test(doc.text.slice(inner.start, inner.start + 1))
  );
}

/** The statement that ends right before unit `at`: *said costs rose: “It hurts”*. */
function endingAt(claims: readonly Claim[], passage: Passage, at: number): Claim | null {
  return (
    claims.find(({ pieces }) => pieces.some((piece) => piece.passage === passage && piece.to === at)) ?? null
  );
}

/** A passage that is nothing but a quotation: introduced by the one before, going on with it, or on its own. */
function readAlone(scene: Scene, piece: Piece, words: number, claims: readonly Claim[]): Claim | null {
  const introduced = introducer(scene, piece.passage);
  if (introduced) return claim("introduced", [piece], { speaker: introduced });
  const before = lastBefore(claims, piece.passage);
  const continuing = before !== null && goesOn(scene, before, piece.passage);
  const text = textOf(scene, piece);
  // *“Big Daddy,” she said. “The Donald.”*: behind a quotation of the same paragraph, capitals make no title.
  const ends = continuing && isSameParagraph(before, piece.passage) && /[.!?]["”’']*$/.test(text);
  if ((isTitle(text) && !ends) || isSubheading(scene, piece)) return null;
  if (continuing) {
    before.pieces.push(piece);
    return null;
  }
  return words >= fewestWords - 1 ? claim("quotation-alone", [piece], { continues: before }) : null;
}

const isSameParagraph = ({ pieces }: Claim, { paragraph }: Passage) =>
  pieces.at(-1)!.passage.paragraph === paragraph;

/** *‘All Bets Are Off’* as a line of its own, not *‘We lost.’* */
function isSubheading({ doc }: Scene, { passage, from }: Piece): boolean {
  const { stretch } = passage.units[from]!;
  if (stretch?.style !== "single" || stretch.inner.end - stretch.inner.start >= 40) return false;
  return !doc.text.slice(stretch.inner.start, stretch.inner.end).endsWith(".");
}

const textOf = (scene: Scene, { passage, from, to }: Piece) =>
  scene.doc.text.slice(passage.units[from]!.start, passage.units[to - 1]!.end);

function wordsIn(text: string, units: readonly Unit[], run: Run): number {
  return (
    text.slice(units[run.from]!.start, units[run.to - 1]!.end).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)
      ?.length ?? 0
  );
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
  if (!last.passage.units.slice(last.from, last.to).every((unit) => unit.stretch || unit.pos === "PUNCT"))
    return false;
  if (before.rule === "quotation-in-sentence") return false;
  const cuePassage = before.cue?.passage.index ?? last.passage.index;
  const nearest = Math.max(cuePassage, last.passage.index);
  if (passage.index - nearest > 1) return false;
  const gap = passage.paragraph - scene.passages[nearest]!.paragraph;
  return gap <= 1;
}

/** *“…” — Ana Ruiz, Leeds*: a name behind a dash. */
function speakerBehindDash(piece: Piece): Claim | null {
  const { units } = piece.passage;
  if (!/^(?:―|—|–|-|--)$/.test(units[piece.to]?.norm ?? "")) return null;
  const phrase = phraseStartingAt(units, piece.to + 1);
  if (!phrase || units[phrase.head]!.pos !== "PROPN") return null;
  const speaker = { passage: piece.passage, phrase: { ...phrase, outerFrom: piece.to, outerTo: phrase.to } };
  return claim("name-behind-dash", [piece], { speaker });
}

/** *Ruiz writes:* at the end of a passage speaks for the quotation that the next one is. */
function introducer(scene: Scene, passage: Passage): PhraseAt<SubjectPhrase> | null {
  const before = scene.passages[passage.index - 1];
  if (!before || !isMark(before.units.at(-1), ":") || passage.paragraph - before.paragraph > 1) return null;
  const phrase = leadingSubject(before.units, before.units.length);
  return phrase && { passage: before, phrase };
}

/** *Ruiz: “…”* · *He made himself clear: “…”*. */
function speakerBeforeColon(piece: Piece): Claim | null {
  const { passage, from } = piece;
  const { units } = passage;
  if (!isMark(units[from - 1], ":")) return null;
  const label = units.slice(0, from - 1);
  const isName =
    from <= 7 &&
    !label.some((unit) => unit.pos === "VERB" || unit.pos === "AUX") &&
    !documents.has(units[from - 2]?.norm ?? "");
  const phrase = isName
    ? { from: 0, to: from - 1, head: from - 2, outerFrom: 0, outerTo: from }
    : leadingSubject(units, from);
  return claim(isName ? "transcript" : "colon", [piece], { speaker: phrase && { passage, phrase } });
}
