/** FNV-1a over UTF-16 code units, finished with a mix, as an unsigned 32-bit number. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash);
}

/** Joins two hashes; the order counts. */
export function joinHashes(a: number, b: number): number {
  return finish(Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15));
}

function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
