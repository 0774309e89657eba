import { parseLenientJson } from "./lenient-json.js";

/** One node of a JSON-LD graph. Its fields are as wild as the page; read them through the functions below. */
export type LdNode = { readonly [key: string]: unknown };

const articleType =
  /^(?:[A-Za-z]*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|ReportageNewsArticle|TechArticle|ScholarlyArticle|SocialMediaPosting|DiscussionForumPosting|Recipe|Review|SatiricalArticle|AdvertiserContentArticle)$/;

/** More nodes are a catalogue, not an article. */
const maxNodes = 2_000;

/** All nodes of a page's JSON-LD blocks, `@graph`s and nested objects unfolded, outer nodes first. */
export function readJsonLd(sources: readonly string[]): LdNode[] {
  const nodes: LdNode[] = [];
  const queue: unknown[] = sources.flatMap(parseLenientJson);
  for (let index = 0; index < queue.length && nodes.length < maxNodes; index += 1) {
    const value = queue[index];
    if (Array.isArray(value)) queue.push(...value.slice(0, maxNodes));
    else if (isNode(value)) {
      if ("@type" in value) nodes.push(value);
      for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "itemReviewed", "hasPart", "article"]) {
        if (typeof value[key] === "object") queue.push(value[key]);
      }
    }
  }
  return nodes;
}

export function isNode(value: unknown): value is LdNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function hasType(node: LdNode, type: RegExp): boolean {
  return listOf(node["@type"]).some(
    (item) => typeof item === "string" && type.test(item.replace(/^.*[/:#]/, "")),
  );
}

/** The node that describes the page's article: of several, the one that says most about one. */
export function articleNode(nodes: readonly LdNode[]): LdNode | null {
  let best: LdNode | null = null;
  let bestFields = -1;
  for (const node of nodes) {
    if (!hasType(node, articleType)) continue;
    const fields = ["headline", "datePublished", "author", "articleBody"].filter(
      (key) => node[key] != null,
    ).length;
    if (fields > bestFields) {
      best = node;
      bestFields = fields;
    }
  }
  return best;
}

/** A value as a list: JSON-LD leaves the brackets out where there is one. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value == null ? [] : [value];
}

/** The first text of a value: itself, `@value`, or an object's `name`. */
export function textOf(value: unknown): string | null {
  for (const item of listOf(value)) {
    const text = isNode(item) ? (item["@value"] ?? item.name) : item;
    if (typeof text === "string" && text.trim() !== "") return text.trim();
    if (typeof text === "number") return String(text);
  }
  return null;
}

/** Node by its `@id`, for authors and publishers that stand elsewhere in the graph. */
export function resolve(value: unknown, nodes: readonly LdNode[]): unknown {
  if (!isNode(value) || "name" in value || typeof value["@id"] !== "string") return value;
  return nodes.find((node) => node["@id"] === value["@id"] && "name" in node) ?? value;
}
