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
  | "ours to mend";

const bounds =
  /^(?:(?:since|from|before|after|until|till|by|in|on|at|within|around|about|between|for|of|during|circa|starting|ending|later|earlier|less|more|greater|than|not|any|time|sometime|as|early|late|the|over)\s+)+/i;
const links = /\s(?:to|till|until|through|thru|and|or)\s|[-–~]/i;

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
  if (!texts.includes(text)) return "ours to mend";
  if (/^time/.test(one.type)) return "clock time or part of day without a day (ours: of a day)";
  return one.type === "set" || one.timex.some((timex) => /^(?:FY|SY|P\d*\.\d|\()|BD|WE\b|#\d/.test(timex))
    ? "other notation of the same value"
    : "ours to mend";
}
