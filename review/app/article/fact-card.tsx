import type { ArticleRecord } from "../../../schemas/record.js";
import { kindLabels, minuteOf, percent, typeLabels, verdictLabels } from "../shell/labels.js";
import { CardLinks } from "./card-links.jsx";
import { factValues } from "./fact-values.js";
import { sentenceAround } from "./sentence-around.js";
import type { ShownFact } from "./shown-fact.js";

interface Props {
  fact: ShownFact;
  record: ArticleRecord;
  onChoose(id: string): void;
}

/** All that is known of the chosen fact: values, certainty, rule, sentence, what it is linked to, who decided what. */
export function FactCard({ fact, record, onChoose }: Props) {
  return (
    <section class="fact-card" aria-label="The chosen fact">
      <h2>{fact.name.length > 120 ? `${fact.name.slice(0, 120)}…` : fact.name}</h2>
      <dl>
        <dt>{kindLabels[fact.kind]}</dt>
        <dd>{typeLabels[fact.kind][fact.type] ?? fact.type}</dd>
        {factValues(fact, record).map(([label, value]) => (
          <>
            <dt key={label}>{label}</dt>
            <dd>{value}</dd>
          </>
        ))}
        <dt>Confidence</dt>
        <dd>{percent(fact.confidence)}</dd>
        <dt>Rule</dt>
        <dd>{fact.rule}</dd>
      </dl>
      <blockquote>{sentenceAround(record.article.text, fact.spans[0]!)}</blockquote>
      <CardLinks fact={fact} record={record} onChoose={onChoose} />
      {fact.decisions.map((decision) => (
        <p key={decision.id} class="soft">
          {verdictLabels[decision.verdict]} by {decision.reviewer}, {minuteOf(decision.createdAt)}
          {decision.note && <>: {decision.note}</>}
        </p>
      ))}
    </section>
  );
}
