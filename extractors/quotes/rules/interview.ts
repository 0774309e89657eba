import type { Entity } from "../../../schemas/index.js";
import { type Claim, claim, type PhraseAt, type Piece } from "../claim.js";
import type { SubjectPhrase } from "../subjects.js";
import { isMark, type Passage, type Scene } from "../units.js";

/** Fewer questions than this make no interview. */
const fewestQuestions = 2;

/** Without labels, a question in print has to be short and asked this often. */
const fewestPlain = 3;
const longestQuestion = 60;

interface Turn {
  passages: Passage[];
  /** Units of the first passage that are the label. */
  label: number;
  kind: "question" | "answer" | "other";
}

/** *Q: Why now? ¶ A: Because …* · *Why now? ¶ I think …*: each answer is a statement of whoever is interviewed. */
export function readInterview(scene: Scene): Claim[] {
  const turns = turnsOf(scene);
  const labelled =
    turns.filter(({ label, kind }) => label > 0 && kind === "question").length >= fewestQuestions;
  const plain = !labelled && isPlainInterview(turns);
  if (!labelled && !plain) return [];
  const first = turns.findIndex(({ kind, label }) => kind === "question" && (plain || label > 0));
  const speaker = interviewee(scene, turns[first]!.passages[0]!);
  if (plain && !speaker) return [];
  const claims: Claim[] = [];
  let open: Claim | null = null;
  for (const { passages, label, kind } of turns.slice(first)) {
    const question = kind === "question" && (plain || label > 0);
    const pieces = passages.map(
      (passage, i): Piece => ({ passage, from: i === 0 ? label : 0, to: passage.units.length }),
    );
    if (question) open = null;
    else if (open) open.pieces.push(...pieces);
    else {
      open = claim("interview", pieces, { speaker, verbatim: true });
      claims.push(open);
    }
  }
  return claims;
}

function turnsOf(scene: Scene): Turn[] {
  const turns: Turn[] = [];
  for (const passage of scene.passages) {
    const last = turns.at(-1);
    if (last && last.passages[0]!.paragraph === passage.paragraph) last.passages.push(passage);
    else turns.push({ passages: [passage], label: labelOf(passage), kind: "other" });
  }
  for (const turn of turns) turn.kind = kindOf(turn);
  return turns;
}

/** *Q:* · *A.*: how many units the label has. */
function labelOf({ units }: Passage): number {
  const [letter, mark] = [units[0]!, units[1]];
  if (letter.stretch || !/^[qa]$/.test(letter.norm) || !/^\p{Lu}/u.test(letter.token.text)) return 0;
  return isMark(mark, ":", ".", ")") ? 2 : 0;
}

function kindOf({ passages, label }: Turn): Turn["kind"] {
  if (label > 0) return passages[0]!.units[0]!.norm === "q" ? "question" : "answer";
  const units = passages.flatMap((passage) => passage.units);
  const asks =
    isMark(units.at(-1), "?") && units.length <= longestQuestion && !units.some(({ stretch }) => stretch);
  if (asks) return "question";
  return units.some(({ norm, stretch }) => !stretch && /^(?:i|we|my|our|me|us)$/.test(norm))
    ? "answer"
    : "other";
}

/** Questions that stand alone, most of them answered in the first person. */
function isPlainInterview(turns: readonly Turn[]): boolean {
  const answers = turns.filter((_, i) => turns[i - 1]?.kind === "question" && turns[i]!.kind !== "question");
  return (
    answers.length >= fewestPlain &&
    answers.filter(({ kind }) => kind === "answer").length >= 0.6 * answers.length
  );
}

/** The person whom the lines before the first question speak of most, the last of several. */
function interviewee(scene: Scene, { index }: Passage): PhraseAt<SubjectPhrase> | null {
  const counts = new Map<Entity, number>();
  let latest: PhraseAt<SubjectPhrase> | null = null;
  let most = 0;
  for (const passage of scene.passages.slice(0, index)) {
    passage.units.forEach(({ entity, mention }, at) => {
      if (entity?.type !== "person" || passage.units[at - 1]?.mention === mention) return;
      const count = (counts.get(entity) ?? 0) + 1;
      counts.set(entity, count);
      if (count < most) return;
      most = count;
      let to = at + 1;
      while (passage.units[to]?.mention === mention) to++;
      latest = { passage, phrase: { from: at, to, head: to - 1, outerFrom: at, outerTo: to } };
    });
  }
  return latest;
}
