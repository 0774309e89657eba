import { Icon } from "../shell/icon.jsx";
import { counted } from "../shell/labels.js";
import { linkTo } from "../shell/route.js";
import type { ShownFact } from "./shown-fact.js";
import { quotesOf, speakerOf } from "./speakers.js";

interface Props {
  fact: ShownFact;
  facts: ReadonlyMap<string, ShownFact>;
  onChoose(id: string): void;
}

/** From a quote to its speaker, from a speaker to all their quotes, from any fact to its page. */
export function CardLinks({ fact, facts, onChoose }: Props) {
  const speaker = fact.kind === "quote" ? speakerOf(fact, facts) : fact.kind === "entity" ? fact : null;
  const quotes = speaker ? quotesOf(speaker, facts).filter(({ id }) => id !== fact.id) : [];
  const jump = (id: string, text: string) => (
    <button type="button" class="text-button" onClick={() => onChoose(id)}>
      {text}
    </button>
  );
  const related = fact.mergedInto ?? fact.partOf;
  const counting = fact.kind === "count" ? countedIn(fact) : null;
  return (
    <div class="links">
      {related && (
        <p>
          {fact.mergedInto ? "Merged into " : "Split off from "}
          {jump(related, facts.get(related)?.name ?? related)}
        </p>
      )}
      {speaker && fact.kind === "quote" && <p>Spoken by {jump(speaker.id, speaker.name)}</p>}
      {quotes.length > 0 && (
        <details>
          <summary>
            {fact.kind === "quote"
              ? `${counted(quotes.length, "more quote")} of this speaker`
              : counted(quotes.length, "quote")}
          </summary>
          <ul>
            {quotes.map(({ id, name }) => (
              <li key={id}>{jump(id, `“${shorten(name)}”`)}</li>
            ))}
          </ul>
        </details>
      )}
      {fact.kind === "entity" && (
        <a href={linkTo("entity", fact.name)}>
          All articles on {shorten(fact.name)}
          <Icon name="next" />
        </a>
      )}
      {counting && (
        <a href={linkTo("count", counting)}>
          History of “{shorten(counting)}”
          <Icon name="next" />
        </a>
      )}
    </div>
  );
}

/** What a count counts, after the decisions on it. */
function countedIn({ raw, correction }: ShownFact): string | null {
  if (correction?.what !== undefined) return correction.what;
  return raw && "predicate" in raw ? (raw.what?.text ?? null) : null;
}

const shorten = (text: string) => (text.length > 90 ? `${text.slice(0, 88)}…` : text);
