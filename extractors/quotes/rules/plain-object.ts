import { readAfterCue } from "../after-cue.js";
import type { Cue } from "../cues.js";
import { phraseStartingAt, withAttachments } from "../noun-phrases.js";
import type { Unit } from "../units.js";
import { objectSubject } from "./object-subject.js";
import type { Reading } from "./reading.js";

/** *recalled seeing it* · *announced the deal* · *found it to be thin*: a verb whose object may be a statement. */
export function readPlainObject(units: readonly Unit[], cue: Cue, earlier: Reading | null): Reading | null {
  if (cue.negated || cue.passive || cue.infinitive || cue.modal) return null;
  const { frames, lemma } = cue.verb;
  if (!frames.has("speech") && !frames.has("noun") && !frames.has("naming")) return null;
  const after = readAfterCue(units, cue.to, cue);
  const first = units[after.next];
  if (after.ends !== "no" || !first || first.stretch || first.norm === "so") return null;
  const gerund = first.pos === "VERB" && /ing$/.test(first.norm);
  if (
    !gerund &&
    !phraseStartingAt(units, after.next) &&
    !/^(?:how|why|what|whether|if|to|of|for|against|about)$/.test(first.norm)
  )
    return null;
  const subject = objectSubject(units, cue, earlier);
  if (!subject) return null;
  const own = subject !== earlier?.subject && subject.to <= cue.from;
  return {
    rule: ruleOf(units, cue, after.next),
    cue: { from: cue.from, to: cue.to, lemma },
    subject,
    zone: { from: own ? subject.outerFrom : cue.from, to: after.next },
    side: "after",
    next: after.next,
    addressee: after.addressee,
    via: after.via,
  };
}

/** Which of the phrasings it is; how likely each is a statement differs. */
function ruleOf(units: readonly Unit[], { verb, participial }: Cue, next: number): string {
  const first = units[next]!;
  if (names(units, verb.lemma, next)) return verb.lemma === "identify" ? "identified-as" : "called-so";
  if (first.pos === "VERB" && /ing$/.test(first.norm) && remembering.test(verb.lemma)) return "denied-doing";
  if (/^warn (?:of|about)$/.test(verb.lemma)) return "warned-of";
  if (verb.lemma === "claim" && first.norm === "to" && !participial) return "claimed-to";
  return verb.lemma === "report" && !participial && first.norm !== "to" ? "reported-thing" : "plain-object";
}

/** *denied taking it* · *recalled hearing it*. */
const remembering = /^(?:deny|recall|describe|admit|acknowledge|recount)$/;

/** Verbs that take what a thing is without *as*. */
const calling = /^(?:call|deem|label|brand|dub|term)$/;
/** *found it to be thin*. */
const finding = /^(?:find|declare|report)$/;
const describing =
  /^(?:describe|characterize|characterise|portray|depict|dismiss|denounce|condemn|hail|praise|criticize|criticise|refer to|paint|frame|reject|identify)$/;

/** *called the plan illegal* · *described it as thin*: what is named and what it is said to be. */
function names(units: readonly Unit[], lemma: string, from: number): boolean {
  const phrase = phraseStartingAt(units, from);
  if (!phrase || /^(?:police|ambulance|name|names)$/.test(units[phrase.head]!.norm)) return false;
  const first = units[from]!;
  const { to } = withAttachments(units, phrase);
  for (const end of [phrase.to, to]) {
    const next = units[end];
    if (!next || next.stretch) continue;
    if (finding.test(lemma) && next.norm === "to" && /^(?:be|have)$/.test(units[end + 1]?.norm ?? ""))
      return true;
    if (describing.test(lemma) && next.norm === "as")
      return lemma !== "identify" || !/sel(?:f|ves)$/.test(first.norm);
    if (lemma === "liken" && next.norm === "to") return true;
    if (
      calling.test(lemma) &&
      (next.pos === "ADJ" ||
        /ed$/.test(next.norm) ||
        next.pos === "DET" ||
        (next.norm === "to" && units[end + 1]?.norm === "be"))
    )
      return true;
  }
  // *called the deal illegal*: the tagger's phrase takes the adjective in.
  return calling.test(lemma) && units[phrase.to - 1]!.pos === "ADJ" && phrase.to - phrase.from > 1;
}
