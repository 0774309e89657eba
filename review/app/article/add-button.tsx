import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../shell/icon.jsx";
import { selectedStretch } from "./text-position.js";

interface Props {
  root: RefObject<HTMLElement | null>;
  text: string;
  onAdd(): void;
}

/** Offers to add the selected words as a fact, for who has no keys at hand. It stands below the selection. */
export function AddButton({ root, text, onAdd }: Props) {
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const look = () => setPlace(selectedStretch(text) && belowSelection(root.current));
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [text]);
  useLayoutEffect(() => {
    if (!place) return;
    button.current?.style.setProperty("left", `${place.left}px`);
    button.current?.style.setProperty("top", `${place.top}px`);
  });
  if (!place) return null;
  return (
    <button
      ref={button}
      type="button"
      class="primary add-button"
      // The selection is to outlive the press.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        event.stopPropagation();
        onAdd();
      }}
    >
      <Icon name="plus" />
      Add as a fact
    </button>
  );
}

const width = 140;

function belowSelection(root: HTMLElement | null): { left: number; top: number } | null {
  const rects = getSelection()?.getRangeAt(0).getClientRects();
  const last = rects?.[rects.length - 1];
  if (!root || !last) return null;
  const box = root.getBoundingClientRect();
  const left = Math.max(0, Math.min(last.right - box.left - width / 2, box.width - width));
  return { left, top: last.bottom - box.top + 8 };
}
