import { type Article, ParseConfig, type ParseOptions, WiredeskError } from "../../schemas/index.js";
import { assemble } from "./body/assemble.js";
import { extractBody } from "./body/extract-body.js";
import { shownHeadlines } from "./body/headlines.js";
import { layOut } from "./body/layout.js";
import { opensText } from "./body/standfirst.js";
import { linesAround } from "./body/surroundings.js";
import { decodePage } from "./charset/decode-page.js";
import { mendMojibake } from "./charset/mend-mojibake.js";
import { detach } from "./detach.js";
import { loadPage } from "./dom/load-page.js";
import { surveyPage } from "./dom/survey-page.js";
import { isElement } from "./dom/walk.js";
import { readByline } from "./metadata/byline.js";
import { readCanonicalUrl } from "./metadata/canonical-url.js";
import type { PageContext } from "./metadata/context.js";
import { creditedAgency, readOpening } from "./metadata/dateline.js";
import { readDates } from "./metadata/dates.js";
import { readDek } from "./metadata/dek.js";
import { articleNode, readJsonLd } from "./metadata/json-ld.js";
import { readDescription, readKeywords, readSection } from "./metadata/labels.js";
import { declaredLanguage, settleLanguage } from "./metadata/language.js";
import { readCountry, readPublisher } from "./metadata/publisher.js";
import { readTitle } from "./metadata/title.js";

export interface Page {
  /** The bytes as they came, or text that somebody else has decoded. */
  body: Uint8Array | string;
  url: string | null;
  /** The HTTP header, for its charset. */
  contentType?: string | null;
  /** When the page was fetched: nothing on it is younger. */
  fetchedAt?: string | null;
}

export interface ParsedPage {
  article: Article;
  canonicalUrl: string | null;
  publisher?: string;
  /** The wire service that the text is credited to. */
  agency?: string;
  /** ISO 3166 alpha-2 code of the outlet's country. */
  country?: string;
  warnings: string[];
}

/**
 * One page to its article: text, metadata with their origins, kind and access. Pure and synchronous.
 * @throws WiredeskError WD_PARSE_EMPTY, WD_PARSE_NO_ARTICLE, WD_PARSE_WALL, WD_PARSE_TOO_DEEP, WD_PARSE_CHARSET
 */
export function parsePage(page: Page, options: ParseOptions = {}): ParsedPage {
  const config = ParseConfig.parse(options);
  const warnings: string[] = [];
  const markup = readMarkup(page, warnings);
  const root = loadPage(markup, config.maxDepth, page.url ?? undefined).root()[0]!;
  const survey = surveyPage(root);
  const nodes = readJsonLd(survey.jsonLd);
  const context: PageContext = {
    survey,
    nodes,
    node: articleNode(nodes),
    url: page.url,
    fetchedAt: page.fetchedAt ?? null,
  };
  const top = survey.body ?? survey.html ?? root.children.find(isElement);
  if (top === undefined) throw fail("WD_PARSE_EMPTY", "The page has no elements.", page);

  const layout = layOut(top);
  const title = readTitle(context, shownHeadlines(layout));
  const description = readDescription(context);
  const body = extractBody(layout, {
    title: title?.value ?? null,
    description: description?.value ?? null,
  });
  const declared = declaredLanguage(context);
  const leads = body.lead !== null && opensText(body.lead, body.blocks, declared?.value ?? "en");
  const blocks =
    leads && body.lead !== null ? [{ ...body.lead, role: "lead" as const }, ...body.blocks] : body.blocks;
  const { text, paragraphs, cut } = assemble(blocks, config.maxText);
  if (text.length === 0)
    throw fail("WD_PARSE_NO_ARTICLE", "No block of the page reads like an article.", page);
  if (cut) warnings.push(`text cut at ${config.maxText} characters`);

  const dek = leads ? null : readDek(body.lead?.text ?? null, description, text);
  const around = linesAround(layout, body.blocks);
  const publisher = readPublisher(context);
  const country = readCountry(context);
  const byline = readByline(context, around, publisher);
  const dates = readDates(context, country, [...around.above, ...around.below]);
  const section = readSection(context);
  const keywords = readKeywords(context);
  const language = settleLanguage(declared, text);
  if (language.disagrees !== null)
    warnings.push(`language ${language.disagrees} declared, text is ${language.value}`);
  const opening = readOpening(text);
  const agency = opening.agency ?? creditedAgency(byline.value);

  const origins: Record<string, string> = {};
  const note = (field: string, found: { origin: string } | null) => {
    if (found !== null && found.origin !== "none") origins[field] = found.origin;
  };
  note("title", title);
  note("dek", dek);
  note("byline", byline);
  note("publishedAt", dates.published);
  note("modifiedAt", dates.modified);
  note("section", section);
  note("keywords", keywords.value.length === 0 ? null : keywords);
  note("language", language);
  origins.text = "dom";

  return detach({
    article: {
      title: title?.value ?? null,
      ...(dek && { dek: dek.value }),
      byline: byline.value,
      publishedAt: dates.published?.value ?? null,
      modifiedAt: dates.modified?.value ?? null,
      language: language.value,
      ...(opening.dateline && { dateline: opening.dateline }),
      ...(section && { section: section.value }),
      keywords: keywords.value,
      kind: "article" as const,
      access: "free" as const,
      origins,
      text,
      paragraphs,
    },
    canonicalUrl: readCanonicalUrl(context),
    ...(publisher !== undefined && { publisher }),
    ...(agency !== undefined && { agency }),
    ...(country !== undefined && { country }),
    warnings,
  });
}

function readMarkup(page: Page, warnings: string[]): string {
  const decoded =
    typeof page.body === "string"
      ? { text: page.body, warnings: [] }
      : decodePage(page.body, page.contentType ?? null, page.url);
  warnings.push(...decoded.warnings);
  if (decoded.text.trim() === "") throw fail("WD_PARSE_EMPTY", "The page has no text.", page);
  const { text, mended, left } = mendMojibake(decoded.text);
  if (mended > 0) warnings.push(`${mended} doubly encoded characters were mended`);
  if (left > 0) warnings.push(`${left} characters look doubly encoded`);
  return text;
}

function fail(
  code: "WD_PARSE_EMPTY" | "WD_PARSE_NO_ARTICLE" | "WD_PARSE_WALL",
  message: string,
  page: Page,
): WiredeskError {
  return new WiredeskError(code, message, page.url === null ? {} : { input: page.url });
}
