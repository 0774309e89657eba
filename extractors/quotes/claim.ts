import type { NounPhrase } from "./noun-phrases.js";
import type { SubjectPhrase } from "./subjects.js";
import type { Passage } from "./units.js";

/** Units `from` up to, not including, `to` of a passage. */
export interface UnitRange {
  from: number;
  to: number;
}

/** A part of a statement. */
export interface Piece extends UnitRange {
  passage: Passage;
}

/** Where a phrase stands. */
export interface PhraseAt<Phrase extends NounPhrase = NounPhrase> {
  passage: Passage;
  phrase: Phrase;
}

/** A statement as the rules see it, before spans are cut and the speaker is identified. */
export interface Claim {
  rule: string;
  pieces: Piece[];
  cue: (PhraseAt | { passage: Passage; phrase: UnitRange }) & { lemma: string } | null;
  speaker: PhraseAt<SubjectPhrase> | null;
  /** For a statement that names no speaker: the earlier claim whose speaker goes on. */
  continues: Claim | null;
  addressee: PhraseAt | null;
  via: PhraseAt | null;
}
