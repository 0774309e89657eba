/** The page extractors that the bench compares, each behind one function. */
import { Readability } from "@mozilla/readability";
import { load as loadByParse5 } from "cheerio";
import { load } from "cheerio/slim";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { blocksOfText } from "../../pipeline/parse/body/fragment.js";
import { parsePage } from "../../pipeline/parse/index.js";

export interface PageRow {
  id: string;
  url: string;
  html: string;
  crawlDate?: string | undefined;
}

/** A prediction in the form that the scorer of the article sets reads. */
export interface Prediction {
  id: string;
  title?: string | null;
  authors?: string[];
  publishedAt?: string | null;
  dek?: string | undefined;
  body?: string;
  language?: string;
  topics?: string[];
}

export interface System {
  name: string;
  /** Floors only parse; they predict nothing. */
  read(page: PageRow): Prediction | Promise<Prediction>;
}

export const systems: readonly System[] = [
  { name: "wiredesk", read: wiredesk },
  { name: "@mozilla/readability + linkedom", read: readability },
  { name: "defuddle (linkedom)", read: defuddle },
  { name: "floor: cheerio.load on htmlparser2", read: floor },
  { name: "floor: cheerio.load on parse5, its default", read: defaultFloor },
];

function wiredesk({ id, url, html, crawlDate }: PageRow): Prediction {
  const { article } = parsePage({
    body: html,
    url,
    fetchedAt: crawlDate === undefined ? null : `${crawlDate}Z`,
  });
  return {
    id,
    title: article.title,
    authors: article.byline,
    publishedAt: article.publishedAt,
    dek: article.dek,
    body: article.text,
    language: article.language,
    topics: article.keywords,
  };
}

function readability({ id, html }: PageRow): Prediction {
  const { document } = parseHTML(html);
  const article = new Readability(document).parse();
  return {
    id,
    title: article?.title ?? null,
    authors: article?.byline ? [article.byline] : [],
    publishedAt: article?.publishedTime ?? null,
    body: textOf(article?.content ?? ""),
    language: article?.lang ?? "",
  };
}

async function defuddle({ id, url, html }: PageRow): Promise<Prediction> {
  const article = await Defuddle(html, url, { useAsync: false });
  return {
    id,
    title: article.title,
    authors: article.author === "" ? [] : article.author.split(/,\s*/),
    publishedAt: article.published,
    body: textOf(article.content),
    language: article.language,
  };
}

function floor({ id, html }: PageRow): Prediction {
  load(html, { xml: { xmlMode: false, decodeEntities: true } });
  return { id };
}

function defaultFloor({ id, html }: PageRow): Prediction {
  loadByParse5(html);
  return { id };
}

function textOf(content: string): string {
  return blocksOfText(`<div>${content}</div>`, "content")
    .map((block) => block.text)
    .join("\n\n");
}
