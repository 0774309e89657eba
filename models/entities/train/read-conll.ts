import { readFileSync } from "node:fs";
import { tokenize } from "../../../extractors/text/tokenize.js";
import {
  alsoAllow,
  type LabelledDocument,
  type LabelledName,
  type LabelledSentence,
  labelTokens,
  onlyOutside,
  typeIndex,
} from "./corpus.js";
import { joinTokens } from "./join-tokens.js";

const person = typeIndex("person");
const organization = typeIndex("organization");
const place = typeIndex("place");
const group = typeIndex("group");
const event = typeIndex("event");
const product = typeIndex("product");
const work = typeIndex("work");

/** What the labels of the older corpora leave possible. MISC is wider than our product and work. */
const labels: Readonly<Record<string, { types: readonly number[]; orNone: boolean }>> = {
  PER: { types: [person], orNone: false },
  ORG: { types: [organization], orNone: false },
  LOC: { types: [place], orNone: false },
  NORP: { types: [group], orNone: false },
  EVENT: { types: [event], orNone: false },
  MISC: { types: [product, work, event], orNone: true },
};

export interface ConllOptions {
  source: string;
  /** The corpus marks no events, works or products: capitalised words outside its names may be any of them. */
  onlyCoreTypes: boolean;
}

/** Reads `token TAB tag` lines and cuts the text anew with our own tokeniser. */
export function readConll(file: string, options: ConllOptions): LabelledDocument[] {
  const documents: LabelledDocument[] = [];
  let tokens: string[] = [];
  let tags: string[] = [];
  const flush = () => {
    if (tokens.length > 0) documents.at(-1)!.sentences.push(labelled(tokens, tags, options));
    tokens = [];
    tags = [];
  };
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [token = "", tag = ""] = line.trimEnd().split("\t");
    if (token === "-DOCSTART-") {
      flush();
      documents.push({ id: tag, source: options.source, sentences: [] });
    } else if (token === "") flush();
    else {
      tokens.push(token);
      tags.push(tag);
    }
  }
  flush();
  return documents.filter((document) => document.sentences.length > 0);
}

function labelled(
  words: readonly string[],
  tags: readonly string[],
  options: ConllOptions,
): LabelledSentence {
  const { text, starts } = joinTokens(words);
  const names: LabelledName[] = [];
  tags.forEach((tag, i) => {
    const end = starts[i]! + words[i]!.length;
    const last = names.at(-1);
    if (tag.startsWith("I-") && last) last.end = end;
    else if (tag !== "O") names.push({ start: starts[i]!, end, ...labels[tag.slice(2)]! });
  });
  const tokens = tokenize(text);
  const allowed = labelTokens(tokens, names);
  if (options.onlyCoreTypes)
    openCapitals(
      tokens.map((token) => token.text),
      allowed,
    );
  return { tokens, allowed };
}

/** Lets unlabelled capitalised words, and up to three words between two of them, be an event, a product or a work. */
function openCapitals(texts: readonly string[], allowed: Uint16Array): void {
  const open: number[] = [];
  let last = -9;
  texts.forEach((text, i) => {
    if (allowed[i] !== onlyOutside || !/^[\p{Lu}\d]/u.test(text)) return;
    if (i - last <= 4 && allowed.slice(last + 1, i).every((mask) => mask === onlyOutside)) {
      for (let between = last + 1; between < i; between++) open.push(between);
    }
    open.push(i);
    last = i;
  });
  alsoAllow(allowed, open, [event, product, work]);
}
