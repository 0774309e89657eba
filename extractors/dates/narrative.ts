import type { Document } from "../text/document.js";
import { findMarkedStretches, type MarkedStretch } from "../text/quotation-marks.js";
import type { Day } from "./calendar.js";
import type { Line } from "./line.js";
import type { Grain, Period } from "./period.js";
import type { Phrase } from "./scan.js";
import type { Moment, Placed, Scene, Sense } from "./sense.js";
import { tenseAround } from "./tense.js";

interface Told {
  period: Period;
  sentence: number;
  paragraph: number;
  token: number;
  /** Named in quoted words. */
  quoted: boolean;
  /** Told as a night: *overnight*, *Monday night*. */
  night: boolean;
}

/** The day on which a statement was made is told at most this many paragraphs before it. */
const quoteParagraphs = 8;

/** A quoted *today* was said at most this many days before publication. */
const longestQuoteAge = 7;

/** Follows a text from phrase to phrase and keeps what it has named, so that later phrases can lean on it. */
export class Narrative {
  private readonly told: Told[] = [];
  private moment: { clock: Moment; token: number; sentence: number } | null = null;
  /** Which phrases stand in quotation marks. */
  private readonly quoted: readonly boolean[];

  constructor(
    private readonly doc: Document,
    private readonly phrases: readonly Phrase[],
    private readonly now: Placed,
  ) {
    const quotes = phrases.length === 0 ? [] : findMarkedStretches(doc.text, doc.paragraphs);
    this.quoted = whichQuoted(doc, phrases, quotes);
  }

  /** The meaning of phrase number `index`; the ones before it must have been asked for. */
  read(index: number): Sense | null {
    const phrase = this.phrases[index]!;
    const sense = phrase.sense(this.sceneOf(index));
    if (sense?.period && !sense.aside)
      this.remember(index, sense.told ?? sense.period, sense.value?.endsWith("TNI") ?? false);
    if (sense?.clock && !sense.value?.endsWith("Z"))
      this.moment = { clock: sense.clock, token: phrase.first, sentence: phrase.sentence };
    return sense;
  }

  private remember(index: number, period: Period, night: boolean): void {
    const phrase = this.phrases[index]!;
    const { first: token, sentence } = phrase;
    const quoted = this.quoted[index]!;
    this.told.push({ period, sentence, paragraph: this.paragraphOf(phrase), token, quoted, night });
  }

  private sceneOf(index: number): Scene {
    const phrase = this.phrases[index]!;
    const { line, first, end, sentence } = phrase;
    const last = (grains: readonly Grain[], since: number) => this.last(grains, since);
    const moment = this.moment;
    const dayOfClock = () => this.dayOfClock(index);
    return {
      now: this.nowOf(index),
      get tense() {
        return tenseAround(line, first, end);
      },
      named: (...grains) => last(grains, 0)?.period ?? null,
      near: (sentences, ...grains) => last(grains, sentence - sentences)?.period ?? null,
      dayOfClock,
      clock: moment?.clock ?? null,
      clockGap: moment ? first - moment.token : Number.POSITIVE_INFINITY,
    };
  }

  private last(grains: readonly Grain[], sinceSentence: number): Told | null {
    for (let i = this.told.length - 1; i >= 0; i--) {
      const told = this.told[i]!;
      if (told.sentence < sinceSentence) return null;
      if (grains.includes(told.period.grain)) return told;
    }
    return null;
  }

  /** Words in marks were spoken on the day under discussion, where that is shortly before publication. */
  private nowOf(index: number): Placed {
    const { now } = this;
    if (now.day === null || !this.quoted[index]) return now;
    const since = this.paragraphOf(this.phrases[index]!) - quoteParagraphs;
    const day = this.dayOfQuote(now.day, since);
    return day === null ? now : { day, anchor: "context" };
  }

  /** The last day shortly before `today` that the article itself named; what is said in quotes says nothing of when. */
  private dayOfQuote(today: Day, sinceParagraph: number): Day | null {
    for (let i = this.told.length - 1; i >= 0; i--) {
      const { period, paragraph, quoted } = this.told[i]!;
      if (paragraph < sinceParagraph) return null;
      const age = today - period.first;
      if (period.grain === "day" && !quoted && age >= 0 && age <= longestQuoteAge) return period.first;
    }
    return null;
  }

  /** Named right after the clock time, before it in the sentence, later in the sentence, or first of all. */
  private dayOfClock(index: number): Placed {
    const phrase = this.phrases[index]!;
    const ahead = this.dayAhead(index);
    if (ahead && ahead.gap <= 4) return ahead.placed;
    const before = this.last(["day"], phrase.sentence);
    if (before && this.looksPast(before, phrase)) return this.now;
    if (before) return placedOn(before);
    if (ahead) return ahead.placed;
    const { moment } = this;
    if (moment && phrase.sentence - moment.sentence <= runOfHours)
      return { day: moment.clock.day, anchor: "context" };
    const named = this.firstDay();
    const lately = this.last(["day"], phrase.sentence - 1);
    // Where the first day is that of the report, the sentence before may name the story’s.
    const isReport = named?.period.first === this.now.day;
    const isPast = () => tenseAround(phrase.line, phrase.first, phrase.end) === "past";
    if (isReport && lately && lately.period.first < this.now.day! && isPast()) return placedOn(lately);
    return named ? placedOn(named) : this.now;
  }

  /** *It rained on Monday and will clear by nightfall*: the day named is over. */
  private looksPast({ period }: Told, { line, first, end }: Phrase): boolean {
    if (
      this.now.day === null ||
      period.first >= this.now.day ||
      /^(?:until|till)$/.test(line.word(first - 1))
    )
      return false;
    return tenseAround(line, first, end) === "future";
  }

  /** The first day of the story: what happened at an hour mostly happened then. A date at the head is none of it. */
  private firstDay(): Told | undefined {
    const isHead = ({ token, period }: Told) => token < headTokens && period.first === this.now.day;
    return this.told.find((told) => told.period.grain === "day" && !isHead(told));
  }

  private paragraphOf(phrase: Phrase): number {
    return this.doc.sentences[phrase.sentence]!.paragraph;
  }

  private dayAhead(index: number): { placed: Placed; gap: number } | null {
    const phrase = this.phrases[index]!;
    for (let i = index + 1; i < this.phrases.length; i++) {
      const next = this.phrases[i]!;
      if (next.sentence !== phrase.sentence || next.first - phrase.end > farthestAhead) return null;
      if (isOfNextClause(phrase.line, phrase.end, next.first)) return null;
      if (!ownDays.has(next.rule)) continue;
      const period = next.sense(this.sceneOf(i))?.period;
      return period
        ? { placed: { day: period.first, anchor: "context" }, gap: next.first - phrase.end }
        : null;
    }
    return null;
  }
}

/** *at 4:10 p.m., and rain fell through Tuesday*: a day of another clause is not the hour’s. */
function isOfNextClause(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (line.word(at) === ";") return true;
    const opens =
      line.is(at, clauseWords) || (line.word(at) === "," && /^(?:and|but)$/.test(line.word(at + 1)));
    if (opens && hasVerb(line, at + 1, to)) return true;
  }
  return false;
}

function hasVerb(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:VERB|AUX)$/.test(line.token(at)?.pos ?? "")) return true;
  return false;
}

const clauseWords: ReadonlySet<string> = new Set(
  "where which who whom that while whereas although because".split(" "),
);

function whichQuoted(doc: Document, phrases: readonly Phrase[], quotes: readonly MarkedStretch[]): boolean[] {
  let next = 0;
  return phrases.map(({ first }) => {
    const { start } = doc.tokens[first]!;
    while (next < quotes.length && quotes[next]!.outer.end <= start) next++;
    return next < quotes.length && quotes[next]!.outer.start < start;
  });
}

function placedOn({ period, night }: Told): Placed {
  return { day: period.first, anchor: "context", ...(night && { isNight: true }) };
}

/** Hours told one after the other are of one day, so many sentences on. */
const runOfHours = 2;
const headTokens = 6;
const farthestAhead = 14;

/** Rules whose day hangs on no clock time. */
const ownDays: ReadonlySet<string> = new Set(
  "weekday weekday-date weekday-of-week full-date month-date numeric-date day-word day-and-part deictic-part holiday clock-and-day".split(
    " ",
  ),
);
