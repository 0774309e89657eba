import type { Range as Stretch } from "../../../schemas/span.js";

/** Offset in the article of a place in the page; `null` outside the article's text. */
export function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const segment = element?.closest<HTMLElement>("[data-start]");
  if (segment) return Number(segment.dataset.start) + (node instanceof Element ? 0 : offset);
  const child = node.childNodes[offset] ?? node.childNodes[offset - 1];
  return child instanceof HTMLElement && child.dataset.start ? Number(child.dataset.start) : null;
}

/** What is selected in the article's text, without white space at its ends. */
export function selectedStretch(text: string): Stretch | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null || end <= start) return null;
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const until = end - (words.length - words.trimEnd().length);
  return until > from ? { start: from, end: until } : null;
}

/** The page's range for a stretch of the article. */
export function pageRange(root: HTMLElement, { start, end }: Stretch): Range | null {
  const range = document.createRange();
  let begun = false;
  for (const segment of root.querySelectorAll<HTMLElement>("[data-start]")) {
    const from = Number(segment.dataset.start);
    const node = segment.firstChild;
    if (!node) continue;
    const until = from + (node.textContent?.length ?? 0);
    if (!begun && start >= from && start < until) {
      range.setStart(node, start - from);
      begun = true;
    }
    if (begun && end <= until) {
      range.setEnd(node, end - from);
      return range;
    }
  }
  return null;
}

/** Offset under the pointer. Safari has only the older of the two functions. */
export function offsetAt(x: number, y: number): number | null {
  if ("caretPositionFromPoint" in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && offsetOf(caret.offsetNode, caret.offset);
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && offsetOf(range.startContainer, range.startOffset);
}
