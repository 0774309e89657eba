import type { ReviewStatus } from "../../../schemas/desk-lists.js";
import type { FactKind, Verdict } from "../../../schemas/review.js";
import { Icon, type IconName } from "./icon.jsx";
import { kindLabels, percent, statusLabels, verdictLabels } from "./labels.js";

const letters: Record<"entity" | "count", string> = { entity: "Aa", count: "#" };

/** The sign of a kind: told by form and letter as well as by colour. */
export function Sign({ kind }: { kind: FactKind }) {
  return (
    <span class={`sign ${kind}`} role="img" aria-label={kindLabels[kind]} title={kindLabels[kind]}>
      {kind === "date" || kind === "quote" ? (
        <Icon name={kind === "date" ? "clock" : "quote"} />
      ) : (
        letters[kind]
      )}
    </span>
  );
}

const steps = [0, 0.7, 0.85, 0.95];

/** Confidence as a figure and as bars, like the strength of a signal. */
export function Certainty({ value }: { value: number }) {
  const bars = steps.filter((step) => value >= step).length;
  const level = bars === 1 ? "low" : bars === 2 ? "middling" : "";
  return (
    <span class={`certainty ${level}`} title={`Confidence ${value.toFixed(2)}`}>
      <svg viewBox="0 0 15 12" aria-hidden="true" focusable="false">
        {steps.map((step, index) => (
          <rect
            key={step}
            class={index < bars ? "full" : ""}
            x={index * 4}
            y={9 - index * 3}
            width="3"
            height={3 + index * 3}
            rx="0.5"
          />
        ))}
      </svg>
      {percent(value)}
    </span>
  );
}

const verdictIcons: Record<Verdict, IconName> = {
  accept: "check",
  reject: "cross",
  edit: "pencil",
  add: "plus",
  comment: "comment",
  "send-back": "send-back",
};

export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <span class={`verdict ${verdict}`}>
      <Icon name={verdictIcons[verdict]} />
      {verdictLabels[verdict]}
    </span>
  );
}

const statusIcons: Record<ReviewStatus, IconName | null> = {
  new: null,
  started: "pencil",
  done: "check",
  "sent-back": "send-back",
};

export function StatusMark({ status }: { status: ReviewStatus }) {
  const icon = statusIcons[status];
  return (
    <span class={`verdict ${status}`}>
      {icon && <Icon name={icon} />}
      {statusLabels[status]}
    </span>
  );
}
