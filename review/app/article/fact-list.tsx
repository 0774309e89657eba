import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { FactRow, rowHeight } from "./fact-row.jsx";
import type { ShownFact } from "./shown-fact.js";

interface Props {
  facts: ShownFact[];
  chosen: string | null;
  hovered: string | null;
  onChoose(id: string): void;
  /** By the arrow keys: the list stays in sight. */
  onGo(id: string): void;
  onHover(id: string | null): void;
}

const spare = 8;

/** The facts in text order. Only the rows in sight exist. */
export function FactList({ facts, chosen, hovered, onChoose, onGo, onHover }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  const look = () => box.current && setView({ top: box.current.scrollTop, height: box.current.clientHeight });
  useLayoutEffect(() => void look(), []);
  const index = facts.findIndex(({ id }) => id === chosen);
  useEffect(() => {
    const list = box.current;
    if (!list || index < 0) return;
    const top = index * rowHeight;
    if (top < list.scrollTop) list.scrollTop = top;
    else if (top + rowHeight > list.scrollTop + list.clientHeight)
      list.scrollTop = top + rowHeight - list.clientHeight;
  }, [index]);
  const first = Math.max(0, Math.floor(view.top / rowHeight) - spare);
  const last = Math.min(facts.length, Math.ceil((view.top + view.height) / rowHeight) + spare);
  const factAt = (event: Event) =>
    (event.target as Element).closest<HTMLElement>("[data-id]")?.dataset.id ?? null;
  const sizer = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => sizer.current?.style.setProperty("height", `${facts.length * rowHeight}px`),
    [facts.length],
  );
  return (
    <div
      ref={box}
      class="fact-list"
      role="listbox"
      tabIndex={0}
      aria-label="Facts in text order"
      aria-activedescendant={index >= first && index < last ? `row-${chosen}` : undefined}
      onKeyDown={(event) => {
        const to = neighbour(event.key, index, facts.length);
        if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        onGo(facts[to]!.id);
      }}
      onScroll={look}
      onClick={(event) => {
        const id = factAt(event);
        if (id) onChoose(id);
      }}
      onMouseOver={(event) => onHover(factAt(event))}
      onMouseLeave={() => onHover(null)}
    >
      <div ref={sizer} role="presentation">
        {facts.slice(first, last).map((fact, offset) => (
          <FactRow
            key={fact.id}
            fact={fact}
            index={first + offset}
            total={facts.length}
            chosen={fact.id === chosen}
            hovered={fact.id === hovered}
          />
        ))}
      </div>
    </div>
  );
}

/** Where a key of the list leads to from a row; `null` for other keys and an empty list. */
function neighbour(key: string, from: number, count: number): number | null {
  const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: count - 1 }[key];
  return to === undefined || count === 0 ? null : Math.max(0, Math.min(count - 1, to));
}
