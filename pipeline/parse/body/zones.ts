import type { Element } from "domhandler";
import { detach } from "../detach.js";
import { walk } from "../dom/walk.js";
import { hiddenNames, type Zone, zoneWords } from "../lexicon/zones.js";

const zoneByTag: Record<string, Zone> = {
  nav: "navigation",
  footer: "navigation",
  aside: "aside",
  figcaption: "caption",
  figure: "caption",
  dialog: "hidden",
  menu: "navigation",
  video: "media",
  audio: "media",
};

const zoneByRole: Record<string, Zone> = {
  navigation: "navigation",
  banner: "navigation",
  contentinfo: "navigation",
  complementary: "aside",
  dialog: "hidden",
  alertdialog: "hidden",
  search: "navigation",
  menu: "navigation",
  menubar: "navigation",
  toolbar: "share",
};

const zoneByItemprop: Record<string, Zone> = {
  caption: "caption",
  author: "meta",
  datePublished: "meta",
  comment: "comments",
};

/** These hold the page or the article; their classes list its topics and the page's states. */
const wholeTags = new Set(["html", "body", "main", "article"]);
/** Marks that an element is one whole post of a blog system, with its categories as classes. */
const wholePost = /(?:^|\s)(?:hentry|h-entry|type-post|post-\d+)(?:\s|$)/;

/** The text itself, in one of its states: *entry-content-read-more*. An element of it (`__`) may be anything. */
const wholeText = /^(?:entry|article|post|story)-(?:content|body|text)(?!.*__)/i;
const heading = /^h[1-6]$/;

/** *with-sidebar*, *has-comments* and *no-ads* speak of something that stands elsewhere. */
const without = new Set(["with", "has", "no", "without", "is", "hide", "show"]);

let zoneByWord: Map<string, Zone> | undefined;

function words(): Map<string, Zone> {
  if (zoneByWord === undefined) {
    zoneByWord = new Map();
    for (const [zone, list] of Object.entries(zoneWords) as [keyof typeof zoneWords, string][]) {
      for (const word of list.split(/\s+/)) if (word !== "") zoneByWord.set(word, zone);
    }
  }
  return zoneByWord;
}

/** What the element's own tag, role, classes and id say that it is for; `null` if nothing. */
export function zoneOf(element: Element): Zone | null {
  const { attribs, name } = element;
  const byTag = zoneByTag[name];
  if (name === "figure" && holdsText(element)) return null;
  if (byTag !== undefined) return byTag;
  if ("hidden" in attribs || attribs["aria-hidden"] === "true" || isStyledAway(attribs.style))
    return "hidden";
  const role = attribs.role === undefined ? undefined : zoneByRole[attribs.role];
  if (role !== undefined) return role;
  const itemprop = attribs.itemprop === undefined ? undefined : zoneByItemprop[attribs.itemprop];
  if (itemprop !== undefined) return itemprop;
  if (wholeTags.has(name)) return null;
  // A heading's id is made from its words.
  const id = heading.test(name) ? undefined : attribs.id;
  return zoneOfNames(attribs.class, id, attribs["data-component"], attribs["data-testid"]);
}

/** Block editors put tables and code into figures too; a quotation in one is a pull quote. */
function holdsText(figure: Element): boolean {
  let found = false;
  walk(figure, {
    enter(element) {
      found ||= element.name === "table" || element.name === "pre";
      return !found;
    },
    leave() {},
    text() {},
  });
  return found;
}

function isStyledAway(style: string | undefined): boolean {
  return (
    style !== undefined && style.length < 500 && /display\s?:\s?none|visibility\s?:\s?hidden/i.test(style)
  );
}

/** Class lists repeat a thousand times in a page and from page to page; keys are copies, so that they keep no page alive. */
const known = new Map<string, Zone | null>();

function zoneOfNames(...names: (string | undefined)[]): Zone | null {
  for (const name of names) {
    if (name === undefined || name === "") continue;
    let zone = known.get(name);
    if (zone === undefined) {
      zone = readNames(name);
      if (known.size > 5_000) known.clear();
      known.set(detach(name), zone);
    }
    if (zone !== null) return zone;
  }
  return null;
}

function readNames(names: string): Zone | null {
  if (wholePost.test(names)) return null;
  for (const name of names.slice(0, 1_000).split(/\s+/)) {
    if (hiddenNames.has(name.toLowerCase())) return "hidden";
    if (wholeText.test(name)) continue;
    const parts = name
      .replace(/([a-z])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((part) => part !== "");
    if (parts.includes("layout")) continue;
    for (let index = 0; index < parts.length; index += 1) {
      if (without.has(parts[index - 1] ?? "")) continue;
      for (let length = Math.min(4, parts.length - index); length > 0; length -= 1) {
        const zone = words().get(parts.slice(index, index + length).join("-"));
        if (zone !== undefined) return zone;
      }
    }
  }
  return null;
}
