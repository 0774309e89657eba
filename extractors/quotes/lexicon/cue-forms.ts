import {
  clauseVerbs,
  findingVerbs,
  hearerVerbs,
  irregularForms,
  looseVerbs,
  namingVerbs,
  nounVerbs,
  particles,
  quotationVerbs,
  speechVerbs,
} from "./verbs.js";

export type Frame = "speech" | "clause" | "quotation" | "naming" | "noun" | "hearer" | "finding" | "loose";
export type VerbForm = "base" | "third" | "past" | "participle" | "past-participle" | "ing";

export interface CueVerb {
  lemma: string;
  frames: ReadonlySet<Frame>;
}

export interface CueForm {
  /** Verbs by particle: `""` for none, `"out"` for *point out*. */
  verbs: ReadonlyMap<string, CueVerb>;
  form: VerbForm;
}

const lists: readonly [Frame, string][] = [
  ["speech", speechVerbs],
  ["clause", clauseVerbs],
  ["quotation", quotationVerbs],
  ["naming", namingVerbs],
  ["noun", nounVerbs],
  ["hearer", hearerVerbs],
  ["finding", findingVerbs],
  ["loose", looseVerbs],
];

export const particleSet: ReadonlySet<string> = new Set(particles.split(" "));

/** Verbs of a user's own, as base forms. */
export interface OwnVerbs {
  add: readonly string[];
  remove: readonly string[];
}

const noVerbs: OwnVerbs = { add: [], remove: [] };
const built = new WeakMap<OwnVerbs, ReadonlyMap<string, CueForm>>();

/** What words, lower-cased, may be as reporting verbs. Built once for each set of a user's own verbs. */
export function cueForms(own: OwnVerbs = noVerbs): ReadonlyMap<string, CueForm> {
  const known = built.get(own) ?? buildForms(own);
  built.set(own, known);
  return known;
}

function buildForms({ add, remove }: OwnVerbs): ReadonlyMap<string, CueForm> {
  const keyOf = (verb: string) => verb.replaceAll(" ", "_");
  const removed = new Set(remove.map(keyOf));
  const verbs = new Map<string, { lemma: string; frames: Set<Frame> }>();
  const every: readonly [Frame, readonly string[]][] = [
    ...lists.map(([frame, list]): [Frame, string[]] => [frame, list.split(" ").filter((verb) => !removed.has(verb))]),
    ["speech", add.map(keyOf)],
  ];
  for (const [frame, lemmas] of every) {
    for (const lemma of lemmas) {
      const verb = verbs.get(lemma) ?? { lemma: lemma.replaceAll("_", " "), frames: new Set<Frame>() };
      verb.frames.add(frame);
      verbs.set(lemma, verb);
    }
  }
  const forms = new Map<string, { verbs: Map<string, CueVerb>; form: VerbForm }>();
  for (const [key, verb] of verbs) {
    const [head = "", ...rest] = key.split("_");
    for (const [norm, form] of inflect(head)) {
      const entry = forms.get(norm) ?? { verbs: new Map<string, CueVerb>(), form };
      entry.verbs.set(rest.join(" "), verb);
      forms.set(norm, entry);
    }
  }
  return forms;
}

function inflect(base: string): [string, VerbForm][] {
  const [past, participle] = irregularForms[base] ?? regularPast(base);
  return [
    [base, "base"],
    [thirdPerson(base), "third"],
    [past, "past"],
    ...(participle === past ? [] : [[participle, "past-participle"] satisfies [string, VerbForm]]),
    [ingForm(base), "ing"],
  ];
}

const consonantY = /[^aeiou]y$/;

function regularPast(base: string): [string, string] {
  const past = consonantY.test(base) ? `${base.slice(0, -1)}ied` : base.endsWith("e") ? `${base}d` : `${base}ed`;
  return [past, past];
}

function thirdPerson(base: string): string {
  if (consonantY.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

const doubled = new Set("put set hit cut begin shoot-it".split(" "));

function ingForm(base: string): string {
  const past = irregularForms[base]?.[0] ?? "";
  const doubles = doubled.has(base) || past === `${base}${base.at(-1)}ed`;
  if (doubles) return `${base}${base.at(-1)}ing`;
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  if (base.endsWith("e") && !/(?:ee|oe|ye)$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${base}ing`;
}
