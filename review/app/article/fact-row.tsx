import { useLayoutEffect, useRef } from "preact/hooks";
import { Certainty, Sign, VerdictMark } from "../shell/fact-marks.jsx";
import { Icon } from "../shell/icon.jsx";
import { counted, kindLabels, typeLabels } from "../shell/labels.js";
import { gistOf } from "./gist.js";
import type { ShownFact } from "./shown-fact.js";

export const rowHeight = 52;

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
  const gist = gistOf(fact);
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
      class={fact.verdict === "reject" || fact.mergedInto ? "fact-row gone" : "fact-row"}
    >
      <Sign kind={fact.kind} />
      <span class="name">{fact.name}</span>
      {fact.verdict ? <VerdictMark verdict={fact.verdict} /> : <Certainty value={fact.confidence} />}
      <span class="meta">
        {typeLabels[fact.kind][fact.type] ?? kindLabels[fact.kind]}
        {gist && ` · ${gist}`}
        {fact.kind === "entity" && fact.places.length > 1 && ` · ${counted(fact.places.length, "mention")}`}
        {fact.mergedInto && " · merged"}
        {fact.partOf && " · split off"}
        {fact.news && <span class="news"> · {fact.news} in this version</span>}
        {comments > 0 && (
          <>
            {" · "}
            <Icon name="comment" /> {comments}
          </>
        )}
      </span>
    </div>
  );
}
