import { readAfterCue } from "../after-cue.js";
import type { Cue } from "../cues.js";
import { phraseStartingAt } from "../noun-phrases.js";
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
  if (after.ends !== "no" || !first || first.stretch) return null;
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
    rule: "plain-object",
    cue: { from: cue.from, to: cue.to, lemma },
    subject,
    zone: { from: own ? subject.outerFrom : cue.from, to: after.next },
    side: "after",
    next: after.next,
    addressee: after.addressee,
    via: after.via,
  };
}
