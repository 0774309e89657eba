import { createHash } from "node:crypto";
import type { ArticleRecord, Entity } from "../../schemas/index.js";
import { type Exporter, eachRecord, line, type Stored } from "./exporter.js";

/** Entity types that FollowTheMoney has a schema for. */
const schemata: Partial<Record<Entity["type"], string>> = { person: "Person", organization: "Organization" };

/**
 * FollowTheMoney entities, one a line, for Aleph and other investigation tools: the article as `Article`, its people
 * and organisations with the article as proof, and a `Mention` for each. https://followthemoney.tech/explorer/
 */
export const followTheMoney: Exporter = {
  name: "followthemoney",
  describes: "FollowTheMoney entities, one a line",
  form: "stream",
  write: eachRecord((stored) => entities(stored).map(line).join("")),
};

type Properties = Record<string, (string | null | undefined)[]>;

function entities({ articleId, record }: Stored) {
  const named = record.entities.flatMap((entity) => {
    const schema = schemata[entity.type];
    return schema === undefined
      ? []
      : [thing(articleId, record, entity, schema), mention(articleId, entity, schema)];
  });
  return [document(articleId, record), ...named];
}

function document(articleId: string, { article, source }: ArticleRecord) {
  return entity(articleId, "Article", {
    title: [article.title],
    author: article.byline,
    publisher: [source.publisher],
    sourceUrl: [source.canonicalUrl ?? source.url],
    publishedAt: [seconds(article.publishedAt)],
    modifiedAt: [seconds(article.modifiedAt)],
    retrievedAt: [seconds(source.fetchedAt)],
    language: [language(article.language)],
    keywords: article.keywords,
    bodyText: [article.text],
  });
}

function thing(
  articleId: string,
  { source }: ArticleRecord,
  { id, name, aliases, roles, links }: Entity,
  schema: string,
) {
  return entity(idOf(articleId, id), schema, {
    name: [name],
    alias: aliases,
    ...(schema === "Person" && { position: roles.map(({ text }) => text) }),
    wikidataId: links.filter((link) => link.source === "wikidata").map((link) => link.id),
    proof: [articleId],
    sourceUrl: [source.canonicalUrl ?? source.url],
  });
}

function mention(articleId: string, { id, name }: Entity, schema: string) {
  return entity(idOf(articleId, id, "mention"), "Mention", {
    document: [articleId],
    resolved: [idOf(articleId, id)],
    name: [name],
    detectedSchema: [schema],
  });
}

/** Values are lists of strings; a property without a value is left out. */
function entity(id: string, schema: string, properties: Properties) {
  const filled = Object.entries(properties).flatMap(([name, values]) => {
    const given = [
      ...new Set(values.filter((value): value is string => typeof value === "string" && value !== "")),
    ];
    return given.length > 0 ? [[name, given] as const] : [];
  });
  return { id, schema, properties: Object.fromEntries(filled) };
}

/** FollowTheMoney takes dates to the second; Aleph's `contentHash` is of its own archive, in which no page of ours is. */
const seconds = (instant: string | null) => instant && new Date(instant).toISOString().slice(0, 19);

const idOf = (...parts: string[]) => `wd-${createHash("sha1").update(parts.join(" ")).digest("hex")}`;

// FollowTheMoney wants ISO 639-3; other languages than these are left out rather than given wrongly.
const languages: Record<string, string> = {
  en: "eng",
  de: "deu",
  fr: "fra",
  es: "spa",
  ru: "rus",
  uk: "ukr",
};
const language = (tag: string) => languages[tag.split("-")[0] ?? ""];
