/** Every key of the article view. The list of keys is made from this table. */
export const keys = {
  j: "next fact",
  k: "previous fact",
  a: "accept",
  r: "reject",
  e: "edit",
  x: "split an entity",
  m: "merge into another entity",
  n: "add the selected words as a fact (without a selection: choose words by [ ] { }, then n again)",
  ",": "previous mention of the fact",
  ".": "next mention of the fact",
  "[": "start of the span a word to the left (with Alt: a character)",
  "]": "start of the span to the right",
  "{": "end of the span to the left",
  "}": "end of the span to the right",
  Enter: "keep the moved span",
  Escape: "drop the moved span",
  c: "comment on the fact",
  b: "send the article back",
  p: "promote to a golden fixture",
  u: "undo",
  U: "redo (Shift+u)",
  "/": "search",
  "?": "this list",
} as const;

export type Key = keyof typeof keys;

export const isKey = (key: string): key is Key => key in keys;
