import { notes } from "../lexicon/notes.js";
import { credits, invitations, openings, pointers, services } from "../lexicon/phrases.js";

export type CueKind = "pointer" | "service" | "credit" | "opening" | "note" | "invitation";

const lists: Record<CueKind, Record<string, string>> = {
  pointer: pointers,
  service: services,
  credit: credits,
  opening: openings,
  note: notes,
  invitation: invitations,
};

/** First two characters of a cue to the cues of that beginning: one look-up decides for most lines. */
type Index = Map<string, string[]>;
let indexes: Record<CueKind, Index> | undefined;

function indexOf(kind: CueKind): Index {
  indexes ??= {
    pointer: build("pointer"),
    service: build("service"),
    credit: build("credit"),
    opening: build("opening"),
    note: build("note"),
    invitation: build("invitation"),
  };
  return indexes[kind];
}

function build(kind: CueKind): Index {
  const index: Index = new Map();
  for (const list of Object.values(lists[kind])) {
    for (const cue of list.split(/[|\n]/)) {
      const phrase = cue.trimStart();
      if (phrase.trim() === "") continue;
      const key = phrase.slice(0, 2);
      const others = index.get(key);
      if (others === undefined) index.set(key, [phrase]);
      else others.push(phrase);
    }
  }
  return index;
}

/** The cue of this kind with which the line begins, as a whole word; `null` if none. */
export function cueAt(kind: CueKind, line: string): string | null {
  const text = levelLine(line);
  let longest: string | null = null;
  for (const cue of indexOf(kind).get(text.slice(0, 2)) ?? []) {
    if (!text.startsWith(cue) || (longest !== null && longest.length >= cue.length)) continue;
    if (endsWord(cue, text)) longest = cue;
  }
  return longest;
}

function endsWord(cue: string, text: string): boolean {
  const next = text[cue.length] ?? "";
  return (
    next === "" ||
    !/[\p{L}\p{N}]/u.test(next) ||
    !/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u.test(cue)
  );
}

/** Lower case, straight apostrophes, no arrows and bullets before the first word. */
function levelLine(line: string): string {
  return line
    .slice(0, 80)
    .toLowerCase()
    .replace(/i\u0307/g, "i")
    .replace(/[’‘`´]/g, "'")
    .replace(/^[^\p{L}\p{N}(©ⓒ（*]+/u, "");
}
