import { openHtml, textOf } from "./xml-tree.js";

/** A headline as a reader sees it: tags gone, entities read, white space single. At most 500 characters. */
export function plainTitle(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const cut = text.slice(0, 2_000);
  const plain = /[<&]/.test(cut) ? (textOf(openHtml(cut)) ?? "") : cut;
  const title = plain.replace(/\s+/g, " ").trim().slice(0, 500);
  return title === "" ? undefined : title;
}
