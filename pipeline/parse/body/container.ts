import type { Element } from "domhandler";
import { ancestors, isElement, walk } from "../dom/walk.js";
import { readTime } from "../metadata/instant.js";
import { announcesNames } from "../metadata/names.js";
import type { PageText } from "./page-text.js";
import { prose as proseOf } from "./prose-mass.js";
import type { Block } from "./segment.js";
import { ownName, signature } from "./signature.js";

/** A child with this share of its parent's prose is the better container. */
const dominant = 0.88;
/** The same for a child that is called an article. */
const dominantArticle = 0.7;
/** The same for the child with the headline, if the rest of the prose is built differently. */
const dominantStory = 0.6;
/** An element that declares itself the article's body needs this share of the page's prose to be believed. */
const believed = 0.45;
/** Beside other stories an article is found by its headline, if it has at least this much prose. */
const shortStory = 200;
/** Teasers say less than this below each of their headlines. */
const teaserText = 400;
/** Other stories are known by teasers with this share of their prose. */
const mostlyTeasers = 0.8;
/** Text of which this share is built like the article's belongs to it. */
const kinShare = 0.3;

/** Beside a part of the article stand others if they have this share of its prose. */
const splitShare = 0.03;
/** How many lines below a headline a byline stands. */
const underHeadline = 3;
/** Attributes that say where an appended article has its own page. */
const ownAddress = /^data-(?:[a-z-]{0,30}-)?(?:url|href|permalink|path|canonical|slug)$/;
const lockedName = /paywall|premium|locked|gated|walled|subscriber/i;
const bodyItemprop = /\b(?:articleBody|reviewBody|text)\b/i;
const bodyName =
  /(?:^|[\s_-])(?:article|story|post|entry|artikel|articulo|noticia|content)[_-]{0,2}(?:body|content|text)(?:$|[\s_-])/i;

/** The smallest element that holds the article: the one that says so, else where the prose is. */
export function chooseContainer(page: Element, text: PageText): Element {
  return declaredBody(page, text) ?? densest(page, text);
}

function declaredBody(page: Element, { prose }: PageText): Element | null {
  let best: Element | null = null;
  let bestMass = prose.total * believed;
  walk(page, {
    enter(element) {
      const mass = prose.mass(element);
      if (mass <= bestMass) return false;
      if (bodyItemprop.test(element.attribs.itemprop ?? "")) {
        best = element;
        bestMass = mass;
        return false;
      }
      return true;
    },
    leave() {},
    text() {},
  });
  return best;
}

/** Goes down from the page as long as one child holds most of what its parent holds. */
function densest(page: Element, text: PageText): Element {
  const { mass } = text.prose;
  let node = page;
  for (;;) {
    const children = node.children.filter((child) => isElement(child) && mass(child) > 0).filter(isElement);
    const heaviest = children.reduce<Element | null>(
      (best, child) => (best === null || mass(child) > mass(best) ? child : best),
      null,
    );
    if (heaviest === null) return node;
    const share = mass(heaviest) / mass(node);
    const called = heaviest.name === "article" || bodyName.test(heaviest.attribs.class ?? "");
    const holds = share >= (called ? dominantArticle : dominant);
    if (holds && splits(heaviest, children, text)) return node;
    const next = storyAmong(children, node, text) ?? (holds ? heaviest : null);
    if (next === null || next.name === "p") return node;
    node = next;
  }
}

/**
 * Whether the article is in several parts: paragraphs of the child's build, known by a class, stand beside it, or the child is only
 * what a paywall hides and the free beginning stands before it.
 */
function splits(heaviest: Element, children: readonly Element[], text: PageText): boolean {
  if (children.length < 2) return false;
  const own = text.blocksIn(heaviest).filter(isTold);
  const built = new Set(own.flatMap(({ element }) => [signature(element), ownName(element)]));
  const locked = lockedName.test(heaviest.attribs.class ?? "");
  const kin = children
    .filter((child) => child !== heaviest)
    .flatMap(text.blocksIn)
    .filter(({ element }) => {
      const name = signature(element);
      return (
        (built.has(name) && /\.\w/.test(name)) ||
        (built.has(ownName(element)) && ownName(element).length > element.name.length + 1) ||
        (locked && element.name === "p" && element.parent === heaviest.parent)
      );
    });
  return sumOf(kin) >= text.prose.mass(heaviest) * splitShare;
}

/** The child in which the article opens, if the rest is something else: other stories, teasers, an imprint. */
function storyAmong(children: readonly Element[], node: Element, text: PageText): Element | null {
  const { headline, opening, prose } = text;
  if (headline === null || opening === null || children.length < 2) return null;
  const lineage = new Set([opening.element, ...ancestors(opening.element)]);
  const story = children.find((child) => lineage.has(child));
  if (story === undefined || prose.mass(story) < shortStory) return null;
  const parts = children.map(text.blocksIn);
  const own = parts[children.indexOf(story)] ?? [];
  const others = parts.filter((part) => part !== own);
  if (others.some((part) => repeatsHeadline(part, headline))) return story;
  if (isWithin(headline, story) && children.some((child) => isNextArticle(child, story, text))) return story;
  const rest = prose.mass(node) - prose.mass(story);
  const built = new Set(own.filter(isTold).map(({ element }) => signature(element)));
  const kin = sumOf(others.flat().filter((block) => isTold(block) && built.has(signature(block.element))));
  if (kin > rest * kinShare) return null;
  if (prose.mass(story) >= prose.mass(node) * dominantStory) return story;
  const teased = sumOf(others.filter(isTeasers).flat());
  return teased >= rest * mostlyTeasers ? story : null;
}

function isTold(block: Block): boolean {
  return proseOf(block) > 0;
}

function sumOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + proseOf(block), 0);
}

function isTeasers(part: readonly Block[]): boolean {
  const teasers = part.filter(
    ({ role, text: { length }, linkLength }) =>
      role === "heading" && length > 15 && linkLength > length * 0.8,
  );
  return teasers.length >= 2 && sumOf(part) < teasers.length * teaserText;
}

/** Pages that go on with the next article repeat the headline's build: as an `h1`, or with a byline or a time below. */
function repeatsHeadline(rest: readonly Block[], headline: Block): boolean {
  const built = signature(headline.element);
  const { name } = headline.element;
  return rest.some(({ element, role }, index) => {
    if (role !== "heading" || element.name !== name || signature(element) !== built) return false;
    return name === "h1" || rest.slice(index + 1, index + 1 + underHeadline).some(isByline);
  });
}

/** A line that says who wrote what follows, or when. */
function isByline({ text }: Block): boolean {
  return text.length < 100 && (announcesNames(text) || readTime(text) !== null);
}

function isWithin({ element }: Block, root: Element): boolean {
  return element === root || [...ancestors(element)].includes(root);
}

/** An element of the story's build with a headline and an address of its own: what an endless page appends. */
function isNextArticle(child: Element, story: Element, { blocksIn, prose }: PageText): boolean {
  if (child === story || ownName(child) !== ownName(story) || prose.mass(child) < shortStory) return false;
  const addressed = Object.keys(child.attribs).some((name) => ownAddress.test(name));
  const heading = blocksIn(child).find((block) => block.role === "heading" || isTold(block));
  return addressed && heading?.role === "heading";
}
