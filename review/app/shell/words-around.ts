/** What stands beside some words, as long as 40 characters on each side, without the halves of words. */
export function wordsAround(before: string, after: string): [before: string, after: string] {
  const left = before.length > 40 ? `…${before.slice(-40).replace(/^\S*/, "")}` : before;
  const right = after.length > 40 ? `${after.slice(0, 40).replace(/\S*$/, "")}…` : after;
  return [left, right];
}
