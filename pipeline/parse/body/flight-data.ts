/** More nodes of a server payload are not looked at; deeper ones neither. */
const caps = { nodes: 100_000, depth: 200, rows: 20_000, bytes: 8_000_000 };

/** Tags whose content is no text of the page. */
const unread = new Set(
  "script style nav footer button svg form link meta head title iframe noscript".split(" "),
);
const voidTags = new Set("br hr img input source wbr".split(" "));

const push = /__next_f\.push\(\[1,\s{0,4}("(?:[^"\\]|\\.)*")\]\)/g;

/** What React's server components send along with an empty page. */
export interface FlightData {
  /** Long strings that the rows carry, and the rows' values. */
  texts: string[];
  values: unknown[];
  /** The elements that the rows describe, as markup. */
  markup: string;
}

/**
 * Reads the rows of `self.__next_f.push([1, "…"])` scripts (React's Flight format: `id:JSON`, `id:T<hex bytes>,text`, other rows by
 * a capital letter). `null` where there are none.
 */
export function readFlight(scripts: readonly string[]): FlightData | null {
  const payload = scripts
    .flatMap((script) => [...script.matchAll(push)].map((match) => parse(match[1] ?? "")))
    .filter((part) => typeof part === "string")
    .join("");
  if (payload === "") return null;
  const { texts, rows } = readRows(new TextEncoder().encode(payload.slice(0, caps.bytes)));
  const values = [...rows.values()];
  return { texts, values, markup: asMarkup(values, rows, new Set(texts)) };
}

function readRows(bytes: Uint8Array): { texts: string[]; rows: Map<string, unknown> } {
  const decoder = new TextDecoder();
  const texts: string[] = [];
  const rows = new Map<string, unknown>();
  const lineEnd = 10;
  for (let at = 0, count = 0; at < bytes.length && count < caps.rows; count += 1) {
    const head = /^([0-9a-f]{0,8}):(?:T([0-9a-f]{1,8}),)?/.exec(decoder.decode(bytes.subarray(at, at + 24)));
    const [whole = "", id = "", size] = head ?? [];
    const start = at + whole.length;
    if (size !== undefined) {
      const end = start + Number.parseInt(size, 16);
      const text = decoder.decode(bytes.subarray(start, end));
      texts.push(text);
      rows.set(id, text);
      at = end;
      continue;
    }
    const next = bytes.indexOf(lineEnd, start);
    const end = next === -1 ? bytes.length : next;
    const value = parse(decoder.decode(bytes.subarray(start, end)));
    if (value !== undefined) rows.set(id, value);
    at = end + 1;
  }
  return { texts, rows };
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** Elements are `["$", tag, key, {children, …}]`; `"$L5"` and `"$5"` stand for other rows. Strings outside elements are data. */
function asMarkup(
  values: readonly unknown[],
  rows: ReadonlyMap<string, unknown>,
  texts: ReadonlySet<string>,
): string {
  const parts: string[] = [];
  const told = new Set<string>();
  let nodes = 0;
  const write = (node: unknown, depth: number, inside: boolean): void => {
    nodes += 1;
    if (nodes > caps.nodes || depth > caps.depth) return;
    if (typeof node === "number" && inside) parts.push(String(node));
    else if (typeof node === "string") writeText(node, depth, inside);
    else if (Array.isArray(node)) {
      if (node[0] === "$" && typeof node[1] === "string") writeElement(node[1], node[3], depth, inside);
      else for (const child of node) write(child, depth + 1, inside);
    }
  };
  const writeText = (text: string, depth: number, inside: boolean): void => {
    const reference = /^\$L?([0-9a-f]{1,8})$/.exec(text)?.[1];
    if (reference !== undefined) {
      if (told.has(reference)) return;
      told.add(reference);
      write(rows.get(reference), depth + 1, inside);
    } else if (inside && !texts.has(text)) parts.push(escaped(text.replace(/^\$\$/, "$")));
  };
  const writeElement = (tag: string, props: unknown, depth: number, inside: boolean): void => {
    if (unread.has(tag) || typeof props !== "object" || props === null) return;
    const children = "children" in props ? props.children : undefined;
    if (!/^[a-z][a-z0-9]{0,20}$/.test(tag)) {
      write(children, depth + 1, inside);
      return;
    }
    const names = "className" in props && typeof props.className === "string" ? props.className : "";
    parts.push(names === "" ? `<${tag}>` : `<${tag} class="${escaped(names)}">`);
    if (voidTags.has(tag)) return;
    const html = htmlOf(props);
    if (html !== null) parts.push(html);
    write(children, depth + 1, true);
    parts.push(`</${tag}>`);
  };
  for (const value of values) write(value, 0, false);
  return parts.join("");
}

function htmlOf(props: object): string | null {
  if (!("dangerouslySetInnerHTML" in props)) return null;
  const inner = props.dangerouslySetInnerHTML;
  if (typeof inner !== "object" || inner === null || !("__html" in inner)) return null;
  return typeof inner.__html === "string" ? inner.__html : null;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
