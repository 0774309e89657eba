import { useState } from "preact/hooks";
import type { FactKind, NewDecision } from "../../../schemas/review.js";
import type { Range } from "../../../schemas/span.js";
import { Dialog } from "../shell/dialog.jsx";
import { kindLabels } from "../shell/labels.js";
import { correctionFrom, FactFields } from "./fact-fields.jsx";

interface Props {
  stretch: Range;
  text: string;
  names: string[];
  onDecide(decision: NewDecision): void;
  onClose(): void;
}

/** What looks like a number is offered as a count, what is long as a quote. */
function likelyKind(words: string): FactKind {
  if (/^\W*\d/.test(words)) return "count";
  return words.length > 60 ? "quote" : "entity";
}

/** A fact that the extractors missed. */
export function AddDialog({ stretch, text, names, onDecide, onClose }: Props) {
  const words = text.slice(stretch.start, stretch.end);
  const [kind, setKind] = useState(() => likelyKind(words));
  return (
    <Dialog
      title="Add a missed fact"
      submit="Add"
      onClose={onClose}
      onSubmit={(form) =>
        onDecide({ verdict: "add", add: { kind, ...stretch }, correction: correctionFrom(form, kind) })
      }
    >
      <p class="words">{words}</p>
      <label>
        Kind
        <select value={kind} onChange={(event) => setKind(event.currentTarget.value as FactKind)}>
          {Object.entries(kindLabels).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <FactFields key={kind} kind={kind} fact={null} names={names} />
    </Dialog>
  );
}
