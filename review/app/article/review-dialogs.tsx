import type { Correction, LexiconEntry, NewDecision } from "../../../schemas/review.js";
import type { Range } from "../../../schemas/span.js";
import { Dialog } from "../shell/dialog.jsx";
import { KeysDialog } from "../shell/keys-dialog.jsx";
import { kindLabels } from "../shell/labels.js";
import { AddDialog } from "./add-dialog.jsx";
import { correctionFrom, FactFields } from "./fact-fields.jsx";
import { keyGroups } from "./keys.js";
import { MergeDialog, SplitDialog } from "./merge-split-dialogs.jsx";
import type { ShownFact } from "./shown-fact.js";
import { TeachDialog } from "./teach-dialog.jsx";

export type Open =
  | "edit"
  | "split"
  | "merge"
  | "teach"
  | "add"
  | "comment"
  | "send-back"
  | "promote"
  | "keys";

interface Props {
  open: Open;
  fact: ShownFact | null;
  facts: ShownFact[];
  stretch: Range | null;
  text: string;
  onDecide(decision: NewDecision, teach?: LexiconEntry[]): void;
  onPromote(slug: string): void;
  onClose(): void;
}

/** The form that a key opens. */
export function ReviewDialogs({ open, fact, facts, stretch, text, onDecide, onPromote, onClose }: Props) {
  const names = [...new Set(facts.filter(({ kind }) => kind === "entity").map(({ name }) => name))].sort();
  const edit = (change: Correction, teach?: LexiconEntry[]) =>
    fact &&
    onDecide({ verdict: "edit", factId: fact.id, correction: { ...fact.correction, ...change } }, teach);
  const note = (form: FormData) => String(form.get("note")).trim();
  if (open === "keys") return <KeysDialog groups={keyGroups} onClose={onClose} />;
  if (open === "promote") {
    return (
      <Dialog
        title="Promote to a golden fixture"
        submit="Promote"
        onClose={onClose}
        onSubmit={(form) => onPromote(String(form.get("slug")))}
      >
        <p class="about">
          Writes the article and the facts as reviewed to <code>fixtures/articles/</code>, where the golden
          test reads them from then on.
        </p>
        <label>
          Name of the folder
          <input name="slug" pattern="[a-z0-9][a-z0-9\-]{1,60}" placeholder="storm-in-leeds" required />
        </label>
      </Dialog>
    );
  }
  if (open === "send-back") {
    return (
      <Dialog
        title="Send the article back"
        submit="Send back"
        onClose={onClose}
        onSubmit={(form) => onDecide({ verdict: "send-back", note: note(form) })}
      >
        <NoteField label="What is to be done?" />
      </Dialog>
    );
  }
  if (open === "add") {
    if (!stretch) return null;
    return <AddDialog stretch={stretch} text={text} names={names} onDecide={onDecide} onClose={onClose} />;
  }
  if (!fact) return null;
  if (open === "comment") {
    return (
      <Dialog
        title={`Comment on ${fact.name}`}
        onClose={onClose}
        onSubmit={(form) => onDecide({ verdict: "comment", factId: fact.id, note: note(form) })}
      >
        <NoteField label="Comment" />
      </Dialog>
    );
  }
  if (open === "merge") return <MergeDialog fact={fact} facts={facts} onEdit={edit} onClose={onClose} />;
  if (open === "split") return <SplitDialog fact={fact} text={text} onEdit={edit} onClose={onClose} />;
  if (open === "teach")
    return <TeachDialog fact={fact} names={names} onDecide={onDecide} onEdit={edit} onClose={onClose} />;
  return (
    <Dialog
      title={`Edit ${kindLabels[fact.kind].toLowerCase()}`}
      onClose={onClose}
      onSubmit={(form) => edit(correctionFrom(form, fact.kind))}
    >
      <p class="words">{fact.spans.map(({ start, end }) => text.slice(start, end))[0]}</p>
      <FactFields kind={fact.kind} fact={fact} names={names} />
    </Dialog>
  );
}

function NoteField({ label }: { label: string }) {
  return (
    <label>
      {label}
      <textarea name="note" rows={4} maxLength={5_000} required />
    </label>
  );
}
