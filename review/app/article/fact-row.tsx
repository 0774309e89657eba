import { useLayoutEffect, useRef } from "preact/hooks";
import type { FactKind } from "../../../schemas/review.js";
import { percent, typeLabels, verdictLabels, verdictMarks } from "../shell/labels.js";
import type { ShownFact } from "./shown-fact.js";

export const rowHeight = 56;
export const signs: Record<FactKind, string> = { entity: "A", count: "#", date: "◷", quote: "❝" };

interface Props {
  fact: ShownFact;
  index: number;
  total: number;
  chosen: boolean;
  hovered: boolean;
}

export function FactRow({ fact, index, total, chosen, hovered }: Props) {
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => row.current?.style.setProperty("top", `${index * rowHeight}px`), [index]);
  const comments = fact.decisions.filter(({ note }) => note).length;
  return (
    <div
      ref={row}
      id={`row-${fact.id}`}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      aria-setsize={total}
      aria-posinset={index + 1}
      data-id={fact.id}
      data-hover={hovered || undefined}
      class="fact-row"
    >
      <span class={`sign ${fact.kind}`} aria-hidden="true">
        {signs[fact.kind]}
      </span>
      <span>{fact.name}</span>
      <span class={fact.verdict ? `mark-${fact.verdict}` : "soft-mark"}>
        {fact.verdict
          ? `${verdictMarks[fact.verdict]} ${verdictLabels[fact.verdict]}`
          : percent(fact.confidence)}
      </span>
      <span class="soft">
        {typeLabels[fact.kind][fact.type] ?? fact.kind}
        {fact.spans.length > 1 && ` · ${fact.spans.length} places`}
        {comments > 0 && ` · ${comments} comments`}
      </span>
    </div>
  );
}
