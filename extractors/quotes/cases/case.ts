/**
 * Phrasings of our own for each pattern of news quotation (numbers of the list in README.md; 0: any style of marks):
 * those that must give the statements listed, and those that must give none. A statement is written
 * `kind | speaker | content`, its spans parted by ` … `; a speaker that is not known is `-`.
 */
export interface Case {
  pattern: number;
  name: string;
  text: string;
  quotes: readonly string[];
}
