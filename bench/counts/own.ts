/** How often our own annotated sentences give the right verb, negation and toll. */
import Table from "cli-table3";
import { analyse, builtIn, runExtractors } from "../../extractors/index.js";
import type { Count } from "../../schemas/index.js";
import {
  laterPredicateCases,
  laterTollCases,
  type PredicateCase,
  predicateCases,
  type TollCase,
  tollCases,
} from "./own-cases.js";

function countsOf(text: string): readonly Count[] {
  return runExtractors(analyse({ text, publishedAt: "2024-05-15" }), builtIn).facts.counts;
}

/** Pairs of counts told of one toll, as `first–other` by their places in the text. */
function pairsOf(groups: readonly (readonly number[])[]): Set<string> {
  return new Set(
    groups.flatMap((group) => {
      const sorted = [...group].sort((a, b) => a - b);
      return sorted.flatMap((one, index) => sorted.slice(index + 1).map((other) => `${one}–${other}`));
    }),
  );
}

function foundGroups(counts: readonly Count[]): number[][] {
  const startOf = new Map(counts.map(({ id, span }) => [id, span.start]));
  const groups = new Map<string, number[]>();
  for (const { sameAs, span } of counts) {
    if (sameAs === undefined) continue;
    const group = groups.get(sameAs) ?? [startOf.get(sameAs)!];
    groups.set(sameAs, [...group, span.start]);
  }
  return [...groups.values()];
}

/** Where the texts of a group stand: each looked for after the ones before it that read alike. */
function places(text: string, group: readonly string[]): number[] {
  const seen = new Map<string, number>();
  return group.map((number) => {
    const from = seen.get(number) ?? -1;
    const at = text.indexOf(number, from + 1);
    seen.set(number, at);
    return at;
  });
}

export function printOwn(listErrors: boolean): void {
  const table = new Table({
    head: ["own sentences", "stated", "verb", "negation", "toll precision", "toll recall"],
  });
  table.push(["first half", ...rowOf(predicateCases, tollCases, listErrors)]);
  table.push(["second half", ...rowOf(laterPredicateCases, laterTollCases, listErrors)]);
  console.log(table.toString());
}

function rowOf(
  predicates: readonly PredicateCase[],
  tolls: readonly TollCase[],
  listErrors: boolean,
): (string | number)[] {
  const { stated, verb, negation } = scorePredicates(predicates, listErrors);
  const { gold, found, right } = scoreTolls(tolls, listErrors);
  return [stated, share(verb, stated), share(negation, stated), share(right, found), share(right, gold)];
}

function scorePredicates(cases: readonly PredicateCase[], listErrors: boolean) {
  const score = { stated: 0, verb: 0, negation: 0 };
  for (const { text, counts } of cases) {
    const found = countsOf(text);
    for (const { number, verb, negated = false } of counts) {
      const count = found.find(({ span }) => span.text === number);
      const isVerb = count !== undefined && count.predicate === verb;
      const isNegation = count?.negated === negated;
      score.stated++;
      if (isVerb) score.verb++;
      if (isNegation) score.negation++;
      if (listErrors && !(isVerb && isNegation))
        console.log(
          `own\t${text}\t${number}\t${verb} ${negated}\tours ${count?.predicate} ${count?.negated}`,
        );
    }
  }
  return score;
}

function scoreTolls(cases: readonly TollCase[], listErrors: boolean) {
  const score = { gold: 0, found: 0, right: 0 };
  for (const { text, tolls } of cases) {
    const gold = pairsOf(tolls.map((group) => places(text, group)));
    const found = pairsOf(foundGroups(countsOf(text)));
    const right = [...found].filter((pair) => gold.has(pair)).length;
    score.gold += gold.size;
    score.found += found.size;
    score.right += right;
    if (listErrors && (right < found.size || right < gold.size))
      console.log(`own\t${text}\tgold ${[...gold]}\tours ${[...found]}`);
  }
  return score;
}

const share = (part: number, whole: number) => (whole === 0 ? "" : (part / whole).toFixed(3));
