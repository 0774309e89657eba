import type { ArticleRecord, Span } from "../../schemas/index.js";
import type { Annotation, TextRef } from "./annotation.js";
import { occurrenceNumber } from "./find-text.js";

/**
 * An annotation that says what a record says, for a person to correct. It is marked as a draft, which fails every
 * check until that has happened.
 */
export function draftAnnotation(record: ArticleRecord): Annotation {
  const { article, entities, counts, dates, quotes } = record;
  const ref = (span: Span): TextRef => {
    const number = occurrenceNumber(article.text, span);
    return number === 1 ? span.text : [span.text, number];
  };
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  return {
    draft: true,
    article: {
      title: article.title,
      ...(article.dek !== undefined && { dek: article.dek }),
      byline: article.byline,
      publishedAt: article.publishedAt,
      modifiedAt: article.modifiedAt,
      language: article.language,
      ...(article.dateline && { dateline: article.dateline }),
      ...(article.section !== undefined && { section: article.section }),
      kind: article.kind,
      access: article.access,
    },
    entities: entities.map(({ type, name, mentions, roles }) => ({
      type,
      name,
      mentions: mentions.map(ref),
      ...(roles.length > 0 && { roles: roles.map(({ text }) => text) }),
    })),
    counts: counts.map(({ span, value, min, max, kind, qualifier, currency, unit, what, attributedTo }) => ({
      span: ref(span),
      value,
      ...(min !== null && { min }),
      ...(max !== null && { max }),
      kind,
      qualifier,
      ...(currency !== undefined && { currency }),
      ...(unit !== undefined && { unit }),
      what: what?.text ?? null,
      attributedTo: attributedTo === null ? null : (nameOf.get(attributedTo) ?? attributedTo),
    })),
    dates: dates.map(({ span, type, value }) => ({ span: ref(span), type, value })),
    quotes: quotes.map(({ kind, content, speaker, cue, addressee, via }) => ({
      kind,
      content: content.map(ref),
      speaker: speaker?.name ?? null,
      ...(speaker && { speakerText: ref(speaker.span) }),
      cue: cue?.span.text ?? null,
      ...(addressee && { addressee: addressee.name }),
      ...(via && { via: via.name }),
    })),
  };
}
