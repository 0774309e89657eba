import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { Range } from "../../../schemas/span.js";
import { pageRange } from "./text-position.js";

/** Marks a fact's stretches by an attribute, without rendering the text again. */
export function useMark(
  root: RefObject<HTMLElement | null>,
  name: string,
  factId: string | null,
  after: unknown,
): void {
  useLayoutEffect(() => {
    if (factId === null) return;
    const marked = root.current?.querySelectorAll(`[data-facts~="${CSS.escape(factId)}"]`) ?? [];
    for (const element of marked) element.setAttribute(name, "");
    return () => {
      for (const element of marked) element.removeAttribute(name);
    };
  }, [factId, after]);
}

/** Shows the stretch whose edges are being moved, through the browser's own highlights. */
export function useDraft(root: RefObject<HTMLElement | null>, draft: Range | null, after: unknown): void {
  useLayoutEffect(() => {
    const range = draft && root.current && pageRange(root.current, draft);
    if (!range || !("highlights" in CSS)) return;
    CSS.highlights.set("draft", new Highlight(range));
    return () => void CSS.highlights.delete("draft");
  }, [draft?.start, draft?.end, after]);
}
