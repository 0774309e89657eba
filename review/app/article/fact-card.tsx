import type { ArticleRecord } from "../../../schemas/record.js";
import type { Range } from "../../../schemas/span.js";
import { Certainty, Sign, VerdictMark } from "../shell/fact-marks.jsx";
import { minuteOf, typeLabels } from "../shell/labels.js";
import { CardActions } from "./card-actions.jsx";
import { CardLinks } from "./card-links.jsx";
import { factValues } from "./fact-values.js";
import type { Key } from "./keys.js";
import { sentenceAround } from "./sentence-around.js";
import type { ShownFact } from "./shown-fact.js";

interface Props {
  fact: ShownFact;
  /** Which of its mentions is looked at. */
  span: Range;
  facts: ReadonlyMap<string, ShownFact>;
  record: ArticleRecord;
  may: boolean;
  onChoose(id: string): void;
  onPress(key: Key): void;
}

/** All that is known of the chosen fact: values, certainty, rule, sentence, what it is linked to, who decided what. */
export function FactCard({ fact, span, facts, record, may, onChoose, onPress }: Props) {
  const title = fact.name.length > 120 ? `${fact.name.slice(0, 120)}…` : fact.name;
  const { before, words, after } = sentenceAround(record.article.text, span);
  return (
    <section class="fact-card" aria-label="The chosen fact">
      <div class="told">
        <header>
          <Sign kind={fact.kind} />
          <div>
            <h2>{title}</h2>
            <p>
              {typeLabels[fact.kind][fact.type] ?? fact.type} · <Certainty value={fact.confidence} /> ·{" "}
              <span class="rule">{fact.rule}</span>
            </p>
          </div>
          {fact.verdict && <VerdictMark verdict={fact.verdict} />}
        </header>
        <blockquote>
          {before}
          <mark>{words}</mark>
          {after}
        </blockquote>
        <dl>
          {factValues(fact, record).map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <CardLinks fact={fact} facts={facts} onChoose={onChoose} />
        {fact.decisions.length > 0 && (
          <ul class="trail" aria-label="Decisions">
            {fact.decisions.map((decision) => (
              <li key={decision.id}>
                <VerdictMark verdict={decision.verdict} />
                <span>
                  {decision.reviewer}, <time>{minuteOf(decision.createdAt)}</time>
                  {decision.note && <q>{decision.note}</q>}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {may && <CardActions fact={fact} onPress={onPress} />}
    </section>
  );
}
