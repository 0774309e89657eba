import { isDeepStrictEqual } from "node:util";
import type { Extractor, Ordered } from "../../extractors/index.js";

/** What a rule or refiner did over many texts. */
export interface RuleUse {
  extractor: string;
  /** `rules`, `refiners`, or what the extractor calls its list. */
  list: string;
  id: string;
  calls: number;
  /** How often it read something, or changed the list that it was given. */
  fired: number;
  milliseconds: number;
}

type Work = (...given: unknown[]) => unknown;

/** Extractors whose lists are watched, and what their members have done since. */
export function watchRules(extractors: readonly Extractor[]): { extractors: Extractor[]; uses: RuleUse[] } {
  const uses: RuleUse[] = [];
  const watched = extractors.map((extractor): Extractor => {
    const lists = Object.entries<Ordered<unknown>>(extractor.lists ?? {}).map(([list, members]) => {
      const copies = [...members].map(([id, member]): [string, unknown] => {
        const use = { extractor: extractor.name, list, id, calls: 0, fired: 0, milliseconds: 0 };
        uses.push(use);
        return [id, watchedMember(member, use)];
      });
      return [list, new Map(copies)];
    });
    return { ...extractor, lists: Object.fromEntries(lists) };
  });
  return { extractors: watched, uses };
}

/** A copy of a list's member, a function or an object with functions, whose calls are counted. */
function watchedMember(member: unknown, use: RuleUse): unknown {
  if (isWork(member)) return watchedWork(member, use);
  if (typeof member !== "object" || member === null) return member;
  const entries = Object.entries(member);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, isWork(value) ? watchedWork(value, use) : value]),
  );
}

const isWork = (value: unknown): value is Work => typeof value === "function";

function watchedWork(work: Work, use: RuleUse): Work {
  return (...given) => {
    const started = performance.now();
    const result = work(...given);
    use.milliseconds += performance.now() - started;
    use.calls++;
    if (hasFired(given, result)) use.fired++;
    return result;
  };
}

/** A rule fires when it gives something, a refiner when it gives another list than it was given. */
function hasFired(given: readonly unknown[], result: unknown): boolean {
  if (!Array.isArray(result)) return result !== null && result !== undefined && result !== false;
  const list = given.find(Array.isArray);
  return list ? !isDeepStrictEqual(list, result) : result.length > 0;
}
