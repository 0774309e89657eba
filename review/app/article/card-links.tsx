import type { ArticleRecord } from "../../../schemas/record.js";
import { linkTo } from "../shell/route.js";
import type { ShownFact } from "./shown-fact.js";

interface Props {
  fact: ShownFact;
  record: ArticleRecord;
  onChoose(id: string): void;
}

/** From a quote to its speaker, from a speaker to all their quotes, from any fact to its page. */
export function CardLinks({ fact, record, onChoose }: Props) {
  const { raw } = fact;
  const speakerId =
    raw && "content" in raw ? raw.speaker?.entityId : raw && "mentions" in raw ? raw.id : null;
  const quotes = speakerId ? record.quotes.filter((quote) => quote.speaker?.entityId === speakerId) : [];
  const jump = (id: string, text: string) => (
    <li key={id}>
      <button type="button" class="quiet" onClick={() => onChoose(id)}>
        {text.slice(0, 80)}
      </button>
    </li>
  );
  const speaker = record.entities.find(({ id }) => id === speakerId);
  return (
    <>
      {speaker && fact.kind === "quote" && <ul>{jump(speaker.id, `Speaker: ${speaker.name}`)}</ul>}
      {quotes.length > 0 && (
        <details>
          <summary>{quotes.length} quotes of this speaker</summary>
          <ul>{quotes.map((quote) => jump(quote.id, `“${quote.content[0]!.text}”`))}</ul>
        </details>
      )}
      {fact.kind === "entity" && <a href={linkTo("entity", fact.name)}>Page of {fact.name}</a>}
      {raw && "predicate" in raw && raw.what && (
        <a href={linkTo("count", raw.what.text)}>History of this count</a>
      )}
    </>
  );
}
