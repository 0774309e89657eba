import type { Surroundings } from "../body/surroundings.js";
import type { Found } from "./context.js";
import { readTime } from "./instant.js";
import { announcesNames, isBareCue, isFullName, isKnownPerson, readNames } from "./names.js";

/** Lines above the text among which a name alone is its author's. */
const near = 6;

/** Bylines above the text that say what they are: *By Ann Lee*, also as two lines. */
export function* announcedAbove({ above }: Surroundings): Generator<Found<string[]>> {
  for (const [index, line] of above.entries()) {
    const whole = isBareCue(line) ? `${line} ${above[index + 1] ?? ""}` : line;
    if (announcesNames(whole)) yield { value: readNames(whole).filter(isFullName), origin: "byline" };
  }
}

/** Bylines and signatures below the text. */
export function* announcedBelow({ below }: Surroundings): Generator<Found<string[]>> {
  for (const line of below) {
    const bracket = /\(([^()]{5,150})\)$/.exec(line)?.[1];
    if (announcesNames(line)) yield { value: readNames(line).filter(isFullName), origin: "byline" };
    else if (bracket !== undefined && readTime(bracket) !== null) {
      yield { value: readNames(bracket).filter(isFullName), origin: "signature" };
    }
  }
}

/** Names that stand alone above the text, or beside a time; only with a first name that is known as one. */
export function* bareAbove({ above }: Surroundings): Generator<Found<string[]>> {
  for (const line of above.slice(-near)) {
    if (isKnownPerson(line)) yield { value: [line], origin: "byline" };
    else if (line.length < 80 && readTime(line) !== null) {
      yield { value: readNames(line).filter(isKnownPerson), origin: "byline" };
    }
  }
}

/** The name alone that signs the text. */
export function* bareBelow({ below }: Surroundings): Generator<Found<string[]>> {
  const signature = below[1];
  if (signature !== undefined && isKnownPerson(signature)) yield { value: [signature], origin: "signature" };
}
