import type { Correction, LexiconEntry } from "../../../schemas/review.js";
import { Dialog } from "../shell/dialog.jsx";
import { typeLabels } from "../shell/labels.js";
import { wordsAround } from "../shell/words-around.js";
import type { ShownFact } from "./shown-fact.js";

interface Props {
  fact: ShownFact;
  onEdit(change: Correction, teach?: LexiconEntry[]): void;
  onClose(): void;
}

const lastWord = (name: string) => name.split(" ").at(-1);

/** Two names, one entity; on wish from now on in every article. */
export function MergeDialog({ fact, facts, onEdit, onClose }: Props & { facts: ShownFact[] }) {
  const others = facts
    .filter((one) => one.kind === "entity" && one.id !== fact.id && one.raw !== null && !one.mergedInto)
    .sort((a, b) => a.name.localeCompare(b.name));
  const likely = others.find(({ name }) => lastWord(name) === lastWord(fact.name));
  return (
    <Dialog
      title={`Merge ${fact.name} into`}
      submit="Merge"
      onClose={onClose}
      onSubmit={(form) => {
        const value = String(form.get("into"));
        const remember = form.has("always") && value !== fact.name;
        onEdit({ mergeInto: value }, remember ? [{ kind: "merge", text: fact.name, value }] : []);
      }}
    >
      <label>
        Entity
        <select name="into" required>
          {!likely && (
            <option value="" disabled selected>
              Choose an entity
            </option>
          )}
          {others.map((one) => (
            <option key={one.id} value={one.name} selected={one === likely}>
              {one.name} ({typeLabels.entity[one.type] ?? one.type})
            </option>
          ))}
        </select>
      </label>
      <label class="choice">
        <input type="checkbox" name="always" />
        Always: remember it in the lexicon
      </label>
    </Dialog>
  );
}

/** Mentions that are somebody or something else. */
export function SplitDialog({ fact, text, onEdit, onClose }: Props & { text: string }) {
  return (
    <Dialog
      title={`Mentions that are not ${fact.name}`}
      submit="Split off"
      onClose={onClose}
      onSubmit={(form) => {
        const starts = form.getAll("start").map(Number);
        if (starts.length > 0) onEdit({ splitOff: starts });
      }}
    >
      {fact.spans.map(({ start, end }) => {
        const [before, after] = wordsAround(text.slice(0, start), text.slice(end));
        return (
          <label key={start} class="choice">
            <input type="checkbox" name="start" value={start} />
            <span>
              {before}
              <strong>{text.slice(start, end)}</strong>
              {after}
            </span>
          </label>
        );
      })}
    </Dialog>
  );
}
