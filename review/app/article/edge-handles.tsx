import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Range } from "../../../schemas/span.js";
import type { Edge } from "./move-edge.js";
import { offsetAt, pageRange } from "./text-position.js";

interface Props {
  root: RefObject<HTMLElement | null>;
  span: Range;
  onMove(edge: Edge, at: number): void;
  onDone(): void;
}

/** Two grips at the edges of the chosen fact, to drag with a mouse or a finger. */
export function EdgeHandles({ root, span, onMove, onDone }: Props) {
  const grips = { start: useRef<HTMLDivElement>(null), end: useRef<HTMLDivElement>(null) };
  useLayoutEffect(() => {
    const text = root.current;
    const rects = text && pageRange(text, span)?.getClientRects();
    const first = rects?.[0];
    const last = rects?.[rects.length - 1];
    if (!text || !first || !last || !grips.start.current || !grips.end.current) return;
    const origin = text.getBoundingClientRect();
    place(grips.start.current, first.left - origin.left, first.top - origin.top);
    place(grips.end.current, last.right - origin.left, last.top - origin.top);
  });
  useRedraw(root);
  const drag = (edge: Edge) => (event: PointerEvent) => {
    const grip = event.currentTarget as HTMLElement;
    if (!grip.hasPointerCapture(event.pointerId)) return;
    const shift = edge === "start" ? 6 : -6;
    const at =
      offsetAt(event.clientX + shift, event.clientY) ?? offsetAt(event.clientX + 2 * shift, event.clientY);
    if (at !== null) onMove(edge, at);
  };
  return (
    <>
      {(["start", "end"] as const).map((edge) => (
        <div
          key={edge}
          ref={grips[edge]}
          class="handle"
          aria-hidden="true"
          data-edge={edge}
          onPointerDown={(event) => {
            event.preventDefault();
            event.currentTarget.setPointerCapture(event.pointerId);
          }}
          onPointerMove={drag(edge)}
          onPointerUp={onDone}
        />
      ))}
    </>
  );
}

function place(grip: HTMLElement, left: number, top: number): void {
  grip.style.setProperty("left", `${left}px`);
  grip.style.setProperty("top", `${top}px`);
}

/** Draws again when the text runs otherwise: a narrower window, a typeface that arrives late. */
function useRedraw(root: RefObject<HTMLElement | null>): void {
  const [, redraw] = useState(0);
  useEffect(() => {
    const again = () => redraw((count) => count + 1);
    const observer = new ResizeObserver(again);
    if (root.current) observer.observe(root.current);
    document.fonts.addEventListener("loadingdone", again);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener("loadingdone", again);
    };
  }, []);
}
