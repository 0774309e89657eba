import type { Element } from "domhandler";
import { WiredeskError } from "../../schemas/index.js";
import { assemble } from "./body/assemble.js";
import { extractBody } from "./body/extract-body.js";
import { shownHeadlines } from "./body/headlines.js";
import { layOut } from "./body/layout.js";
import { markLiveEntries } from "./body/live-entries.js";
import { opensText } from "./body/standfirst.js";
import { linesAround } from "./body/surroundings.js";
import { visibleText } from "./dom/visible-text.js";
import { within } from "./dom/walk.js";
import { readByline, statedAuthors } from "./metadata/byline.js";
import { readCanonicalUrl } from "./metadata/canonical-url.js";
import type { Found, PageContext } from "./metadata/context.js";
import { readDates } from "./metadata/dates.js";
import { readDek } from "./metadata/dek.js";
import { readKeywords } from "./metadata/keywords.js";
import { readDescription, readSection } from "./metadata/labels.js";
import { declaredLanguage, settleLanguage } from "./metadata/language.js";
import { readNames } from "./metadata/names.js";
import { creditedAgency, readOpening } from "./metadata/opening.js";
import { readCountry, readPublisher } from "./metadata/publisher.js";
import { readTitle, titleKeys } from "./metadata/title.js";
import { homeOfLanguage } from "./metadata/zone-of-country.js";
import { readAccess } from "./page/access.js";
import { readKind } from "./page/kind.js";
import { findWall } from "./page/wall.js";
import type { ParsedPage } from "./parsed-page.js";
import { chooseText } from "./read-text.js";
import type { SiteFindings } from "./sites/apply-site.js";

/**
 * Text and metadata of a loaded page. `warnings` so far are taken over and added to.
 * @throws WiredeskError WD_PARSE_NO_ARTICLE, WD_PARSE_WALL
 */
export function readArticle(
  top: Element,
  context: PageContext,
  site: SiteFindings,
  maxText: number,
  warnings: string[],
): ParsedPage {
  const stated = (value: string | undefined): Found<string> | null =>
    value === undefined ? null : { value, origin: "site-rule" };
  const layout = layOut(top, titleKeys(context), site.bodies);
  const title = stated(site.fields.title) ?? readTitle(context, shownHeadlines(layout));
  const description = stated(site.fields.dek) ?? readDescription(context);
  const body = extractBody(layout, {
    title: title?.value ?? null,
    description: description?.value ?? null,
    authors: statedAuthors(context),
    keeps: within(site.keep),
  });
  const chosen = chooseText(body.blocks, layout.blocks, context, title?.value ?? null);
  const declared = declaredLanguage(context);
  const lead = chosen.origin === "dom" ? body.lead : null;
  const leads = lead !== null && opensText(lead, chosen.blocks, declared?.value ?? "en");
  const around = linesAround(layout, body.blocks);
  const country = readCountry(context);
  const clock = country ?? homeOfLanguage(declared?.value);
  const { published, modified } = readDates(context, clock, around, site.fields);
  const entries = markLiveEntries(chosen.blocks, layout.container, context, {
    published: published?.value ?? null,
    modified: modified?.value ?? context.fetchedAt,
    country: clock,
  });
  const blocks = leads ? [{ ...lead, role: "lead" as const }, ...chosen.blocks] : chosen.blocks;
  const { text, paragraphs, cut } = assemble(blocks, maxText);
  if (cut) warnings.push(`text cut at ${maxText} characters`);

  const lines = layout.blocks.map((block) => block.text);
  const input = context.url === null ? {} : { input: context.url };
  const wall = findWall(pageTitles(context, title), text, lines, context.node !== null);
  if (wall !== null)
    throw new WiredeskError("WD_PARSE_WALL", `The page is a wall (${wall}), not an article.`, input);
  if (text.length === 0) {
    throw new WiredeskError("WD_PARSE_NO_ARTICLE", "No block of the page reads like an article.", input);
  }

  const publisher = readPublisher(context);
  const ruled = site.fields.byline === undefined ? [] : readNames(site.fields.byline);
  const byline =
    ruled.length > 0 ? { value: ruled, origin: "site-rule" } : readByline(context, around, publisher);
  const shownDek = stated(site.fields.dek) ?? (lead === null ? null : { value: lead.text, origin: "dom" });
  const dek = leads ? null : readDek(shownDek, description, text);
  const section = stated(site.fields.section) ?? readSection(context);
  const keywords = readKeywords(context);
  const language = settleLanguage(declared, text);
  if (language.disagrees !== null)
    warnings.push(`language ${language.disagrees} declared, text is ${language.value}`);
  const opening = readOpening(text);
  const agency = opening.agency ?? creditedAgency([...byline.value, ...around.below]);
  const access = readAccess(context, text, lines);
  if (access === "part") warnings.push("the text is only a part of the article");

  const found = {
    title,
    dek,
    byline,
    publishedAt: published,
    modifiedAt: modified,
    section,
    keywords,
    language,
  };
  return {
    article: {
      title: title?.value ?? null,
      ...(dek && { dek: dek.value }),
      byline: byline.value,
      publishedAt: published?.value ?? null,
      modifiedAt: modified?.value ?? null,
      language: language.value,
      ...(opening.dateline && { dateline: opening.dateline }),
      ...(section && { section: section.value }),
      keywords: keywords.value,
      kind: readKind(context, layout, chosen.blocks, entries),
      access,
      origins: { ...originsOf(found), text: site.bodies.length > 0 ? "site-rule" : chosen.origin },
      text,
      paragraphs,
    },
    canonicalUrl: readCanonicalUrl(context),
    ...(publisher !== undefined && { publisher }),
    ...(agency !== undefined && { agency }),
    ...(country !== undefined && { country }),
    warnings,
  };
}

function pageTitles({ survey }: PageContext, title: Found<string> | null): string[] {
  const own = survey.titleElement === null ? [] : [visibleText(survey.titleElement)];
  return title === null ? own : [title.value, ...own];
}

/** Which part of the page gave each field; fields that nothing gave are left out. */
function originsOf(found: Record<string, Found<string | string[]> | null>): Record<string, string> {
  const given = Object.entries(found).filter(([, field]) => field !== null && field.value.length > 0);
  return Object.fromEntries(given.map(([name, field]) => [name, field?.origin ?? "none"]));
}
