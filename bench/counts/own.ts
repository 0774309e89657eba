/** How often our own annotated sentences give the right verb, negation and toll. */
import Table from "cli-table3";
import { analyse, builtIn, runExtractors } from "../../extractors/index.js";
import type { Count } from "../../schemas/index.js";
import { predicateCases, tollCases } from "./own-cases.js";

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
  const right = { found: 0, verb: 0, negated: 0 };
  let stated = 0;
  for (const { text, counts } of predicateCases) {
    const found = countsOf(text);
    for (const { number, verb, negated } of counts) {
      stated++;
      const count = found.find(({ span }) => span.text === number);
      if (count) right.found++;
      if (count?.predicate === verb) right.verb++;
      if (count?.negated === (negated ?? false)) right.negated++;
      if (listErrors && (count?.predicate !== verb || count.negated !== (negated ?? false)))
        console.log(
          `own\t${text}\t${number}\t${verb} ${negated ?? false}\tours ${count?.predicate} ${count?.negated}`,
        );
    }
  }
  const tolls = { gold: 0, found: 0, right: 0 };
  for (const { text, tolls: groups } of tollCases) {
    const gold = pairsOf(groups.map((group) => places(text, group)));
    const found = pairsOf(foundGroups(countsOf(text)));
    tolls.gold += gold.size;
    tolls.found += found.size;
    for (const pair of found) if (gold.has(pair)) tolls.right++;
    if (
      listErrors &&
      ([...found].some((pair) => !gold.has(pair)) || [...gold].some((pair) => !found.has(pair)))
    )
      console.log(`own\t${text}\tgold ${[...gold]}\tours ${[...found]}`);
  }
  const share = (part: number, whole: number) => (whole === 0 ? "" : (part / whole).toFixed(3));
  const table = new Table({ head: ["own sentences", "stated", "right"] });
  table.push(["numbers found", stated, share(right.found, stated)]);
  table.push(["predicate", stated, share(right.verb, stated)]);
  table.push(["negated", stated, share(right.negated, stated)]);
  table.push(["pairs of one toll: precision", tolls.found, share(tolls.right, tolls.found)]);
  table.push(["pairs of one toll: recall", tolls.gold, share(tolls.right, tolls.gold)]);
  console.log(table.toString());
}
