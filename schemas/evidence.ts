import type { Article } from "./article.js";
import type { Count } from "./count.js";
import type { DateFact } from "./date.js";
import type { Entity } from "./entity.js";
import type { Quote } from "./quote.js";
import { type Span, slicesTo } from "./span.js";

/** The parts of a record that the invariants speak of. */
export interface Evidence {
  article: Pick<Article, "text" | "paragraphs">;
  entities: Entity[];
  counts: Count[];
  dates: DateFact[];
  quotes: Quote[];
}

export interface EvidenceIssue {
  path: (string | number)[];
  message: string;
}

/** Lists every broken invariant of a record: spans, order of ids, references between facts. */
export function checkEvidence(record: Evidence): EvidenceIssue[] {
  return [...checkParagraphs(record), ...checkSpans(record), ...checkIds(record), ...checkReferences(record)];
}

function checkParagraphs({ article }: Evidence): EvidenceIssue[] {
  const issues: EvidenceIssue[] = [];
  let end = 0;
  article.paragraphs.forEach((paragraph, index) => {
    if (paragraph.start < end || paragraph.end < paragraph.start || paragraph.end > article.text.length) {
      issues.push({
        path: ["article", "paragraphs", index],
        message: "paragraph out of order or outside the text",
      });
    }
    end = paragraph.end;
  });
  return issues;
}

function checkSpans(record: Evidence): EvidenceIssue[] {
  const { text } = record.article;
  const facts = {
    entities: record.entities,
    counts: record.counts,
    dates: record.dates,
    quotes: record.quotes,
  };
  const issues: EvidenceIssue[] = [];
  for (const [path, span] of spansIn(facts, [])) {
    if (!slicesTo(text, span)) {
      const found = text.slice(span.start, Math.min(span.end, span.start + 60));
      issues.push({ path, message: `span says "${span.text.slice(0, 60)}" but the text has "${found}"` });
    }
  }
  return issues;
}

/** Every span anywhere below `value`, with its path. */
export function spansIn(value: unknown, path: (string | number)[]): [(string | number)[], Span][] {
  const found: [(string | number)[], Span][] = [];
  // One path for the whole walk, copied only where a span stands: records hold ten times more values than spans.
  const here = [...path];
  const walk = (item: unknown): void => {
    if (typeof item !== "object" || item === null) return;
    if (isSpan(item)) {
      found.push([[...here], item]);
      return;
    }
    for (const [key, below] of Object.entries(item)) {
      here.push(Array.isArray(item) ? Number(key) : key);
      walk(below);
      here.pop();
    }
  };
  walk(value);
  return found;
}

function isSpan(value: object): value is Span {
  return "start" in value && "end" in value && "text" in value;
}

/** Where a fact first stands in the text. */
export function firstStart(fact: Entity | Count | DateFact | Quote): number {
  if ("mentions" in fact) return Math.min(...fact.mentions.map((mention) => mention.start));
  if ("content" in fact) return Math.min(...fact.content.map((span) => span.start));
  return fact.span.start;
}

function checkIds(record: Evidence): EvidenceIssue[] {
  const issues: EvidenceIssue[] = [];
  const check = (key: "entities" | "counts" | "dates" | "quotes", letter: string) => {
    let before = -1;
    record[key].forEach((fact, index) => {
      if (fact.id !== `${letter}${index + 1}`) {
        issues.push({
          path: [key, index, "id"],
          message: `expected id ${letter}${index + 1}, got ${fact.id}`,
        });
      }
      const start = firstStart(fact);
      if (start < before) {
        issues.push({ path: [key, index], message: `${fact.id} is out of order of first appearance` });
      }
      before = start;
    });
  };
  check("entities", "e");
  check("counts", "c");
  check("dates", "d");
  check("quotes", "q");
  return issues;
}

const entityId = /^e[1-9][0-9]*$/;

function checkReferences(record: Evidence): EvidenceIssue[] {
  const known = new Set([...record.entities, ...record.counts, ...record.dates].map((fact) => fact.id));
  const issues: EvidenceIssue[] = [];
  const need = (id: string | null | undefined, path: (string | number)[]) => {
    if (id != null && !known.has(id))
      issues.push({ path, message: `refers to ${id}, which the record does not have` });
  };
  record.counts.forEach((count, index) => {
    if (count.attributedTo !== null && entityId.test(count.attributedTo)) {
      need(count.attributedTo, ["counts", index, "attributedTo"]);
    }
    need(count.dateId, ["counts", index, "dateId"]);
    need(count.placeId, ["counts", index, "placeId"]);
    need(count.sameAs, ["counts", index, "sameAs"]);
  });
  record.quotes.forEach((quote, index) => {
    need(quote.speaker?.entityId, ["quotes", index, "speaker", "entityId"]);
    need(quote.addressee?.entityId, ["quotes", index, "addressee", "entityId"]);
    need(quote.via?.entityId, ["quotes", index, "via", "entityId"]);
  });
  return issues;
}
