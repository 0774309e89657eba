/** Values that are looked at: application states hold whole sites. */
const maxValues = 200_000;
const textKey =
  /^(?:body|content|html|text|articleBody|value|paragraph|copy|markup|rendered|bodyHtml|contentHtml|story|description)(?:\(.{0,80}\))?$/i;
const shortest = 40;

/** The longest article-like text in a state's values: one string of markup, or the texts of one list in order; empty where there is none. */
export function longestText(root: unknown): string {
  let best = "";
  const stack: unknown[] = [root];
  for (let count = 0; stack.length > 0 && count < maxValues; count += 1) {
    const value = stack.pop();
    if (Array.isArray(value)) {
      const listed = textOfList(value);
      if (proseIn(listed) > proseIn(best)) best = listed;
      stack.push(...value.slice(0, 5_000));
    } else if (typeof value === "object" && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        if (typeof item === "string") {
          if (textKey.test(key) && proseIn(item) > proseIn(best)) best = item;
        } else stack.push(item);
      }
    }
  }
  return proseIn(best) > 0 ? best : "";
}

/** Texts of the list's members, each a string or an object with one. */
function textOfList(list: readonly unknown[]): string {
  const parts: string[] = [];
  for (const item of list.slice(0, 2_000)) {
    const kind = kindOf(item);
    const text = typeof item === "string" ? item : textOfMember(item, 0, kind === null ? shortest : 2);
    const tag = kind === "heading" ? "h2" : "p";
    if (text !== null && text.trim() !== "")
      parts.push(/^\s*</.test(text) ? text : `<${tag}>${text}</${tag}>`);
  }
  return parts.length >= 2 ? parts.join("\n") : "";
}

/** What a member of a list says that it is; a text by its own word may be short. */
function kindOf(item: unknown): "heading" | "paragraph" | null {
  if (typeof item !== "object" || item === null) return null;
  for (const [key, value] of Object.entries(item)) {
    if (typeof value !== "string" || !/^(?:type|name|kind|__typename|component)$/i.test(key)) continue;
    if (/^(?:sub-?)?head(?:ing|er|line)?$|^h[2-6]$|heading$/i.test(value)) return "heading";
    if (/^(?:p|text|paragraph|quote|block-?quote)$|paragraph$/i.test(value)) return "paragraph";
  }
  return null;
}

function textOfMember(item: unknown, depth: number, least = shortest): string | null {
  if (typeof item !== "object" || item === null || depth > 4) return null;
  for (const [key, value] of Object.entries(item)) {
    if (typeof value === "string" && textKey.test(key) && value.length >= least) return value;
  }
  for (const [key, value] of Object.entries(item)) {
    if (!/^(?:model|data|attributes|block|fields|content|paragraph)$/i.test(key)) continue;
    const text = Array.isArray(value) ? inlineText(value, least) : textOfMember(value, depth + 1, least);
    if (text !== null) return text;
  }
  return null;
}

/** A paragraph given as a list of runs: `[{text: "A "}, {text: "b.", bold: true}]`. */
function inlineText(runs: readonly unknown[], least: number): string | null {
  const text = runs
    .map((run) =>
      typeof run === "string"
        ? run
        : typeof run === "object" && run !== null && "text" in run && typeof run.text === "string"
          ? run.text
          : "",
    )
    .join("");
  return text.length >= least ? text : null;
}

/** Rough size of the prose in a string: sentences count, codes and addresses do not. */
export function proseIn(text: string): number {
  if (text.length < shortest) return 0;
  const sentences = text.match(/[\p{L}\d”"»)][.!?。！？][\s<”"]|[.!?。！？]$/gu)?.length ?? 0;
  const spaces = text.match(/\s/g)?.length ?? 0;
  const wordy =
    spaces > text.length / 25 || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u.test(text);
  return sentences >= 2 && wordy ? text.length : 0;
}
