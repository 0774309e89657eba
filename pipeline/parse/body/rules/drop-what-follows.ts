import { commentHeading, commentInvitation, endMark } from "../../lexicon/end-marks.js";
import { level } from "../../metadata/level.js";
import type { Candidate, Scene } from "../scene.js";

/** An article has at least this much text before anybody comments on it, and this share of all before it says that it ends. */
const shortest = 150;
const endFrom = 0.5;
const mostTold = 0.6;
const longest = 300;

/** Leaves out what stands below the heading of the comments, and below a press release's end mark: built like the text, it would pass for it. */
export function dropWhatFollows({ candidates }: Scene, reasons: (string | null)[]): void {
  const kept = candidates.flatMap((candidate, index) =>
    reasons[index] === null ? [{ ...candidate, index }] : [],
  );
  const total = kept.reduce((sum, { block }) => sum + block.text.length, 0);
  let told = 0;
  for (const [index, candidate] of candidates.entries()) {
    const entry = candidate.block.role === "cell" || candidate.block.role === "item";
    const ended = !entry && told > total * endFrom && endMark.test(candidate.block.text);
    const most = told > total * mostTold;
    const said = !entry && told > shortest && opensComments(candidate, most);
    if (ended || said) {
      for (let below = index; below < candidates.length; below += 1) {
        reasons[below] ??= said ? "comment" : "after the end";
      }
      return;
    }
    if (reasons[index] === null && candidate.block.role !== "heading") told += candidate.block.text.length;
  }
}

/** `most`: whether most of the text has been told, so that a line or an invitation is enough. */
function opensComments({ block, linkShare, sentence }: Candidate, most: boolean): boolean {
  const { text, role } = block;
  if (text.length > longest || (role !== "heading" && (linkShare > 0.5 || sentence))) return false;
  const key = level(text).replace(/^[^\p{L}\d]+/u, "");
  const headed = role === "heading" || /\d/.test(key) || most;
  return (headed && commentHeading.test(key)) || (most && commentInvitation.test(key));
}
