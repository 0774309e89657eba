import type { Claim } from "./claim.js";
import { type Judge, trainedJudge } from "./judge/judge.js";
import { readPassage } from "./read-passage.js";
import { builtInReaders, type Reader } from "./readers.js";
import { readBareQuotations, startOf } from "./rules/bare-quotation.js";
import { readBlockQuotations } from "./rules/block-quotation.js";
import { readHeadlines } from "./rules/headline.js";
import { readInterview } from "./rules/interview.js";
import { readTranscript } from "./rules/transcript.js";
import type { Trace } from "./trace.js";
import type { Scene } from "./units.js";

/** Every statement of the article: verbatim blocks first, then what cues report, then the quotations left over. */
export function readArticle(
  scene: Scene,
  judge: Judge = trainedJudge,
  readers: readonly Reader[] = builtInReaders,
  trace?: Trace,
): Claim[] {
  const verbatim = [readTranscript(scene), readInterview(scene)].find((claims) => claims.length > 0) ?? [];
  const blocks = [...verbatim, ...readBlockQuotations(scene), ...readHeadlines(scene)];
  const taken = new Set(blocks.flatMap((claim) => claim.pieces.map(({ passage }) => passage)));
  const cued = scene.passages
    .filter((passage) => !taken.has(passage))
    .flatMap((passage) => readPassage(passage, judge, readers, trace));
  return readBareQuotations(
    scene,
    [...blocks, ...cued].sort((a, b) => startOf(a) - startOf(b)),
  );
}
