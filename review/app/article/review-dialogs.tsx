import { useState } from "preact/hooks";
import type { ArticleRecord } from "../../../schemas/record.js";
import type { Correction, FactKind, NewDecision } from "../../../schemas/review.js";
import type { Range } from "../../../schemas/span.js";
import { kindLabels } from "../shell/labels.js";
import { Dialog } from "./dialog.jsx";
import { correctionFrom, FactFields } from "./fact-fields.jsx";
import { keys } from "./keys.js";
import type { ShownFact } from "./shown-fact.js";

export type Open = "edit" | "split" | "merge" | "add" | "comment" | "send-back" | "promote" | "keys";

interface Props {
  open: Open;
  fact: ShownFact | null;
  stretch: Range | null;
  record: ArticleRecord;
  onDecide(decision: NewDecision): void;
  onPromote(slug: string): void;
  onClose(): void;
}

/** The form that a key opens. */
export function ReviewDialogs({ open, fact, stretch, record, onDecide, onPromote, onClose }: Props) {
  const [kind, setKind] = useState<FactKind>("entity");
  const { text } = record.article;
  const names = record.entities.map(({ name }) => name);
  const edit = (change: Correction) =>
    fact && onDecide({ verdict: "edit", factId: fact.id, correction: { ...fact.correction, ...change } });
  const note = (form: FormData) => String(form.get("note")).trim();
  const noteField = (
    <label>
      Note
      <textarea name="note" rows={4} maxLength={5_000} required />
    </label>
  );
  switch (open) {
    case "keys":
      return (
        <Dialog title="Keys" onClose={onClose}>
          <dl class="keys">
            {Object.entries(keys).map(([key, does]) => (
              <>
                <dt key={key}>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </>
            ))}
          </dl>
        </Dialog>
      );
    case "promote":
      return (
        <Dialog
          title="Promote to a golden fixture"
          submit="Promote"
          onClose={onClose}
          onSubmit={(form) => onPromote(String(form.get("slug")))}
        >
          <label>
            Name of the folder
            <input name="slug" pattern="[a-z0-9][a-z0-9\-]{1,60}" required />
          </label>
        </Dialog>
      );
    case "send-back":
      return (
        <Dialog
          title="Send the article back"
          submit="Send back"
          onClose={onClose}
          onSubmit={(form) => onDecide({ verdict: "send-back", note: note(form) })}
        >
          {noteField}
        </Dialog>
      );
    case "add":
      return (
        <Dialog
          title="Add a missed fact"
          submit="Add"
          onClose={onClose}
          onSubmit={(form) =>
            stretch &&
            onDecide({ verdict: "add", add: { kind, ...stretch }, correction: correctionFrom(form, kind) })
          }
        >
          <p>“{stretch && text.slice(stretch.start, stretch.end)}”</p>
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
  if (!fact) return null;
  switch (open) {
    case "comment":
      return (
        <Dialog
          title="Comment"
          onClose={onClose}
          onSubmit={(form) => onDecide({ verdict: "comment", factId: fact.id, note: note(form) })}
        >
          {noteField}
        </Dialog>
      );
    case "merge":
      return (
        <Dialog
          title={`Merge ${fact.name} into`}
          submit="Merge"
          onClose={onClose}
          onSubmit={(form) => edit({ mergeInto: String(form.get("into")) })}
        >
          <label>
            Entity
            <select name="into" required>
              {names
                .filter((name) => name !== fact.name)
                .map((name) => (
                  <option key={name}>{name}</option>
                ))}
            </select>
          </label>
        </Dialog>
      );
    case "split":
      return (
        <Dialog
          title={`Mentions that are not ${fact.name}`}
          submit="Split off"
          onClose={onClose}
          onSubmit={(form) => {
            const starts = form.getAll("start").map(Number);
            if (starts.length > 0) edit({ splitOff: starts });
          }}
        >
          {fact.spans.map(({ start, end }) => (
            <label key={start} class="row">
              <input type="checkbox" name="start" value={start} />
              <span>
                …{text.slice(Math.max(0, start - 30), start)}
                <strong>{text.slice(start, end)}</strong>
                {text.slice(end, end + 30)}…
              </span>
            </label>
          ))}
        </Dialog>
      );
    default:
      return (
        <Dialog
          title={`Edit ${kindLabels[fact.kind].toLowerCase()}`}
          onClose={onClose}
          onSubmit={(form) => edit(correctionFrom(form, fact.kind))}
        >
          <FactFields kind={fact.kind} fact={fact} names={names} />
        </Dialog>
      );
  }
}
