import type { Cast } from "./antecedents.js";
import type { PhraseAt } from "./claim.js";
import { documents } from "./lexicon/words.js";
import { type NounPhrase, phraseEndingAt, phraseStartingAt, withAttachments } from "./noun-phrases.js";
import { subjectBefore } from "./subjects.js";
import type { Passage, Unit } from "./units.js";

const issuing =
  /^(?:release|issue|publish|post|write|wrote|written|file|make|made|put|share|deliver|send|sent|sign|air|give|gave|upload|author)(?:s|d|ed|ing)?$/;

/** Documents that speak for themselves once they have been introduced: *the study found*, *the lawsuit claims*. */
const findings =
  /^(?:study|report|research|survey|analysis|paper|poll|polls|motion|lawsuit|complaint|filing|ruling|decision|decree|article|investigation|data|figures|document|documents|schedule|website|site)$/;

/** Whether a noun stands for words that somebody made: *statement*, *report*, *decision*. */
export const isDocument = (norm: string) =>
  documents.has(norm) ||
  /^(?:account|schedule|research|decision|ruling|investigation|warning|decree|motion|website|site)$/.test(
    norm,
  );

/** Whoever the text names as the maker of a document: *Ruiz’s report*, *a report by Ruiz*, *Ruiz released a report*. */
export function makerOf(cast: Cast, at: PhraseAt<NounPhrase>): PhraseAt<NounPhrase> | null {
  const { passage, phrase } = at;
  const { units } = passage;
  const { norm } = units[phrase.head]!;
  if (!isDocument(norm)) return null;
  const near = makerBeside(passage, phrase);
  if (near) return { passage, phrase: near };
  if (findings.test(norm) || !/^(?:the|this|that|it)$/.test(units[phrase.from]!.norm)) return null;
  return earlierMaker(cast, at, norm);
}

function makerBeside(passage: Passage, phrase: NounPhrase): NounPhrase | null {
  const { units } = passage;
  return (
    ownerOf(units, phrase) ?? namedBefore(units, phrase) ?? byWhom(units, phrase) ?? issuerOf(units, phrase)
  );
}

/** *the family* of *the family’s statement*, *his* of *his account*. */
export function ownerOf(units: readonly Unit[], { from, head }: NounPhrase): NounPhrase | null {
  if (isOwner(units[from]!)) return { from, to: from + 1, head: from };
  for (let i = head - 1; i > from; i--)
    if (/^(?:'s|'|’)$/.test(units[i]!.norm)) return { from, to: i, head: i - 1 };
  return null;
}

/** *a Treasury statement*. */
function namedBefore(units: readonly Unit[], { from, head }: NounPhrase): NounPhrase | null {
  for (let i = head - 1; i >= from; i--) {
    const { entity } = units[i]!;
    if (entity && /^(?:person|organization)$/.test(entity.type)) return { from: i, to: i + 1, head: i };
  }
  return null;
}

/** *a report seen by the Daily Example*: who has it did not make it. */
export const seeing = /^(?:seen|obtained|reviewed|viewed|heard|read|cited|quoted)$/;

/** *a report by Ruiz*, *a statement from the bank*, *a letter written by Ruiz*. */
function byWhom(units: readonly Unit[], { head }: NounPhrase): NounPhrase | null {
  const at = head + 1;
  if (seeing.test(units[at]?.norm ?? "")) return null;
  const participle = units[at]?.pos === "VERB" && /(?:ed|en|t|d)$/.test(units[at]!.norm) ? at + 1 : at;
  if (!/^(?:by|from)$/.test(units[participle]?.norm ?? "")) return null;
  const phrase = phraseStartingAt(units, participle + 1);
  return phrase && withAttachments(units, phrase);
}

/** *Ruiz released a statement*. */
function issuerOf(units: readonly Unit[], { from }: NounPhrase): NounPhrase | null {
  const verb = from - 1;
  return issuing.test(units[verb]?.norm ?? "") && units[verb]!.pos === "VERB"
    ? subjectBefore(units, verb)
    : null;
}

const isOwner = ({ norm }: Unit) => /^(?:his|her|their|its)$/.test(norm);

/** How many passages back a document may have been introduced. */
const reach = 6;

/** *The statement also said*: the maker of the statement that was introduced before. */
function earlierMaker({ scene }: Cast, at: PhraseAt<NounPhrase>, norm: string): PhraseAt<NounPhrase> | null {
  for (let back = 0; back <= reach; back++) {
    const passage = scene.passages[at.passage.index - back];
    if (!passage) return null;
    const { units } = passage;
    const last = back === 0 ? at.phrase.from : units.length;
    for (let i = last - 1; i >= 0; i--) {
      if (units[i]!.norm !== norm || units[i]!.stretch) continue;
      const phrase = phraseEndingAt(units, i);
      const maker = phrase && makerBeside(passage, { ...phrase, head: i });
      if (maker && !isOwner(units[maker.head]!)) return { passage, phrase: maker };
    }
  }
  return null;
}
