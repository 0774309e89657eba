import type { LexiconEntry } from "../../../schemas/review.js";
import { desk } from "../api/desk.js";
import { useAnswer } from "../api/use-answer.js";
import { typeLabels } from "../shell/labels.js";
import { sayError } from "../shell/notice.jsx";
import type { PageProps } from "../shell/page-props.js";
import { Waiting } from "../shell/waiting.jsx";

const kinds: Record<LexiconEntry["kind"], string> = {
  "never-a-name": "never a name",
  "always-type": "always of type",
  alias: "alias of",
  merge: "same as",
};

/** What the reviewers taught the extractors. */
export function LexiconPage({ session }: PageProps) {
  const answer = useAnswer("lexicon", desk.lexicon);
  if (!answer.data) return <Waiting answer={answer} />;
  const may = session.role === "reviewer";
  const teach = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const given = new FormData(form);
    const kind = given.get("kind") as LexiconEntry["kind"];
    const value = kind === "never-a-name" ? null : String(given.get("value")).trim() || null;
    desk.teach({ kind, text: String(given.get("text")).trim(), value }).then(() => {
      form.reset();
      answer.reload();
    }, sayError);
  };
  return (
    <div class="page">
      <h1>Lexicon</h1>
      {may && (
        <form class="filters" onSubmit={teach}>
          <label>
            Text
            <input name="text" required />
          </label>
          <label>
            Is
            <select name="kind">
              {Object.entries(kinds).map(([kind, label]) => (
                <option key={kind} value={kind}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label>
            Type or name
            <input name="value" list="types" />
          </label>
          <datalist id="types">
            {Object.keys(typeLabels.entity).map((type) => (
              <option key={type} value={type} />
            ))}
          </datalist>
          <button type="submit">Add</button>
        </form>
      )}
      {answer.data.items.length === 0 && <p class="empty">Nothing taught yet.</p>}
      <ul class="lines" aria-label="Entries">
        {answer.data.items.map((entry) => (
          <li key={`${entry.kind}/${entry.text}`} class="row">
            <strong>{entry.text}</strong> {kinds[entry.kind]} {entry.value}
            {may && (
              <button
                type="button"
                aria-label={`Forget ${entry.text}`}
                onClick={() => desk.forget(entry).then(answer.reload, sayError)}
              >
                Forget
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
