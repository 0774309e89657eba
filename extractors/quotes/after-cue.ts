import { isFiniteVerb, startsClause } from "./clauses.js";
import type { Cue } from "./cues.js";
import { mediums, subordinators, timeNouns } from "./lexicon/words.js";
import { isHearer, isTime, type NounPhrase, phraseStartingAt, withAttachments } from "./noun-phrases.js";
import { timeAt } from "./times.js";
import { isBreak, isMark, type Unit } from "./units.js";

/** What stands between a cue and the statement after it. */
export interface AfterCue {
  /** Where the statement would begin. */
  next: number;
  /** Whether *that* opens it. */
  that: boolean;
  /** Whether nothing can follow: the passage ends, or the clause does. */
  ends: "end" | "comma" | "no";
  addressee: NounPhrase | null;
  via: NounPhrase | null;
}

const placing = new Set(
  "on in at outside during after via through from before amid following of about by with for to over regarding as when".split(
    " ",
  ),
);
const always = new Set("tell inform notify remind assure convince persuade".split(" "));
/** Verbs whose *to* opens what is promised, not the hearer. */
const promising = new Set(
  "pledge vow promise threaten offer agree refuse propose demand swear claim".split(" "),
);
const closers = [".", ";", "!", "?", ")"] as const;

/** Reads over the hearer, the time, the place and the medium that follow a cue, up to the statement. */
export function readAfterCue(
  units: readonly Unit[],
  start: number,
  cue: Pick<Cue, "verb"> | null,
  ceiling = units.length,
): AfterCue {
  let i = start;
  let addressee: NounPhrase | null = null;
  let via: NounPhrase | null = null;
  const done = (next: number, that = false): AfterCue => {
    const unit = next < ceiling ? units[next] : undefined;
    const end = unit === undefined || isMark(unit, ...closers);
    return { next, that, ends: end ? "end" : isBreak(units, next) ? "comma" : "no", addressee, via };
  };
  if (cue?.verb.frames.has("hearer")) {
    const hearer = hearerAt(units, i, cue.verb.lemma, ceiling);
    if (hearer) {
      addressee = hearer;
      i = hearer.to;
    }
  }
  for (let hops = 0; hops < 8 && i < ceiling; hops++) {
    const unit = units[i]!;
    if (unit.stretch && i > start && unit.titled && namesProgramme(units[i - 1]!)) {
      i++;
      continue;
    }
    if (unit.stretch) return done(i);
    if (unit.norm === "that") {
      const next = isMark(units[i + 1], ",") ? i + 2 : i + 1;
      return opensClause(units, i) ? done(next, true) : done(i);
    }
    if (isMark(unit, ":")) return done(i + 1);
    if (isBreak(units, i)) {
      if (units[i + 1]?.stretch) return done(i + 1);
      const beyond = parenthesisEnd(units, i, ceiling);
      if (beyond === null) return done(i);
      i = beyond;
      continue;
    }
    if (
      unit.pos === "ADV" &&
      /^(?:later|again|recently|earlier|previously|yesterday|today|publicly|also|simply|only|repeatedly|flatly|bluntly|afterward|afterwards|online|here|there|so|once|further|separately|then|instead|tonight|now|too)$/.test(
        unit.norm,
      ) &&
      !isMark(units[i - 1], ",")
    ) {
      if (
        /^(?:only|so|once|there|here|now|then)$/.test(unit.norm) &&
        !closes(units[i + 1]) &&
        units[i + 1]?.norm !== "that"
      )
        return done(i);
      i++;
      while (i < ceiling && timeNouns.has(units[i]!.norm) && !units[i]!.entity) i++;
      continue;
    }
    if (unit.pos === "ADV" && /ly$/.test(unit.norm) && units[i + 1]?.norm === "that") {
      i++;
      continue;
    }
    if (/^(?:late|early)$/.test(unit.norm) && i + 1 < ceiling && timeAt(units, i + 1, ceiling) !== null) {
      i++;
      continue;
    }
    const time = timeAt(units, i, ceiling);
    if (time !== null) {
      i = time;
      continue;
    }
    if (unit.norm === "to" && cue && promising.has(cue.verb.lemma)) return done(i);
    const place = placing.has(unit.norm) ? placeAt(units, i, ceiling) : null;
    if (!place) return done(i);
    if (place.role === "addressee") addressee ??= place.phrase;
    if (place.role === "via") via ??= place.phrase;
    i = place.to;
  }
  return done(i);
}

/** *said on the channel’s “Morning Show”*: the marks name where it was said. */
const namesProgramme = (before: Unit) => before.norm === "'s" || before.pos === "ADP" || before.pos === "DET";

/** *said that costs rose*, not *said that was wrong* or *after a meeting that lasted an hour*. */
const opensClause = (units: readonly Unit[], that: number) =>
  (!isFiniteVerb(units, that + 1) || isFiniteVerb(units, that + 2) || isModifier(units, that + 1)) &&
  !isMark(units[that + 1], ".");

/** *that advanced economies will grow*. */
const isModifier = (units: readonly Unit[], at: number) =>
  /ed$/.test(units[at]!.norm) && units[at + 1]?.pos === "NOUN";

const closes = (unit: Unit | undefined) =>
  unit === undefined || unit.stretch !== null || isMark(unit, ",", ".", ":", ";", "—", "–", "?", "!");

function hearerAt(units: readonly Unit[], i: number, lemma: string, ceiling: number): NounPhrase | null {
  const found = phraseStartingAt(units, i, ceiling);
  if (!found || isTime(units, found)) return null;
  const phrase = nameBeforeClause(units, found, ceiling);
  const whole = phrase === found ? withShortAttachment(units, phrase, ceiling) : phrase;
  const next = units[whole.to];
  if (always.has(lemma)) return whole;
  return next === undefined || next.stretch || next.norm === "that" || isMark(next, ",", ":", ".")
    ? whole
    : null;
}

/** *told the Daily Example radio stations were warned*: the name alone if a clause starts right behind it. */
function nameBeforeClause(units: readonly Unit[], phrase: NounPhrase, ceiling: number): NounPhrase {
  if (!isFiniteVerb(units, phrase.to)) return phrase;
  for (let i = phrase.from; i < phrase.to - 1; i++) {
    const { mention, entity, pos } = units[i]!;
    const next = units[i + 1]!;
    if (!entity && pos === "NOUN" && next.entity?.type === "person" && isHearer(units[i]!))
      return { from: phrase.from, to: i + 1, head: i };
    if (!entity || entity.type === "group" || entity.type === "place") continue;
    if (next.mention === mention || next.norm === "'s" || !startsClause(units, i + 1, ceiling)) continue;
    return { from: phrase.from, to: i + 1, head: i };
  }
  return phrase;
}

/** *a crowd of supporters*, *O’Brien of the Daily Example*, *a panel in Leeds*. */
function withShortAttachment(units: readonly Unit[], phrase: NounPhrase, ceiling: number): NounPhrase {
  let whole = phrase;
  for (let hops = 0; hops < 3 && /^(?:of|at|for|from|with|in)$/.test(units[whole.to]?.norm ?? ""); hops++) {
    const next = phraseStartingAt(units, whole.to + 1, ceiling);
    if (!next || isTime(units, next) || mediums.has(units[next.head]!.norm)) break;
    const follower = units[next.to];
    if (units[whole.to]!.norm !== "of" && !closes(follower) && follower?.norm !== "that") break;
    whole = { ...whole, to: next.to };
  }
  return whole;
}

interface Place {
  to: number;
  phrase: NounPhrase;
  role: "addressee" | "via" | "none";
}

/** *in a statement* · *to reporters* · *on Twitter* · *of the plan*, if the statement can begin or end after it. */
function placeAt(units: readonly Unit[], i: number, ceiling: number): Place | null {
  const preposition = units[i]!.norm;
  const base = phraseStartingAt(units, i + 1, ceiling);
  if (!base) return verbalPlace(units, i, ceiling);
  const whole = withAttachments(units, base, ceiling);
  const head = units[base.head]!;
  const medium = mediums.has(head.norm) || head.entity?.type === "product";
  let to = withSecond(units, whole.to, ceiling);
  if (medium) to = pastParticiple(units, to, ceiling);
  const next = to < ceiling ? units[to] : undefined;
  const that = next?.norm === "that" && opensClause(units, to);
  const clear = closes(next) || that;
  if (preposition === "to" && (clear || isHearer(head))) return { to, phrase: whole, role: "addressee" };
  if (medium && !/^(?:of|about|for)$/.test(preposition)) {
    const outlet = head.entity && (head.entity.type === "product" || head.entity.type === "organization");
    return { to, phrase: base, role: outlet ? "via" : "none" };
  }
  const clearOfComma = next === undefined || next.stretch !== null || that || isMark(next, ":", ".");
  if (
    head.entity?.type === "place" &&
    /^(?:DET|PRON)$/.test(next?.pos ?? "") &&
    startsClause(units, to, ceiling)
  )
    return { to, phrase: whole, role: "none" }; // *told a panel in Leeds the tests had failed*
  const beforeQuotation = isMark(next, ",") && units[to + 1]?.stretch !== null;
  if (clearOfComma || beforeQuotation || (isMark(next, ",") && !opensStatement(units, i, to)))
    return { to, phrase: whole, role: "none" };
  return null;
}

/** *in a letter to the board and the staff that …*: past the second of two, if *that* follows. */
function withSecond(units: readonly Unit[], to: number, ceiling: number): number {
  if (units[to]?.norm !== "and") return to;
  const second = phraseStartingAt(units, to + 1, ceiling);
  const whole = second && withAttachments(units, second, ceiling);
  return whole && units[whole.to]?.norm === "that" ? whole.to : to;
}

/** *In many cases, people die*: a phrase before a comma that opens the statement rather than ending the report. */
function opensStatement(units: readonly Unit[], from: number, comma: number): boolean {
  const next = units[comma + 1];
  if (!next || next.stretch) return false;
  return from >= 0 && next.pos !== "VERB" && next.pos !== "CCONJ" && !subordinators.has(next.norm);
}

/** *after being sworn in*, *when asked*: only before a comma or an end. */
function verbalPlace(units: readonly Unit[], i: number, ceiling: number): Place | null {
  if (units[i + 1]?.pos !== "VERB" && units[i + 1]?.pos !== "AUX") return null;
  for (let to = i + 2; to < Math.min(ceiling, i + 16); to++) {
    const unit = units[to]!;
    if (isFiniteVerb(units, to) && units[to - 1]!.norm !== "being") return null;
    if (unit.stretch || isMark(unit, ":", "."))
      return { to, phrase: { from: i + 1, to, head: i + 1 }, role: "none" };
    if (isMark(unit, ","))
      return units[to + 1]?.stretch ? { to, phrase: { from: i + 1, to, head: i + 1 }, role: "none" } : null;
    if (unit.norm === "that" && to > i + 3)
      return { to, phrase: { from: i + 1, to, head: i + 1 }, role: "none" };
  }
  return null;
}

/** *a statement released on Monday*: past the participle and what hangs on it. */
function pastParticiple(units: readonly Unit[], at: number, ceiling: number): number {
  const unit = units[at];
  if (unit?.pos !== "VERB" || !/(?:ed|sent|given|made|held|seen|en)$/.test(unit.norm)) return at;
  let to = at + 1;
  for (let hops = 0; hops < 4; hops++) {
    const time = to < ceiling ? timeAt(units, to, ceiling) : null;
    if (time !== null) {
      to = time;
      continue;
    }
    if (!/^(?:by|to|on|in|at|with)$/.test(units[to]?.norm ?? "")) break;
    const phrase = phraseStartingAt(units, to + 1, ceiling);
    if (!phrase) break;
    to = withAttachments(units, phrase, ceiling).to;
  }
  return to;
}

/** *said, in all likelihood, “…”*: past a parenthesis that stands before a quotation, *that*, or a clause; else null. */
function parenthesisEnd(units: readonly Unit[], comma: number, ceiling: number): number | null {
  const first = units[comma + 1];
  if (!first || first.stretch) return null;
  for (let i = comma + 2; i < Math.min(ceiling, comma + 16); i++) {
    if (units[i]!.stretch) return null;
    if (!isMark(units[i], ",")) continue;
    const next = units[i + 1];
    if (next?.stretch) return i + 1;
    if (next?.norm === "that" && /^(?:ADV|ADP)$/.test(first.pos) && opensClause(units, i + 1)) return i + 1;
    const set = first.norm === "citing" || first.norm === "among" || first.norm === "quoting";
    return set && (next?.norm === "that" || startsClause(units, i + 1)) ? i + 1 : null;
  }
  return null;
}
