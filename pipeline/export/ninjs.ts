import type { ArticleRecord, Entity } from "../../schemas/index.js";
import { type Exporter, eachRecord, line, type Stored } from "./exporter.js";

/**
 * IPTC ninjs 2.1 items, one a line. Names go where ninjs has them (people, organisations, places, events, objects);
 * the facts, which it has no place for, are in the extension property `wiredesk`.
 */
export const ninjs: Exporter = {
  name: "ninjs",
  describes: "IPTC ninjs 2.1 items with the facts attached, one a line",
  form: "stream",
  write: eachRecord((stored) => line(item(stored))),
};

function item({ articleId, record }: Stored) {
  const { article, source, entities, counts, dates, quotes } = record;
  return {
    standard: {
      name: "ninjs",
      version: "2.1",
      schema: "https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json",
    },
    uri: source.canonicalUrl ?? source.url ?? `urn:wiredesk:${articleId}`,
    type: "text",
    representationtype: "complete",
    pubstatus: "usable",
    language: article.language,
    ...times(record),
    ...(article.title !== null && { headlines: [{ role: "main", value: article.title }] }),
    ...(article.dek !== undefined && {
      descriptions: [{ role: "summary", contenttype: "text/plain", value: article.dek }],
    }),
    ...(article.byline.length > 0 && { by: article.byline.join(", ") }),
    ...(article.dateline !== undefined && { located: article.dateline.place }),
    ...(source.agency !== undefined && { copyrightholder: source.agency }),
    bodies: [
      {
        role: "main",
        contenttype: "text/plain",
        charcount: [...article.text].length,
        wordcount: article.text.split(/\s+/).filter(Boolean).length,
        value: article.text,
      },
    ],
    ...names("people", entities, ["person"]),
    ...names("organisations", entities, ["organization"]),
    ...names("places", entities, ["place"]),
    ...names("events", entities, ["event"]),
    ...names("objects", entities, ["product", "work"]),
    wiredesk: { articleId, entities, counts, dates, quotes, extensions: record.extensions },
  };
}

function times({ article, source }: ArticleRecord) {
  const version = article.modifiedAt ?? article.publishedAt ?? source.fetchedAt;
  return {
    ...(article.publishedAt !== null && { firstcreated: article.publishedAt }),
    ...(version !== null && { versioncreated: version }),
  };
}

function names(property: string, entities: readonly Entity[], types: readonly Entity["type"][]) {
  const chosen = entities.filter(({ type }) => types.includes(type));
  return chosen.length > 0 && { [property]: chosen.map(({ id, name }) => ({ name, literal: id })) };
}
