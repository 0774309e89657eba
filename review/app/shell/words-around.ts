/** Less than an anchor holds on each side, so that what it cut is told from the end of a text. */
const most = 30;

/** What stands beside some words, a short piece on each side, without the halves of words. */
export function wordsAround(before: string, after: string): [before: string, after: string] {
  const left = before.length > most ? `…${before.slice(-most).replace(/^\S*/, "")}` : before;
  const right = after.length > most ? `${after.slice(0, most).replace(/\S*$/, "")}…` : after;
  return [left, right];
}
