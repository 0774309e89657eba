/** Every key of the article view, in the groups of its list. The list of keys is made from this table. */
export const keyGroups = {
  Move: {
    j: "next fact",
    k: "previous fact",
    ",": "previous mention of the fact",
    ".": "next mention of the fact",
    g: "only facts without a verdict, or all",
    "0": "facts of every kind",
    "1": "only names",
    "2": "only counts",
    "3": "only dates",
    "4": "only quotes",
    l: "next article of the list that is not done",
    "/": "search all articles",
  },
  Decide: {
    a: "accept",
    r: "reject",
    e: "edit type, value, speaker",
    c: "comment on the fact",
    u: "undo",
    U: "redo (Shift+u)",
  },
  Correct: {
    n: "add the selected words as a fact; without a selection choose words by [ ] { }, then n again",
    m: "merge into another entity",
    x: "split an entity",
    t: "teach: never a name, always a type, another name of",
  },
  "Edges of the words": {
    "[": "start a word to the left",
    "]": "start to the right",
    "{": "end to the left",
    "}": "end to the right (with Alt: by one character)",
    Enter: "keep the moved edges",
    Escape: "drop them",
  },
  Article: {
    b: "send it back",
    p: "promote to a golden fixture",
    "?": "this list",
  },
} as const;

type Groups = typeof keyGroups;
export type Key = { [Group in keyof Groups]: keyof Groups[Group] }[keyof Groups];

const known = new Set<string>(Object.values(keyGroups).flatMap((group) => Object.keys(group)));

export const isKey = (key: string): key is Key => known.has(key);
