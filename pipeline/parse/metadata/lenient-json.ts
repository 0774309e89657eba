/**
 * Parses JSON as publishers write it: with raw line ends inside strings, trailing commas, comments or CDATA marks around
 * it, several values in a row, or HTML entities for quotes. `[]` where nothing can be read.
 */
export function parseLenientJson(source: string): unknown[] {
  const plain = attempt(source);
  if (plain !== undefined) return [plain];
  const stripped = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, "")
    .trim()
    .replace(/;$/, "");
  const unescaped = /^[[{]\s*&quot;/.test(stripped) ? stripped.replaceAll("&quot;", '"') : stripped;
  const mended = mend(unescaped);
  const whole = attempt(mended);
  if (whole !== undefined) return [whole];
  return valuesInARow(mended);
}

function attempt(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** Escapes control characters inside strings, drops comments and commas before a closing bracket outside them. */
function mend(source: string): string {
  let out = "";
  let inString = false;
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index]!;
    if (inString) {
      if (character === "\\") {
        const next = source[index + 1] ?? "";
        out += /["\\/bfnrtu]/.test(next) ? character + next : next;
        index += 1;
      } else if (character < " ") {
        out += character === "\n" ? "\\n" : character === "\t" ? "\\t" : " ";
      } else {
        if (character === '"' && endsString(source, index)) inString = false;
        else if (character === '"') out += "\\";
        out += character;
      }
    } else if (character === '"') {
      inString = true;
      out += character;
    } else if (character === "/" && source[index + 1] === "*") {
      const end = source.indexOf("*/", index + 2);
      index = end === -1 ? source.length : end + 1;
    } else if (character === "," && /^\s*[}\]]/.test(source.slice(index + 1, index + 200))) {
      // A comma before a closing bracket is left out.
    } else out += character;
  }
  return out;
}

/** A quote ends its string if a comma, colon or bracket follows; else somebody forgot to escape it. */
function endsString(source: string, index: number): boolean {
  const after = source.slice(index + 1, index + 100).trimStart();
  return after === "" || /^[,:}\]]/.test(after);
}

function valuesInARow(source: string): unknown[] {
  const values: unknown[] = [];
  let depth = 0;
  let start = -1;
  let inString = false;
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index];
    if (inString) {
      if (character === "\\") index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{" || character === "[") {
      if (depth === 0) start = index;
      depth += 1;
    } else if ((character === "}" || character === "]") && depth > 0) {
      depth -= 1;
      if (depth === 0) {
        const value = attempt(source.slice(start, index + 1));
        if (value !== undefined) values.push(value);
      }
    }
  }
  return values;
}
