import { useState } from "preact/hooks";
import type { LexiconEntry } from "../../../schemas/review.js";
import { desk } from "../api/desk.js";
import { useAnswer } from "../api/use-answer.js";
import { Icon } from "../shell/icon.jsx";
import { typeLabels } from "../shell/labels.js";
import { say, sayError } from "../shell/notice.jsx";
import type { PageProps } from "../shell/page-props.js";
import { NotYet } from "../shell/waiting.jsx";

const kinds: Record<LexiconEntry["kind"], string> = {
  "never-a-name": "is never a name",
  "always-type": "is always of type",
  alias: "is another name of",
  merge: "is the same as",
};

/** What the reviewers taught the extractors. */
export function LexiconPage({ session }: PageProps) {
  const answer = useAnswer("lexicon", desk.lexicon);
  if (!answer.data) return <NotYet title="Lexicon" answer={answer} />;
  const may = session.role === "reviewer";
  const { items } = answer.data;
  const change = (done: Promise<unknown>, told: string, back: () => Promise<unknown>) =>
    done.then(() => {
      answer.reload();
      say(told, () => back().then(answer.reload, sayError));
    }, sayError);
  return (
    <div class="page">
      <div class="page-head">
        <div>
          <h1>Lexicon</h1>
          <p>
            What reviewers taught the extractors. New articles are read by it; an old one when it is read
            again.
          </p>
        </div>
      </div>
      {may && (
        <NewEntry
          onAdd={(entry) => change(desk.teach(entry), `Learnt: “${entry.text}”.`, () => desk.forget(entry))}
        />
      )}
      {items.length === 0 && <p class="empty">Nothing taught yet.</p>}
      {(Object.keys(kinds) as LexiconEntry["kind"][]).map((kind) => {
        const entries = items.filter((entry) => entry.kind === kind);
        if (entries.length === 0) return null;
        return (
          <section key={kind} class="section">
            <h2>… {kinds[kind]} …</h2>
            <ul class="lines" aria-label={kinds[kind]}>
              {entries.map((entry) => (
                <li key={entry.text} class="entry">
                  <span>
                    <strong>{entry.text}</strong> {kinds[kind]}{" "}
                    {entry.value && <strong>{entry.value}</strong>}
                  </span>
                  {may && (
                    <button
                      type="button"
                      class="quiet"
                      aria-label={`Forget ${entry.text}`}
                      onClick={() =>
                        change(desk.forget(entry), `Forgotten: “${entry.text}”.`, () => desk.teach(entry))
                      }
                    >
                      <Icon name="cross" />
                      Forget
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function NewEntry({ onAdd }: { onAdd(entry: LexiconEntry): void }) {
  const [kind, setKind] = useState<LexiconEntry["kind"]>("never-a-name");
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const given = new FormData(form);
    const value = kind === "never-a-name" ? null : String(given.get("value")).trim() || null;
    onAdd({ kind, text: String(given.get("text")).trim(), value });
    form.reset();
  };
  return (
    <form class="picture-filter" onSubmit={add} aria-label="New entry">
      <label class="field">
        Words
        <input name="text" required pattern=".*\S.*" />
      </label>
      <label class="field">
        What of them
        <select value={kind} onChange={(event) => setKind(event.currentTarget.value as LexiconEntry["kind"])}>
          {Object.entries(kinds).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {kind === "always-type" && (
        <label class="field">
          Type
          <select name="value">
            {Object.entries(typeLabels.entity).map(([type, label]) => (
              <option key={type} value={type}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      {(kind === "alias" || kind === "merge") && (
        <label class="field">
          Name
          <input name="value" required pattern=".*\S.*" />
        </label>
      )}
      <button type="submit" class="primary">
        Teach
      </button>
    </form>
  );
}
