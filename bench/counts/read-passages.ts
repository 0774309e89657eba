/** Reads the annotated passages of `passages.txt`; its head tells the form. */

/** A number of a passage as annotated. `undefined` and `null` parts: not judged, and stated to be none. */
export interface GoldNumber {
  line: string;
  start: number;
  end: number;
  isNone: boolean;
  isIgnored: boolean;
  value: number | null;
  min: number | null;
  max: number | null;
  /** `null`: not judged. */
  kind: string | null;
  unit: string | null;
  bound: string;
  /** `-` for none, `null` where not judged. */
  what: string | null;
  verbs: readonly string[] | null;
  isNegated: boolean;
  source: string | null | undefined;
  place: string | null | undefined;
  date: string | null | undefined;
  mark: string | null;
  /** Counts of the same number tell one toll. */
  toll: number | null;
}

export interface Passage {
  id: string;
  published: string;
  country: string;
  text: string;
  numbers: readonly GoldNumber[];
}

export interface Round {
  name: string;
  passages: readonly Passage[];
}

/** @throws Error where a number does not stand in its passage after the one before it. */
export function readPassages(file: string): Round[] {
  return file
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [name = "", ...blocks] = part.split(/^@ /m);
      return { name: name.trim(), passages: blocks.map(readPassage) };
    });
}

const numberLine = /^\S.{0,60}? = /;

function readPassage(block: string): Passage {
  const [head = "", ...lines] = block.trim().split("\n");
  const [id = "", published = "", country = ""] = head.split(" ");
  const text = lines.filter((line) => !numberLine.test(line)).join("\n\n");
  let from = 0;
  const numbers = lines
    .filter((line) => numberLine.test(line))
    .map((line) => {
      const number = line.slice(0, line.indexOf(" = "));
      const start = text.indexOf(number, from);
      if (start < 0) throw new Error(`${id}: ${number} does not stand in the text`);
      from = start + number.length;
      return readNumber(line, start, from);
    });
  return { id, published, country, text, numbers };
}

const bounds = /^(?:exact|approximately|at_least|at_most|more_than|less_than)$/;

function readNumber(line: string, start: number, end: number): GoldNumber {
  const [head = "", what = "?", verb = "?", links = ""] = line.split("|").map((part) => part.trim());
  const [figure = "", ...words] = head.slice(head.indexOf(" = ") + 3).split(/\s+/);
  const bound = words.find((word) => bounds.test(word));
  const unit = words.find((word) => !bounds.test(word)) ?? null;
  return {
    line,
    start,
    end,
    isNone: figure === "-",
    isIgnored: figure === "?",
    ...readFigure(figure, bound),
    ...readUnit(unit),
    what: what.endsWith("?") || what === "" ? null : what,
    verbs: verb.startsWith("?") || verb === "" ? null : verb.replace(/ neg$/, "").split("/"),
    isNegated: verb.endsWith(" neg"),
    source: readLink(links, "by"),
    place: readLink(links, "in"),
    date: readLink(links, "on"),
    mark: readLink(links, "mark") ?? null,
    toll: Number(readLink(links, "same") ?? readLink(links, "label")) || null,
  };
}

function readFigure(figure: string, bound = "exact"): Pick<GoldNumber, "value" | "min" | "max" | "bound"> {
  const [low = "", high] = figure.split("..");
  if (high !== undefined) return { value: null, min: Number(low), max: Number(high), bound: "range" };
  if (figure.startsWith(">")) return { value: null, min: Number(figure.slice(1)), max: null, bound: "vague" };
  return { value: Number(figure), min: null, max: null, bound };
}

function readUnit(unit: string | null): Pick<GoldNumber, "kind" | "unit"> {
  if (unit === null) return { kind: "cardinal", unit: null };
  if (unit === "?") return { kind: null, unit: null };
  if (unit === "%") return { kind: "percent", unit: null };
  if (unit === "pp") return { kind: "percent", unit: "[pp]" };
  if (unit === "age") return { kind: "age", unit: null };
  return /^[A-Z]{3}$/.test(unit) ? { kind: "money", unit } : { kind: "measure", unit };
}

/** The text behind `key:`; `null` where it is left out, `undefined` where it is not judged. */
function readLink(links: string, key: string): string | null | undefined {
  const found = new RegExp(`(?:^| )${key}:((?:(?! (?:by|in|on|mark|same|label):).)*)`).exec(links);
  const stated = found?.[1]?.trim();
  return stated === undefined ? null : stated === "?" ? undefined : stated;
}
