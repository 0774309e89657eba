import type { Range } from "../../schemas/index.js";
import { occurrences } from "./find-text.js";

const longestLabel = 48;

/** Names a stretch in a key: its characters in quotation marks, with `#2` where they stand for the second time. */
export function label(text: string, range: Range): string {
  const whole = text.slice(range.start, range.end);
  const form = shortened(whole);
  let number = 0;
  for (const { start } of occurrences(text, form)) {
    number++;
    if (start >= range.start) break;
  }
  const shown = form.length < whole.length ? `${form} …` : form;
  return `"${shown.replaceAll("\n", " ")}"${number > 1 ? `#${number}` : ""}`;
}

/** Cut at a word's end, so that the start of a long stretch can be counted as whole words. */
function shortened(text: string): string {
  if (text.length <= longestLabel) return text;
  const space = text.lastIndexOf(" ", longestLabel);
  return text.slice(0, space > 0 ? space : longestLabel);
}
