import { Icon, type IconName } from "../shell/icon.jsx";
import type { Key } from "./keys.js";
import type { ShownFact } from "./shown-fact.js";

interface Action {
  key: Key;
  icon: IconName;
  label: string;
}

const judging: Action[] = [
  { key: "a", icon: "check", label: "Accept" },
  { key: "r", icon: "cross", label: "Reject" },
  { key: "e", icon: "pencil", label: "Edit" },
];
const anyFact: Action[] = [{ key: "c", icon: "comment", label: "Comment" }];
const names: Action[] = [
  { key: "m", icon: "merge", label: "Merge" },
  { key: "x", icon: "split", label: "Split" },
  { key: "t", icon: "teach", label: "Teach" },
];

const back: Action[] = [
  { key: "u", icon: "undo", label: "Undo" },
  { key: "U", icon: "redo", label: "Redo" },
];

/** What can be done with the chosen fact, each with its key. */
export function CardActions({ fact, onPress }: { fact: ShownFact; onPress(key: Key): void }) {
  const button = ({ key, icon, label }: Action, plain: boolean) => (
    <button key={key} type="button" class={plain ? "quiet" : `act-${key}`} onClick={() => onPress(key)}>
      <Icon name={icon} />
      {label}
      <span class="key" aria-hidden="true">
        {key.toUpperCase()}
      </span>
    </button>
  );
  const more = fact.kind === "entity" ? [...names, ...anyFact] : anyFact;
  return (
    <div class="actions">
      <div class="judge">{judging.map((action) => button(action, false))}</div>
      <div class="others">
        {more.filter(({ key }) => key !== "x" || fact.spans.length > 1).map((action) => button(action, true))}
        <span class="back">
          {back.map(({ key, icon, label }) => (
            <button
              key={key}
              type="button"
              class="quiet"
              title={key === "u" ? `${label} (u)` : `${label} (Shift+u)`}
              aria-label={label}
              onClick={() => onPress(key)}
            >
              <Icon name={icon} />
            </button>
          ))}
        </span>
      </div>
    </div>
  );
}
