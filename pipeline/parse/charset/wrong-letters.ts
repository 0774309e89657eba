/** Letters beyond ASCII make up a third of no text in a Western charset; Cyrillic or Greek bytes read as one give nearly all. */
const westernShare = 0.35;

const western = new Set(["windows-1252", "iso-8859-15", "windows-1254", "macintosh"]);

/** Whether text decoded by a Western charset is made of accented letters, as Cyrillic, Greek or Arabic bytes then are. */
export function foreignLetters(text: string, label: string): boolean {
  if (!western.has(label)) return false;
  const beyond = text.match(/[À-ÿ]/g)?.length ?? 0;
  if (beyond < 40) return false;
  const words = text.match(/[A-Za-zÀ-ÿ]{3,}/g) ?? [];
  const accented = words.filter((word) => (word.match(/[À-ÿ]/g)?.length ?? 0) > word.length * 0.8).length;
  return accented > 10 && accented > words.filter((word) => /[À-ÿ]/.test(word)).length * westernShare;
}
