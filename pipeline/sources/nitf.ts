import { bodyText } from "./body-text.js";
import { readByline } from "./byline.js";
import type { Feed, FeedContext, FeedItem } from "./feed.js";
import { itemUrl, present } from "./item-url.js";
import { readDate } from "./read-date.js";
import { wireStatus } from "./wire-status.js";
import { at, attribute, below, children, type Element, openXml, textOf } from "./xml-tree.js";

/** NITF 2 and 3: one file, one story. */
export function readNitf(xml: string, context: FeedContext): Feed {
  const stories = below(openXml(xml), "nitf");
  return { format: "nitf", items: stories.map((story) => readStory(story, context)), warnings: [] };
}

/** What a `nitf` element holds: the story itself, also where it stands inside NewsML. */
export function nitfContent(nitf: Element) {
  const head = at(nitf, "body", "body.head");
  const content = at(nitf, "body", "body.content");
  const byline = head ? children(head, "byline") : [];
  return present({
    title:
      textOf(at(head, "hedline", "hl1")) ??
      textOf(at(head, "headline", "hl1")) ??
      textOf(at(nitf, "head", "title")),
    summary: textOf(at(head, "abstract")),
    dateline: textOf(at(head, "dateline")),
    byline: nonEmpty(byline.flatMap((line) => bylineNames(line))),
    text: content ? bodyText(content) : undefined,
  });
}

function readStory(nitf: Element, context: FeedContext): FeedItem {
  const docdata = at(nitf, "head", "docdata");
  const docId = at(docdata, "doc-id");
  const id = attribute(docId, "id-string");
  const content = nitfContent(nitf);
  const status = attribute(docdata, "management-status");
  const release = attribute(at(docdata, "date.release"), "norm");
  const issued = readDate(attribute(at(docdata, "date.issue"), "norm"));
  const correction = at(docdata, "correction");
  const replaced = attribute(docdata, "management-doc-idref") ?? attribute(correction, "id-string");
  return {
    url:
      itemUrl(attribute(at(nitf, "head", "pubdata"), "ex-ref"), context.url) ?? nitfUrn(docId) ?? context.url,
    ...present({
      id,
      publishedAt: issued ?? readDate(release),
      updatedAt: issued,
      language: attribute(nitf, "lang") ?? attribute(at(nitf, "body"), "lang"),
      keywords: nonEmpty(
        (at(docdata, "key-list")?.children ?? []).flatMap((node) =>
          "attribs" in node ? (attribute(node, "key") ?? []) : [],
        ),
      ),
    }),
    ...content,
    wire: wireStatus({
      status,
      version: attribute(at(docdata, "du-key"), "version"),
      urgency: attribute(at(docdata, "urgency"), "ed-urg"),
      // A release that is still to come is an embargo, whatever the status says.
      embargo: status === "embargoed" ? (release ?? "") : readDate(release) && release,
      signals: correction ? ["correction"] : [],
      notes: [attribute(correction, "info"), attribute(at(docdata, "ed-msg"), "info")].filter(
        (note) => note !== undefined,
      ),
      headline: content.title,
      provider: attribute(at(docdata, "doc.copyright"), "holder"),
      replaces: replaced === undefined || replaced === id ? undefined : nitfUrn(docId, replaced),
    }),
  };
}

/** NITF ids are unique within a provider only; a document refers to others of its own. */
function nitfUrn(docId: Element | undefined, id = attribute(docId, "id-string")): string | undefined {
  if (id === undefined) return undefined;
  const provider = attribute(docId, "regsrc") ?? "unnamed";
  return `urn:x-nitf:${encodeURIComponent(provider)}:${encodeURIComponent(id)}`;
}

/** People named in the byline, else its words without the titles beside them. */
function bylineNames(byline: Element): string[] {
  const people = below(byline, "person").flatMap((person) => textOf(person) ?? []);
  if (people.length > 0) return people;
  const title = textOf(at(byline, "byttl")) ?? "";
  return readByline(textOf(byline)?.replace(title, ""));
}

function nonEmpty<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}
