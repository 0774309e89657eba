import type { Range } from "../../schemas/index.js";
import type { NounPhrase } from "./noun-phrases.js";
import type { Reading } from "./rules/reading.js";
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
  cue: { passage: Passage; phrase: UnitRange; lemma: string } | null;
  speaker: PhraseAt<SubjectPhrase> | null;
  /** For a statement that names no speaker: the earlier claim whose speaker goes on. */
  continues: Claim | null;
  addressee: PhraseAt | null;
  via: PhraseAt | null;
  /** A transcript's *RUIZ:*, where the name stands; what follows the colon is the statement. */
  label: Range | null;
  /** Word for word though without marks: a transcript, a block quotation. */
  verbatim: boolean;
}

/** A claim that has nothing but its pieces and its rule; the rest is filled in as given. */
export function claim(rule: string, pieces: Piece[], parts: Partial<Claim> = {}): Claim {
  return {
    rule,
    pieces,
    cue: null,
    speaker: null,
    continues: null,
    addressee: null,
    via: null,
    label: null,
    verbatim: false,
    ...parts,
  };
}

/** The claim that a reading of a cue makes. */
export function claimOfCue(passage: Passage, reading: Reading, pieces: Piece[]): Claim {
  const at = <T>(phrase: T | null) => (phrase ? { passage, phrase } : null);
  return claim(reading.rule, pieces, {
    cue: { passage, phrase: reading.cue, lemma: reading.cue.lemma },
    speaker: at(reading.subject),
    addressee: at(reading.addressee),
    via: at(reading.via),
  });
}
