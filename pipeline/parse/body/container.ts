import type { Element } from "domhandler";
import { isElement, walk } from "../dom/walk.js";
import type { ProseMap } from "./prose-mass.js";

/** A child with this share of its parent's prose is the better container. */
const dominant = 0.88;
/** An element that declares itself the article's body needs this share of the page's prose to be believed. */
const believed = 0.45;

const bodyItemprop = /\b(?:articleBody|reviewBody|text)\b/i;
const bodyName =
  /(?:^|[\s_-])(?:article|story|post|entry|artikel|articulo|noticia|content)[_-]{0,2}(?:body|content|text)(?:$|[\s_-])/i;

/** The smallest element that holds the article: the one that says so, else where the prose is. */
export function chooseContainer(page: Element, prose: ProseMap): Element {
  return declaredBody(page, prose) ?? densest(page, prose);
}

function declaredBody(page: Element, prose: ProseMap): Element | null {
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
function densest(page: Element, prose: ProseMap): Element {
  let node = page;
  for (;;) {
    let heaviest: Element | null = null;
    for (const child of node.children) {
      if (isElement(child) && prose.mass(child) > (heaviest === null ? 0 : prose.mass(heaviest)))
        heaviest = child;
    }
    if (heaviest === null) return node;
    const share = prose.mass(heaviest) / prose.mass(node);
    const needed =
      heaviest.name === "article" || bodyName.test(heaviest.attribs.class ?? "") ? 0.7 : dominant;
    if (share < needed || heaviest.name === "p") return node;
    node = heaviest;
  }
}
