import { attribute, isElement, localName, type ParentNode } from "./xml-tree.js";

/** Elements that begin a new paragraph, in XHTML and NITF. */
const blocks = new Set(
  "p div h1 h2 h3 h4 h5 h6 hl1 hl2 li ul ol dl dt dd blockquote bq block section article pre tr table br hr note".split(
    " ",
  ),
);
/** What stands beside the story: pictures and their captions, tables of results, notes to editors, scripts. */
const asides = new Set(
  "media figure figcaption script style table nitf-table aside note iframe template head".split(" "),
);

/** The story below a node as a reader reads it: paragraphs parted by a blank line. */
export function bodyText(top: ParentNode): string {
  const paragraphs: string[] = [];
  let current = "";
  const endParagraph = () => {
    const text = current.replace(/[ \t\r\n]+/g, " ").trim();
    if (text !== "") paragraphs.push(text);
    current = "";
  };
  // Entering and leaving are both on the stack, so that depth costs no recursion.
  const waiting: (ParentNode["children"][number] | "end")[] = top.children.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === "end") endParagraph();
    else if (node.type === "text") current += node.data;
    else if (node.type === "cdata") waiting.push(...node.children.toReversed());
    else if (isElement(node) && !isAside(localName(node), attribute(node, "class"))) {
      if (blocks.has(localName(node))) {
        endParagraph();
        waiting.push("end");
      }
      waiting.push(...node.children.toReversed());
    }
  }
  endParagraph();
  return paragraphs.join("\n\n");
}

function isAside(name: string, classes: string | undefined): boolean {
  return asides.has(name) || /\b(caption|editorialnote|advisory)\b/i.test(classes ?? "");
}
