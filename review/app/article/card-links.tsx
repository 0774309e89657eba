import type { ArticleRecord } from "../../../schemas/record.js";
import { Icon } from "../shell/icon.jsx";
import { counted } from "../shell/labels.js";
import { linkTo } from "../shell/route.js";
import type { ShownFact } from "./shown-fact.js";

interface Props {
  fact: ShownFact;
  facts: ReadonlyMap<string, ShownFact>;
  record: ArticleRecord;
  onChoose(id: string): void;
}

/** From a quote to its speaker, from a speaker to all their quotes, from any fact to its page. */
export function CardLinks({ fact, facts, record, onChoose }: Props) {
  const { raw } = fact;
  const speakerId =
    raw && "content" in raw ? raw.speaker?.entityId : raw && "mentions" in raw ? raw.id : null;
  const quotes = speakerId ? record.quotes.filter((quote) => quote.speaker?.entityId === speakerId) : [];
  const others = quotes.filter(({ id }) => id !== fact.id);
  const jump = (id: string, text: string) => (
    <button type="button" class="text-button" onClick={() => onChoose(id)}>
      {text}
    </button>
  );
  const speaker = speakerId ? facts.get(speakerId) : undefined;
  const related = fact.mergedInto ?? fact.partOf;
  return (
    <div class="links">
      {related && (
        <p>
          {fact.mergedInto ? "Merged into " : "Split off from "}
          {jump(related, facts.get(related)?.name ?? related)}
        </p>
      )}
      {speaker && fact.kind === "quote" && <p>Spoken by {jump(speaker.id, speaker.name)}</p>}
      {others.length > 0 && (
        <details>
          <summary>
            {fact.kind === "quote"
              ? `${counted(others.length, "more quote")} of this speaker`
              : counted(others.length, "quote")}
          </summary>
          <ul>
            {others.map((quote) => (
              <li key={quote.id}>{jump(quote.id, `“${shorten(quote.content[0]!.text)}”`)}</li>
            ))}
          </ul>
        </details>
      )}
      {fact.kind === "entity" && (
        <a href={linkTo("entity", fact.name)}>
          All articles on {shorten(fact.name)} <Icon name="next" />
        </a>
      )}
      {raw && "predicate" in raw && raw.what && (
        <a href={linkTo("count", raw.what.text)}>
          History of “{shorten(raw.what.text)}” <Icon name="next" />
        </a>
      )}
    </div>
  );
}

const shorten = (text: string) => (text.length > 90 ? `${text.slice(0, 88)}…` : text);
