import type { Element } from "domhandler";
import { walk } from "../../dom/walk.js";
import { cueAt } from "../cues.js";
import type { Candidate, Scene } from "../scene.js";
import { signature } from "../signature.js";

const pictures = new Set([
  "img",
  "picture",
  "video",
  "audio",
  "iframe",
  "amp-img",
  "svg",
  "canvas",
  "object",
  "embed",
]);
const pictureName = /(?:^|[\s_-])(?:image|picture|photo|bild|foto|video)s?(?:$|[\s_-])/i;
/** A picture's caption and credit are no longer than this; what is longer is text with a picture. */
const captionLength = 600;
/** A box with a heading of its own is smaller than this share of the article; what is larger is a chapter. */
const boxShare = 0.25;
const fewChapters = 2;

/**
 * An island is a part of the container without any of the article's usual text. One that shows a picture is its
 * caption; one that opens with a pointer or a service line is a box; one made of links is a list of teasers.
 */
export function islandReasons(scene: Scene): Map<Element | null, string> {
  const islands = new Map<Element, Candidate[]>();
  for (const candidate of scene.candidates) {
    if (candidate.island === null) continue;
    const members = islands.get(candidate.island);
    if (members === undefined) islands.set(candidate.island, [candidate]);
    else members.push(candidate);
  }
  const mainland = scene.candidates.reduce((sum, { firm, block }) => sum + (firm ? block.text.length : 0), 0);
  const reasons = new Map<Element | null, string>();
  for (const [element, members] of islands) {
    const reason = islandReason(element, members, mainland);
    if (reason !== null) reasons.set(element, reason);
  }
  keepChapters(islands, reasons, mainland);
  return reasons;
}

/** Several headed boxes of one build that make up a good part of the article are its chapters. */
function keepChapters(
  islands: ReadonlyMap<Element, readonly Candidate[]>,
  reasons: Map<Element | null, string>,
  mainland: number,
): void {
  const byBuild = new Map<string, Element[]>();
  for (const element of islands.keys()) {
    if (reasons.get(element) !== "headed box") continue;
    const built = signature(element);
    byBuild.set(built, [...(byBuild.get(built) ?? []), element]);
  }
  for (const boxes of byBuild.values()) {
    const length = boxes
      .flatMap((box) => islands.get(box) ?? [])
      .reduce((sum, { block }) => sum + block.text.length, 0);
    if (boxes.length >= fewChapters && length > mainland * boxShare)
      for (const box of boxes) reasons.delete(box);
  }
}

function islandReason(element: Element, members: readonly Candidate[], mainland: number): string | null {
  const first = members[0];
  if (first === undefined) return null;
  const length = members.reduce((sum, { block }) => sum + block.text.length, 0);
  const linked = members.reduce((sum, { block }) => sum + block.linkLength, 0);
  if (length <= captionLength && !isText(element.name) && showsPicture(element)) return "picture";
  if (members.length > 1 || first.block.role === "heading") {
    if (cueAt("pointer", first.block.text) !== null && first.block.text.length < 120) return "pointer box";
    if (cueAt("service", first.block.text) !== null && length < 1_500) return "service box";
  }
  if (
    first.block.role === "heading" &&
    members.length > 1 &&
    isBox(element) &&
    length < mainland * boxShare
  ) {
    return "headed box";
  }
  if (linked > length * 0.6 && members.length > 1 && !["table", "tbody"].includes(element.name))
    return "link box";
  return null;
}

function isBox(element: Element): boolean {
  return element.name === "div" || element.name === "section" || element.name === "aside";
}

function isText(name: string): boolean {
  return name === "p" || name === "blockquote" || /^h\d$/.test(name);
}

export function showsPicture(root: Element): boolean {
  let found = pictureName.test(root.attribs.class ?? "");
  walk(root, {
    enter(element) {
      found ||= pictures.has(element.name) || pictureName.test(element.attribs.class ?? "");
      return !found;
    },
    leave() {},
    text() {},
  });
  return found;
}
