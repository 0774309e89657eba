/** Stems that take an *e* back: *raz-ed*, *evacuat-ed*, *smuggl-ed*, *chang-ed*. */
const mutedEnding =
  /(?:[^aeiou][aeiouy][^aeiouhwxy]|[cvuz]|[^aeioulns]s|[aeiouy][gs]|[drn]g|[iu]at|uot|[bcdfgkptz]l)$/;
/** Stems of two syllables and more that end on a weak one and took none: *target-ed*, *gallop-ed*, *edit-ed*. */
const weakEnding = /[aeiouy].*(?:e[tnrl]|it|o[nrpml]|[ai]l|ic)$/;
/** Base forms that only look like it. */
const unchanged = /(?:eed|thing)$|^embed$/;
const doubled = /([bdgkmnprt])\1$|[aeiou].*[aeiou]ll$/;

/**
 * The base form of a regular verb form that no word list knows: *gusted* gust, *looted* loot, *razed* raze, *copied* copy.
 * `null` for words that end in neither *-ed* nor *-ing*.
 */
export function regularBase(norm: string): string | null {
  if (/^[a-z]{2,20}ied$/.test(norm)) return `${norm.slice(0, -3)}y`;
  const stem = /^([a-z]{2,20}?)(?:ed|ing)$/.exec(norm)?.[1];
  if (stem === undefined || unchanged.test(norm) || !/[aeiouy]/.test(stem)) return null;
  if (doubled.test(stem)) return stem.slice(0, -1);
  return mutedEnding.test(stem) && !weakEnding.test(stem) ? `${stem}e` : stem;
}
