import { z } from "zod";
import { type ArticleRecord, Span } from "../../schemas/index.js";
import type { Annotation, TextRef } from "./annotation.js";
import { occurrenceNumber } from "./find-text.js";

/**
 * An annotation that says what a record says, for a person to correct. It is marked as a draft, which fails every
 * check until that has happened.
 */
export function draftAnnotation(record: ArticleRecord): Annotation {
  const { article, entities, counts, dates, quotes, extensions } = record;
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
    ...(Object.keys(extensions).length > 0 && { extensions: draftExtensions(extensions) }),
  };
}

/** Parts of a fact that say how it was found, not what is right. */
const howFound: ReadonlySet<string> = new Set(["id", "rule", "confidence"]);

/** What plug-ins found, if it is a list of facts: spans by their text, ids and confidences left out. */
function draftExtensions(extensions: ArticleRecord["extensions"]): NonNullable<Annotation["extensions"]> {
  const lists = Object.entries(extensions).flatMap(([name, found]) => {
    const facts = z.array(z.record(z.string(), z.unknown())).safeParse(found);
    return facts.success ? [{ name, facts: facts.data }] : [];
  });
  const plain = (value: unknown) => Span.safeParse(value).data?.text ?? value;
  return Object.fromEntries(
    lists.map(({ name, facts }) => [
      name,
      facts.map((fact) =>
        Object.fromEntries(
          Object.entries(fact)
            .filter(([key]) => !howFound.has(key))
            .map(([key, value]) => [key, plain(value)]),
        ),
      ),
    ]),
  );
}
