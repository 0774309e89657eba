/**
 * Whether the weights by which the title is chosen would be found again on other publishers' pages.
 *   npx tsx bench/articles/title-weights.ts
 * Reads the page sets of ../shared/corpora/articles. Prints the share of titles right by the shipped weights, and by weights chosen
 * from a grid on the other publishers (ten folds of publishers; news pages count fourfold, as there are fewer of them).
 */
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { shownHeadlines } from "../../pipeline/parse/body/headlines.js";
import { layOut } from "../../pipeline/parse/body/layout.js";
import { loadPage } from "../../pipeline/parse/dom/load-page.js";
import { surveyPage } from "../../pipeline/parse/dom/survey-page.js";
import { type TitleWeights, titleWeights } from "../../pipeline/parse/lexicon/title-weights.js";
import { articleNode, readJsonLd } from "../../pipeline/parse/metadata/json-ld.js";
import { level } from "../../pipeline/parse/metadata/level.js";
import {
  chooseTitle,
  type TitleStatement,
  titleKeys,
  titleStatements,
} from "../../pipeline/parse/metadata/title.js";

const folder = resolve(dirname(fileURLToPath(import.meta.url)), "../../../shared/corpora/articles");
const newsSets = ["fundus-en-dev", "fundus-other-dev"];
const sets = [...newsSets, "trafilatura-dev"];
const folds = 10;
const newsWeight = 4;

const Row = z.object({
  id: z.string(),
  url: z.string(),
  html: z.string(),
  gold: z.object({ title: z.string().nullish() }),
});

interface Titled {
  set: string;
  publisher: string;
  key: string;
  statements: TitleStatement[];
}

function readSet(set: string): Titled[] {
  const lines = gunzipSync(readFileSync(join(folder, `${set}.jsonl.gz`)))
    .toString("utf8")
    .split("\n")
    .filter(Boolean);
  return lines.flatMap((line) => {
    const { id, url, html, gold } = Row.parse(JSON.parse(line));
    const statements = gold.title ? statementsOf(html, url) : null;
    if (!gold.title || statements === null) return [];
    const publisher = newsSets.includes(set) ? (id.split("_")[0] ?? id) : new URL(url).hostname;
    return [{ set, publisher, key: level(gold.title), statements }];
  });
}

function statementsOf(html: string, url: string): TitleStatement[] | null {
  const root = loadPage(html, 512, url).root()[0];
  if (root === undefined) return null;
  const survey = surveyPage(root);
  const top = survey.body ?? survey.html;
  if (top === null) return null;
  const nodes = readJsonLd(survey.jsonLd);
  const context = { survey, nodes, node: articleNode(nodes), url, fetchedAt: null };
  return titleStatements(context, shownHeadlines(layOut(top, titleKeys(context))));
}

function grid(): TitleWeights[] {
  const tried: TitleWeights[] = [];
  for (const h1 of [0.75, 1, 1.25, 1.5])
    for (const heading of [0.5, 0.75, 0.95])
      for (const lower of [0, 0.3])
        for (const alternative of [0, 0.5])
          for (const og of [0.8, 1, 1.2])
            for (const agreement of [0, 0.6, 1.2])
              for (const extended of [0.7, 0.9]) {
                const origins = {
                  ...titleWeights.origins,
                  h1,
                  heading,
                  "lower-heading": lower,
                  alternative,
                  og,
                };
                tried.push({ origins, extended, agreement });
              }
  return tried;
}

const isRight = ({ key, statements }: Titled, weights: TitleWeights) =>
  chooseTitle(statements, weights)?.key === key;

function crossValidate(pages: readonly Titled[]): boolean[] {
  const tried = grid();
  const right = tried.map((weights) => pages.map((page) => isRight(page, weights)));
  const publishers = [...new Set(pages.map(({ publisher }) => publisher))];
  const foldOf = new Map(publishers.map((publisher, index) => [publisher, index % folds]));
  return pages.map((page, index) => {
    const own = foldOf.get(page.publisher);
    return right[bestWithout(own)]?.[index] === true;
  });

  function bestWithout(fold: number | undefined): number {
    const scores = right.map((row) =>
      row.reduce((sum, hit, at) => {
        const page = pages[at];
        if (!hit || page === undefined || foldOf.get(page.publisher) === fold) return sum;
        return sum + (newsSets.includes(page.set) ? newsWeight : 1);
      }, 0),
    );
    return scores.indexOf(Math.max(...scores));
  }
}

const pages = sets.flatMap(readSet);
const print = (name: string, hits: readonly boolean[]) => {
  const shares = sets.map((set) => {
    const own = pages.flatMap((page, index) => (page.set === set ? [hits[index] === true] : []));
    return `${set} ${(own.filter(Boolean).length / own.length).toFixed(3)} (n ${own.length})`;
  });
  console.log(`${name}: ${shares.join("  ")}`);
};
print(
  "shipped weights",
  pages.map((page) => isRight(page, titleWeights)),
);
print("cross-validated", crossValidate(pages));
