/** A date-time case of Recognizers-Text: what it expects of one input. */
export interface Expected {
  start: number;
  end: number;
  text: string;
  type: string;
  timex: string[];
}

export interface Found {
  start: number;
  end: number;
  value?: string | undefined;
}

/** Why a case cannot be whole: the habits of the suite that our rulings contradict, and the rest. */
export type Cause =
  | "one span for a range of two (ours: two facts)"
  | "preposition or bound inside the span (ours: outside)"
  | "article outside the span (ours: inside)"
  | "clock time or part of day without a day (ours: of a day)"
  | "other notation of the same value"
  | "shorthand and meals of chat"
  | "hour of speaking needed (ours: the day alone is known)"
  | "day and bound, or hour of either half, in one span"
  | "ours to mend";

const bounds =
  /^(?:(?:since|from|before|after|until|till|by|in|on|at|within|around|about|between|for|of|during|circa|starting|ending|later|earlier|less|more|greater|than|not|any|time|sometime|as|early|late|the|over)\s+)+/i;
const links = /\s(?:to|till|until|through|thru|and|or)\s|[-–~]/i;

const shorthand =
  /\b(?:eoy|otd|ooo|w\/c|sy \d+|cy ?\d+|\d+ish|\d[\d:]*a|\d+[dh]|tonite|breakfast|lunch(?:time)?|dinner|workweek|night-time|daytime)\b|[<>]|\ba m\b|\bp \. m\b|\d ?s$/i;
/** *today before 4pm*, *1/1/2016 and after*, *friday 23 at 4*: a bound or an hour without its half of the day. */
const bounded = /\b(?:before|after|greater|any time)\b|\b(?:at|around) \d{1,2}(?:\.\d\d)?$/i;

/** *in 3 min*, *30 minutes later*: a moment counted from the hour at which it is said. */
function isOfHours({ type, text, timex }: Expected): boolean {
  const counted = /\b(?:minutes?|mins?|hours?|seconds?)\b/i.test(text);
  return counted && /^(?:datetime|datetimerange)$/.test(type) && timex.some((value) => /T\d/.test(value));
}

/** The cause of a case that is not whole, by the first of its expectations that fails. */
export function causeOf(input: string, expected: readonly Expected[], found: readonly Found[]): Cause {
  const isRight = (one: Expected) =>
    found.some(
      ({ start, end, value }) => start === one.start && end === one.end && one.timex.includes(value ?? ""),
    );
  const causes = expected.filter((one) => !isRight(one)).map((one) => causeOfOne(input, one, found));
  // A case with one fault of ours is ours even where the suite's habits stand in the way too.
  return causes.find((cause) => cause === "ours to mend") ?? causes[0] ?? "ours to mend";
}

function causeOfOne(input: string, one: Expected, found: readonly Found[]): Cause {
  const inside = found.filter(({ start, end }) => start < one.end && end > one.start);
  const texts = inside.map(({ start, end }) => input.slice(start, end).toLowerCase());
  const text = one.text.toLowerCase();
  const isRange = one.timex.some((timex) => timex.startsWith("("));
  if (isRange && links.test(text) && !texts.includes(text) && inside.length >= 1)
    return "one span for a range of two (ours: two facts)";
  const bare = text.replace(bounds, "");
  if (texts.some((ours) => ours !== text && (ours === bare || ours === `the ${bare}`) && bare !== text))
    return "preposition or bound inside the span (ours: outside)";
  if (texts.some((ours) => ours.replace(/^(?:the|a|an) /, "") === text && ours !== text))
    return "article outside the span (ours: inside)";
  if (shorthand.test(text) || shorthand.test(input)) return "shorthand and meals of chat";
  if (isOfHours(one)) return "hour of speaking needed (ours: the day alone is known)";
  if (bounded.test(text)) return "day and bound, or hour of either half, in one span";
  if (!texts.includes(text)) return "ours to mend";
  if (/^time/.test(one.type)) return "clock time or part of day without a day (ours: of a day)";
  return one.type === "set" || one.timex.some((timex) => /^(?:FY|SY|P\d*\.\d|\()|BD|WE\b|#\d/.test(timex))
    ? "other notation of the same value"
    : "ours to mend";
}
