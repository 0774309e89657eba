/**
 * Whether `part` leaves inner or leading words of `whole` out and keeps its head: *Harbour Airport* for *Harbour
 * International Airport*, *Water Committee* for *Joint Water and Soil Committee*.
 */
export function thins(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length < 2 || part.length >= whole.length || part.at(-1) !== whole.at(-1)) return false;
  let at = 0;
  for (const token of whole) if (token === part[at]) at++;
  return at === part.length;
}
