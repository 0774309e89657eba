import type { Surroundings } from "../body/surroundings.js";
import { visibleText } from "../dom/visible-text.js";
import { modifiedWords } from "../lexicon/modified-words.js";
import type { Found, PageContext } from "./context.js";
import { readTime, type StatedTime } from "./instant.js";
import { textOf } from "./json-ld.js";
import { offsetIn } from "./zone-of-country.js";

interface Candidate extends StatedTime {
  origin: string;
}

const publishedMetas =
  `article:published_time article:published:time og:article:published_time article:published og:published_time published_time
  datepublished date.published publishdate publish-date publish_date published pubdate parsely-pub-date sailthru.date
  dc.date.issued dcterms.created dc.date.created dcterms.issued dc.date article.published rnews:datepublished cxenseparse:recs:publishtime
  last-published ptime originalpublicationdate article_date_original date`.split(/\s+/);
/** Other systems' names for the same. */
const publishedName =
  /pub(?:lish(?:ed)?|lication)?[-_.:]?(?:date|time)|(?:date|time)[-_.:]?(?:publi|pub$|issued|creat|posted)|(?:release|posted|creation)[-_.:]?date/i;
const modifiedMetas =
  `article:modified_time article:modified:time og:updated_time datemodified last-modified lastmod dcterms.modified dc.date.modified
  article:modified article_modified revised`.split(/\s+/);

type Lines = Pick<Surroundings, "above" | "below">;

export interface PageDates {
  published: Found<string> | null;
  modified: Found<string> | null;
}

/**
 * Publication and modification times as ISO 8601 with offset. A local time without offset takes the offset of another
 * statement of the same moment, else of the country's clock. Days without a clock time stand at midnight UTC.
 * What lies after the fetch is dropped.
 */
export function readDates(
  context: PageContext,
  country: string | undefined,
  around: Lines,
  ruled: { published?: string; modified?: string } = {},
): PageDates {
  const published = untilSettled(
    publishedCandidates(context, around, ruled.published ?? null),
    context.fetchedAt,
  );
  const modified = untilSettled(modifiedCandidates(context, ruled.modified ?? null), context.fetchedAt);
  return {
    published: settle(published, [...published, ...modified], country, context.fetchedAt),
    modified: settle(modified, [...published, ...modified], country, context.fetchedAt),
  };
}

/** Statements up to the first believable one with clock time and offset: the rest can add nothing. */
function untilSettled(candidates: Iterable<Candidate>, fetchedAt: string | null): Candidate[] {
  const taken: Candidate[] = [];
  for (const candidate of candidates) {
    taken.push(candidate);
    if (
      taken.length === 1 &&
      candidate.offset !== null &&
      candidate.precision === "time" &&
      !isAfter(candidate, fetchedAt)
    )
      break;
  }
  return taken;
}

function* publishedCandidates(
  context: PageContext,
  around: Lines,
  ruled: string | null,
): Generator<Candidate> {
  yield* stated("site-rule", ruled);
  yield* stated("json-ld", textOf(context.node?.datePublished));
  for (const name of publishedMetas) {
    for (const value of context.survey.metas.get(name) ?? []) yield* stated("meta", value);
  }
  for (const [name, values] of context.survey.metas) {
    if (publishedName.test(name) && !publishedMetas.includes(name)) {
      for (const value of values) yield* stated("meta", value);
    }
  }
  yield* stated("json-ld", textOf(context.node?.dateCreated ?? context.node?.uploadDate));
  for (const node of context.nodes) yield* stated("json-ld", textOf(node.datePublished));
  for (const element of context.survey.marked) {
    if (/\bdate(?:Published|Created)\b/i.test(element.attribs.itemprop ?? "")) {
      yield* stated("microdata", element.attribs.datetime ?? element.attribs.content ?? visibleText(element));
    }
  }
  for (const element of context.survey.times) {
    if (isModified(element)) continue;
    yield* stated("time", element.attribs.datetime ?? visibleText(element));
  }
  for (const line of nearestDates(around)) yield* stated("text", line);
  for (const element of context.survey.marked) {
    const names = `${element.attribs.class ?? ""} ${element.attribs.id ?? ""}`;
    if (/date|datum|time|fecha|publi|meta|byline|info/i.test(names) && !modifiedWords.test(names)) {
      const text = visibleText(element);
      if (text.length < 150) yield* stated("text", text);
    }
  }
  const path = /\/((?:19|20)\d{2})(?:[/-]([01]?\d)[/-]([0-3]?\d)|([01]\d)([0-3]\d))(?:[/_.-]|$)/.exec(
    context.url ?? "",
  );
  if (path !== null) {
    const [, year, month = path[4] ?? "", day = path[5] ?? ""] = path;
    yield* stated("url", `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  }
}

/** A line in which a date takes this share stands there for the date. */
const datedShare = 0.3;

/** What a line says besides the time of a change: *Updated 5 May 2024 | Published 4 May 2024*, *4 maggio 2024 (modifica …)*. */
function publishedPart(line: string): string[] {
  if (!modifiedWords.test(line)) return [line];
  if (line.length > 200) return [];
  const parts = line.split(
    /\s?[|•·;(]\s?|\s[–—-]\s|(?=\b(?:published|veröffentlicht|publié|publicad|pubblicat|gepubliceerd|publi[sc]er|opublikowan))/i,
  );
  const told = parts.flatMap((part) => {
    const at = part.search(modifiedWords);
    return at === -1 ? [part] : at > 8 ? [part.slice(0, at)] : [];
  });
  return told.filter((part) => readTime(part) !== null);
}

/**
 * The lines with a date that speaks of the publication: those that hardly say more than the date before those that mention one, the
 * nearest to the text's beginning first.
 */
function nearestDates({ above, below }: Lines): string[] {
  const lines = [...above.toReversed(), ...below]
    .filter((line) => /\p{Nd}/u.test(line))
    .flatMap(publishedPart);
  const isDate = (line: string) => (line.match(/\d/g)?.length ?? 0) >= line.length * datedShare;
  const named = (line: string) => isDate(line) || (line.length < 60 && readTime(line) !== null);
  const dated = new Set(lines.filter(named));
  return [...dated, ...lines.filter((line) => !dated.has(line))];
}

function* modifiedCandidates(context: PageContext, ruled: string | null): Generator<Candidate> {
  yield* stated("site-rule", ruled);
  yield* stated("json-ld", textOf(context.node?.dateModified));
  for (const name of modifiedMetas) {
    for (const value of context.survey.metas.get(name) ?? []) yield* stated("meta", value);
  }
  for (const element of context.survey.marked) {
    if (/\bdateModified\b/i.test(element.attribs.itemprop ?? "")) {
      yield* stated("microdata", element.attribs.datetime ?? element.attribs.content ?? visibleText(element));
    }
  }
  for (const element of context.survey.times) {
    if (isModified(element)) yield* stated("time", element.attribs.datetime ?? visibleText(element));
  }
}

function isModified(element: PageContext["survey"]["times"][number]): boolean {
  const { attribs } = element;
  return (
    modifiedWords.test(`${attribs.class ?? ""} ${attribs.itemprop ?? ""}`) ||
    modifiedWords.test(visibleText(element))
  );
}

function* stated(origin: string, source: string | null): Generator<Candidate> {
  if (source === null) return;
  const time = readTime(source);
  if (time !== null) yield { ...time, origin };
}

function settle(
  candidates: readonly Candidate[],
  all: readonly Candidate[],
  country: string | undefined,
  fetchedAt: string | null,
): Found<string> | null {
  const believable = candidates.filter((candidate) => !isAfter(candidate, fetchedAt));
  const first = believable[0];
  if (first === undefined) return null;
  const best =
    first.precision === "day" ? (believable.find((other) => refines(other, first)) ?? first) : first;
  if (best.precision === "day") return { value: `${best.local}Z`, origin: best.origin };
  const offset =
    best.offset ??
    all.find((other) => other.offset !== null && other.local === best.local)?.offset ??
    all.find((other) => sameMoment(other, best))?.offset ??
    (country === undefined ? null : offsetIn(country, best.local)) ??
    "Z";
  return { value: `${best.local}${offset}`, origin: best.origin };
}

function refines(other: Candidate, day: Candidate): boolean {
  return other.precision === "time" && other.local.slice(0, 10) === day.local.slice(0, 10);
}

/** Another statement with an offset, on another clock: whole quarters of an hour apart, seconds alike. */
function sameMoment(other: Candidate, local: Candidate): boolean {
  if (other.offset === null || other.precision === "day") return false;
  const apart = Date.parse(`${other.local}Z`) - Date.parse(`${local.local}Z`);
  return apart === 0;
}

/** A day of slack: a page's clock may stand in another zone than its offset says. */
function isAfter(candidate: Candidate, fetchedAt: string | null): boolean {
  if (fetchedAt === null) return false;
  const at = Date.parse(`${candidate.local}${candidate.offset ?? "Z"}`);
  return at > Date.parse(fetchedAt) + (candidate.offset === null ? 86_400_000 : 600_000);
}
