import { useState } from "preact/hooks";
import type { EntityType } from "../../../schemas/entity.js";
import type { Correction, LexiconEntry, NewDecision } from "../../../schemas/review.js";
import { Dialog } from "../shell/dialog.jsx";
import { typeLabels } from "../shell/labels.js";
import type { ShownFact } from "./shown-fact.js";

interface Props {
  fact: ShownFact;
  names: string[];
  onDecide(decision: NewDecision, teach: LexiconEntry[]): void;
  onEdit(change: Correction, teach: LexiconEntry[]): void;
  onClose(): void;
}

/** A decision on this article that the extractors shall remember for all others. */
export function TeachDialog({ fact, names, onDecide, onEdit, onClose }: Props) {
  const [kind, setKind] = useState<LexiconEntry["kind"]>("never-a-name");
  const choice = (value: LexiconEntry["kind"], label: string) => (
    <label class="choice">
      <input
        type="radio"
        name="kind"
        value={value}
        checked={kind === value}
        onChange={() => setKind(value)}
      />
      {label}
    </label>
  );
  const teach = (form: FormData) => {
    const text = String(form.get("text")).trim();
    const value = String(form.get("value") ?? "").trim() || null;
    const learnt = [{ kind, text, value }];
    if (kind === "never-a-name") return onDecide({ verdict: "reject", factId: fact.id }, learnt);
    if (kind === "always-type") return onEdit({ type: value as EntityType }, learnt);
    if (value && names.includes(value) && value !== fact.name) return onEdit({ mergeInto: value }, learnt);
    return onEdit(value ? { name: value } : {}, learnt);
  };
  return (
    <Dialog title="Teach the extractors" submit="Teach" onClose={onClose} onSubmit={teach}>
      <p class="about">Decides on this article, and is kept in the lexicon for all articles to come.</p>
      <label>
        Words
        <input name="text" defaultValue={fact.name} required />
      </label>
      {choice("never-a-name", "are never a name")}
      {choice("always-type", "are always of one type")}
      {choice("alias", "are another name of")}
      {kind === "always-type" && (
        <label>
          Type
          <select name="value">
            {Object.entries(typeLabels.entity).map(([type, label]) => (
              <option key={type} value={type} selected={type === fact.type}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      {kind === "alias" && (
        <label>
          Name
          <input name="value" list="teach-names" autocomplete="off" required />
          <datalist id="teach-names">
            {names
              .filter((name) => name !== fact.name)
              .map((name) => (
                <option key={name} value={name} />
              ))}
          </datalist>
        </label>
      )}
    </Dialog>
  );
}
