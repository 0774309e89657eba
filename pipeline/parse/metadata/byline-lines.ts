import type { Surroundings } from "../body/surroundings.js";
import type { Found } from "./context.js";
import { readTime } from "./instant.js";
import {
  announcesNames,
  cleanName,
  isBareCue,
  isDesk,
  isFullName,
  isKnownPerson,
  isNickname,
  readNames,
} from "./names.js";

/** Lines above the text among which a name alone is its author's. */
const near = 10;

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
    else if (bracket !== undefined && announcesNames(bracket)) {
      yield { value: readNames(bracket).filter(isFullName), origin: "signature" };
    } else if (bracket !== undefined && readTime(bracket) !== null) {
      yield { value: readNames(bracket).filter(isFullName), origin: "signature" };
    }
  }
}

const reporter =
  /[〔（(【[](?:本報|本报)?(?:記者|记者)\s?(\p{Script=Han}{2,4}(?:[、\s]\p{Script=Han}{2,4}){0,4})\s?[／/〕）)】\]]/u;

/** Reporters whom a Chinese text names as it begins: *〔記者王小明／花蓮報導〕*. */
export function reportersInOpening({ opening }: Surroundings): Found<string[]> {
  const names = reporter.exec(opening)?.[1];
  return { value: names === undefined ? [] : names.split(/[、\s]/).filter(isFullName), origin: "byline" };
}

/** Names that stand alone above the text, or beside a time; only with a first name that is known as one. */
export function* bareAbove({ above }: Surroundings): Generator<Found<string[]>> {
  for (const line of above.slice(-near)) {
    const [first = "", ...roles] = line.length < 80 ? line.split(/\s?[,|]\s/) : [line];
    if (isKnownPerson(first) && roles.every(isDesk)) yield { value: [first], origin: "byline" };
    else if (line.length < 80 && readTime(line) !== null) {
      yield { value: readNames(line).filter(isKnownPerson), origin: "byline" };
    }
  }
}

/** A name alone right below or above the time, or beside it. */
export function* datedAbove({ above }: Surroundings): Generator<Found<string[]>> {
  const lines = above.slice(-near);
  for (const [index, line] of lines.entries()) {
    const beside = [lines[index - 1] ?? "", lines[index + 1] ?? ""];
    const dated = beside.some((other) => other.length < 60 && readTime(other) !== null);
    if (dated && isKnownPerson(line)) yield { value: [line], origin: "byline" };
    else if (line.length < 80 && readTime(line) !== null)
      yield { value: readNames(line).filter(isKnownPerson), origin: "byline" };
  }
}

/** The name alone that signs the text. */
export function* bareBelow({ below }: Surroundings): Generator<Found<string[]>> {
  const signature = below[1];
  if (signature !== undefined && isKnownPerson(signature)) yield { value: [signature], origin: "signature" };
}

const timedName = /(?:^|\s)((?:von|by|par|por|door|av)\s[^,|·•\d]{2,40}?)\s{0,2}(?:[,|·•\d]|$)/i;

/** A cue and one word, or a time, a cue and a name: *By TPN*, *3.5.2024 13:30 von Olga*. */
export function* announcedAlone({ above }: Surroundings): Generator<Found<string[]>> {
  for (const line of above.slice(-near)) {
    const told = readTime(line) === null ? line : timedName.exec(line)?.[1];
    if (told === undefined || !announcesNames(told)) continue;
    const name = cleanName(told);
    if (isNickname(name) && /^\p{Lu}/u.test(name)) yield { value: [name], origin: "byline" };
  }
}

const postedBy =
  /^(?:posted|published|written|geschrieben|veröffentlicht|publié|publicado|escrito|posté)(?: by| von| par| por) (\S{2,30})(?:\s(?:at|on|in|um|am|à|le|a las|el)\s|\s?[|·•@]|$)/i;

/** *Posted by Imogen at 09:15 PM* below the text. */
export function* postedBelow({ below }: Surroundings): Generator<Found<string[]>> {
  for (const line of below) {
    const name = postedBy.exec(line)?.[1];
    if (name !== undefined && isNickname(name)) yield { value: [name], origin: "byline" };
  }
}

/** Who signs the text in a line that is set apart: to the right, or in bold or italics. */
export function* signedBelow({ signed }: Surroundings): Generator<Found<string[]>> {
  for (const { text, aside } of signed) {
    const name = cleanName(text);
    if (aside ? isFullName(name) : isKnownPerson(name)) yield { value: [name], origin: "signature" };
    else if (isDesk(name) && name.split(/\s+/).length <= 3 && !/[.:!?]/.test(name))
      yield { value: [name], origin: "signature" };
  }
}
