import { ParseConfig, type ParseOptions, type SiteRule, WiredeskError } from "../../schemas/index.js";
import { decodePage } from "./charset/decode-page.js";
import { mendMojibake } from "./charset/mend-mojibake.js";
import { detach } from "./detach.js";
import { loadPage } from "./dom/load-page.js";
import { surveyPage } from "./dom/survey-page.js";
import { isElement } from "./dom/walk.js";
import type { PageContext } from "./metadata/context.js";
import { articleNode, readJsonLd } from "./metadata/json-ld.js";
import type { ParsedPage } from "./parsed-page.js";
import { readArticle } from "./read-article.js";
import { applySite, type SiteFindings } from "./sites/apply-site.js";
import { matchSite } from "./sites/match-site.js";

export interface Page {
  /** The bytes as they came, or text that somebody else has decoded. */
  body: Uint8Array | string;
  url: string | null;
  /** The HTTP header, for its charset. */
  contentType?: string | null;
  /** When the page was fetched (ISO 8601): nothing on it is younger. */
  fetchedAt?: string | null;
}

const noFindings: SiteFindings = { bodies: [], keep: new Set(), fields: {} };

/**
 * One page to its article: text, metadata with their origins, kind and access. Pure and synchronous.
 * @throws WiredeskError WD_PARSE_EMPTY, WD_PARSE_NO_ARTICLE, WD_PARSE_WALL, WD_PARSE_TOO_DEEP, WD_PARSE_CHARSET;
 * WD_CONFIG_INVALID for options or site rules that cannot be read
 */
export function parsePage(page: Page, options: ParseOptions = {}): ParsedPage {
  const config = ParseConfig.parse(options);
  const warnings: string[] = [];
  const rule = matchSite(config.sites, page.url, page.fetchedAt ?? null);
  const markup = readMarkup(page, rule, config.maxMarkup, warnings);
  const $ = loadPage(markup, config.maxDepth, page.url ?? undefined);
  const root = $.root()[0];
  const site = rule === null ? noFindings : applySite($, rule);
  if (root === undefined) throw emptyPage(page);
  const survey = surveyPage(root);
  const top = survey.body ?? survey.html ?? root.children.find(isElement);
  if (top === undefined) throw emptyPage(page);
  const nodes = readJsonLd(survey.jsonLd);
  const context: PageContext = {
    survey,
    nodes,
    node: articleNode(nodes),
    url: page.url,
    fetchedAt: page.fetchedAt ?? null,
  };
  const parsed = readArticle(top, context, site, config.maxText, warnings);
  if (rule?.kind !== undefined) parsed.article.kind = rule.kind;
  return detach(parsed);
}

function readMarkup(page: Page, rule: SiteRule | null, maxMarkup: number, warnings: string[]): string {
  const contentType = rule?.charset === undefined ? page.contentType : `text/html; charset=${rule.charset}`;
  const decoded =
    typeof page.body === "string"
      ? { text: page.body, warnings: [] }
      : decodePage(page.body, contentType ?? null, page.url);
  warnings.push(...decoded.warnings);
  if (decoded.text.trim() === "") throw emptyPage(page);
  const { text, mended, left } = mendMojibake(decoded.text);
  if (mended > 0) warnings.push(`${mended} doubly encoded characters were mended`);
  if (left > 0) warnings.push(`${left} characters look doubly encoded`);
  if (text.length <= maxMarkup) return text;
  warnings.push(`markup cut at ${maxMarkup} characters`);
  return text.slice(0, maxMarkup);
}

function emptyPage(page: Page): WiredeskError {
  return new WiredeskError(
    "WD_PARSE_EMPTY",
    "The page has no text.",
    page.url === null ? {} : { input: page.url },
  );
}
