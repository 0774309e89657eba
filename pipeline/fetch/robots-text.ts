/** What a host's robots.txt lets one robot do. */
export interface RobotsRules {
  isAllowed(url: URL): boolean;
  /** Milliseconds between requests that the host asks for, if it does. */
  crawlDelayMs: number | undefined;
  sitemaps: string[];
}

interface Rule {
  /** The pattern between its wildcards. */
  parts: string[];
  /** A final `$`: the pattern must reach the end of the path. */
  toEnd: boolean;
  allow: boolean;
  length: number;
}

interface Group {
  rules: Rule[];
  crawlDelayMs: number | undefined;
}

/** Real files have a few hundred rules; Google's own limit is the file's size alone. */
const MAX_RULES = 10_000;
const MAX_PATTERN_LENGTH = 2_000;
const MAX_SITEMAPS = 1_000;

/**
 * Reads a robots.txt as RFC 9309 says: the groups that name the robot, else those for `*`; the longest matching rule
 * wins, and of two as long the one that allows. Only our own groups are kept, so that a file of thousands of robots
 * times thousands of rules costs no more than its bytes.
 */
export function readRobots(text: string, robotName: string): RobotsRules {
  const own: Group = { rules: [], crawlDelayMs: undefined };
  const everybody: Group = { rules: [], crawlDelayMs: undefined };
  const sitemaps: string[] = [];
  const name = robotName.toLowerCase();
  let isNamed = false;
  let current = new Set<Group>();
  let inAgents = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const [field, value] = readLine(line);
    if (field === "sitemap" && sitemaps.length < MAX_SITEMAPS) sitemaps.push(value);
    if (field === "user-agent") {
      if (!inAgents) current = new Set();
      inAgents = true;
      const agent = value.toLowerCase().split("/")[0]?.trim();
      if (agent === name) {
        isNamed = true;
        current.add(own);
      } else if (agent === "*") current.add(everybody);
      continue;
    }
    if (field !== "allow" && field !== "disallow" && field !== "crawl-delay") continue;
    inAgents = false;
    for (const group of current) addLine(group, field, value);
  }
  const { rules, crawlDelayMs } = isNamed ? own : everybody;
  return { isAllowed: (url) => allows(rules, url), crawlDelayMs, sitemaps };
}

function readLine(line: string): [field: string, value: string] {
  const plain = line.replace(/^\uFEFF/, "").split("#")[0] ?? "";
  const colon = plain.indexOf(":");
  if (colon < 0) return ["", ""];
  return [plain.slice(0, colon).trim().toLowerCase(), plain.slice(colon + 1).trim()];
}

function addLine(group: Group, field: "allow" | "disallow" | "crawl-delay", value: string): void {
  if (field === "crawl-delay") {
    if (/^\d{1,7}(\.\d{1,3})?$/.test(value)) group.crawlDelayMs ??= Number(value) * 1_000;
    return;
  }
  if (value === "" || value.length > MAX_PATTERN_LENGTH || group.rules.length >= MAX_RULES) return;
  const toEnd = value.endsWith("$");
  const parts = normalise(toEnd ? value.slice(0, -1) : value).split(/\*+/);
  group.rules.push({ parts, toEnd, allow: field === "allow", length: value.length });
}

function allows(rules: readonly Rule[], url: URL): boolean {
  const path = normalise(url.pathname + url.search);
  if (path === "/robots.txt") return true;
  let best: Rule | undefined;
  for (const rule of rules) {
    const isWeaker = best && (rule.length < best.length || (rule.length === best.length && !rule.allow));
    if (!isWeaker && matches(rule, path)) best = rule;
  }
  return best?.allow ?? true;
}

/** Each part is looked for right after the one before: with `*` alone as wildcard, the first place is as good as any. */
function matches({ parts, toEnd }: Rule, path: string): boolean {
  const [first = "", ...rest] = parts;
  if (!path.startsWith(first)) return false;
  let from = first.length;
  const last = toEnd ? rest.pop() : undefined;
  for (const part of rest) {
    const found = path.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  if (!toEnd) return true;
  return last === undefined ? from === path.length : path.length - last.length >= from && path.endsWith(last);
}

/** One spelling for what may be written several ways: `%7E` and `~`, `é` and `%c3%a9`. */
function normalise(pattern: string): string {
  const encoded = pattern.replace(/[^\x21-\x7e]/gu, (character) =>
    // A lone half of a surrogate pair has no encoding.
    character >= "\ud800" && character <= "\udfff" ? "" : encodeURIComponent(character),
  );
  return encoded.replace(/%([0-9a-f]{2})/gi, (code, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\w.~-]/.test(character) ? character : code.toUpperCase();
  });
}
