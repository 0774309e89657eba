import type { Token } from "../../text/document.js";

/** Whether a token may begin with a capital: a cheap look before a pattern is tried. True for all letters beyond ASCII. */
export function startsBig({ text }: Token): boolean {
  const code = text.charCodeAt(0);
  return (code >= 65 && code <= 90) || code > 127;
}
