import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** Draws as wide as there is room, in pixels of the page: words keep their size on a phone. */
export function Fitted({ children }: { children(width: number): ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const room = box.current;
    if (!room) return;
    const look = () => setWidth(Math.floor(room.clientWidth));
    look();
    const observer = new ResizeObserver(look);
    observer.observe(room);
    return () => observer.disconnect();
  }, []);
  return <div ref={box}>{width > 0 && children(width)}</div>;
}
