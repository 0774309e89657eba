import type { ParentNode } from "domhandler";
import type { Candidate } from "../scene.js";

/** Shorter captions are said by chance elsewhere too; more of them are not looked at. */
const captions = { shortest: 20, longest: 400, most: 200 };

/** Longer text that comes again elsewhere is a pull quote or a layout's second copy; what a caption says is a caption wherever it stands. */
export function dropRepetitions(candidates: readonly Candidate[], reasons: (string | null)[]): void {
  const told = candidates
    .filter(isCaption)
    .slice(0, captions.most)
    .map(({ key }) => key);
  candidates.forEach(({ key, firm }, index) => {
    if (!firm && reasons[index] === null && repeatsCaption(key, told)) reasons[index] = "caption";
  });
  const seen = new Map<string, ParentNode | null>();
  candidates.forEach(({ key, block }, index) => {
    if (reasons[index] !== null || key.length <= 40) return;
    const parent = seen.get(key);
    if (parent !== undefined && parent !== block.element.parent) reasons[index] = "repeated";
    seen.set(key, block.element.parent);
  });
  const kept = () =>
    candidates.flatMap((candidate, index) => (reasons[index] === null ? [{ ...candidate, index }] : []));
  for (const index of wholeCopies(kept())) reasons[index] = "second copy";
  for (const index of pullQuotes(kept())) reasons[index] = "pull quote";
}

function isCaption({ block, zone }: Candidate): boolean {
  return block.role === "caption" || zone === "caption";
}

/** The caption once more, perhaps without the credit at its end. */
function repeatsCaption(key: string, told: readonly string[]): boolean {
  if (key.length <= captions.shortest || key.length > captions.longest) return false;
  return told.some((caption) => caption.startsWith(key));
}

type Kept = Candidate & { index: number };

/** The article once more in one run, for a reading machine or behind a paywall, is longer than this and mostly told elsewhere. */
const copy = { shortest: 1_500, told: 0.6, paragraph: 60, longest: 60_000, most: 20, others: 500 };

function wholeCopies(kept: readonly Kept[]): number[] {
  const long = kept.filter(({ key }) => key.length > copy.shortest && key.length < copy.longest);
  const short = kept.filter(({ key }) => key.length >= copy.paragraph).slice(0, copy.others);
  return long
    .slice(0, copy.most)
    .filter(({ key, index }) => {
      const told = short.filter((other) => other.index !== index && key.includes(other.key));
      return told.reduce((sum, other) => sum + other.key.length, 0) > key.length * copy.told;
    })
    .map(({ index }) => index);
}

/** What a pull quote can be long, and how many are looked for: each is searched for in the whole text. */
const pullQuote = { shortest: 40, longest: 300, most: 300, text: 400_000 };
/** Built like the article's own paragraphs, a shorter line may well be said twice. */
const saidTwice = 100;

/** Blocks that stand word for word inside longer ones are pulled out of them for show. */
function pullQuotes(kept: readonly Kept[]): number[] {
  const whole = [...new Set(kept.map(({ key }) => key))].join("\n").slice(0, pullQuote.text);
  const short = kept.filter(
    ({ key, block, mainstream }) =>
      key.length >= pullQuote.shortest &&
      key.length <= pullQuote.longest &&
      (block.role === "quotation" || (block.role === "paragraph" && (!mainstream || key.length > saidTwice))),
  );
  return short
    .slice(0, pullQuote.most)
    .filter(({ key }) => {
      const words = key.replace(/^["'«»\s]+|["'«».,\s]+$/g, "");
      return words.length >= pullQuote.shortest && whole.indexOf(words) !== whole.lastIndexOf(words);
    })
    .map(({ index }) => index);
}
