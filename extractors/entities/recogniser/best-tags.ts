import { beginTag, insideTag, outside, rowWidth, tagCount, taggedTypes } from "./tags.js";

const types = taggedTypes.length;

/**
 * The best tag sequence (Viterbi). O and B may follow any tag; I only the B or I of its type, so most of the
 * transitions are never looked at. Ties go to the lower tag.
 */
export function bestTags(length: number, scores: Float32Array, transitions: Float32Array): Uint8Array {
  const back = new Uint8Array(length * rowWidth);
  let before = new Float64Array(rowWidth).fill(Number.NEGATIVE_INFINITY);
  let now = new Float64Array(rowWidth);
  for (let i = 0; i < length; i++) {
    const row = i * rowWidth;
    for (let tag = 0; tag < tagCount; tag++) {
      const inside = tag > 0 && (tag & 1) === 0;
      let top = Number.NEGATIVE_INFINITY;
      let from = outside;
      if (i === 0) {
        if (!inside) top = transitions[tag]!;
      } else if (inside) {
        const fromBegin = before[tag - 1]! + transitions[(tag - 1) * rowWidth + tag]!;
        const fromInside = before[tag]! + transitions[tag * rowWidth + tag]!;
        top = fromInside > fromBegin ? fromInside : fromBegin;
        from = fromInside > fromBegin ? tag : tag - 1;
      } else {
        for (let x = 0; x < tagCount; x++) {
          const value = before[x]! + transitions[x * rowWidth + tag]!;
          if (value > top) {
            top = value;
            from = x;
          }
        }
      }
      now[tag] = top + scores[row + tag]!;
      back[row + tag] = from;
    }
    [before, now] = [now, before];
  }
  return followBack(length, back, before);
}

function followBack(length: number, back: Uint8Array, last: Float64Array): Uint8Array {
  let tag: number = outside;
  for (let type = 0; type < types; type++) {
    for (const candidate of [beginTag(type), insideTag(type)]) {
      if (last[candidate]! > last[tag]!) tag = candidate;
    }
  }
  const tags = new Uint8Array(length);
  for (let i = length - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = back[i * rowWidth + tag]!;
  }
  return tags;
}
