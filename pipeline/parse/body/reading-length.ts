/** Chinese, Japanese and Korean write in one or two characters what takes Latin letters a word. */
const dense = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g;
const denseWeight = 2.5;

/** Length of a text as long as it would be in Latin letters, so that thresholds hold for every script. */
export function readingLength(text: string): number {
  const characters = text.match(dense)?.length ?? 0;
  return text.length + characters * (denseWeight - 1);
}
