const keys = "body|content|html|text|articleBody|value|paragraph|copy|markup|rendered|bodyHtml|contentHtml";
/** `body: "…"`, `"content({\"format\":\"html\"})":"…"`, with the string still escaped. */
const keyed = new RegExp(
  `["'{,\\s](${keys})(?:\\([^()]{0,80}\\))?["']?\\s{0,4}:\\s{0,4}(?:"((?:[^"\\\\]|\\\\.)*)"|'((?:[^'\\\\]|\\\\.)*)')`,
  "g",
);
/** Shorter strings are labels. */
const shortest = 40;
const mostStrings = 5_000;

/**
 * The strings that a program of any form carries under the names of texts, by name: state that is no JSON, such as the function that
 * Nuxt 2 writes.
 */
export function textsByKey(script: string): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  let count = 0;
  for (const [, key = "", double, single] of script.matchAll(keyed)) {
    count += 1;
    if (count > mostStrings) break;
    const literal = double ?? single ?? "";
    if (literal.length < shortest) continue;
    const text = unescapeLiteral(literal);
    const others = texts.get(key);
    if (others === undefined) texts.set(key, [text]);
    else if (!others.includes(text)) others.push(text);
  }
  return texts;
}

const named: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "", f: "", v: "", 0: "" };

/** A string as JavaScript reads it between its quotes. */
export function unescapeLiteral(literal: string): string {
  return literal.replace(
    /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([\s\S]))/gi,
    (
      _,
      long: string | undefined,
      four: string | undefined,
      two: string | undefined,
      one: string | undefined,
    ) => {
      const code = long ?? four ?? two;
      if (code === undefined) return named[one ?? ""] ?? one ?? "";
      const point = Number.parseInt(code, 16);
      return four === undefined
        ? String.fromCodePoint(Math.min(point, 0x10ffff))
        : String.fromCharCode(point);
    },
  );
}
