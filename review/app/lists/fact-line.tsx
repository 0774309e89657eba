import type { FactReference } from "../../../schemas/desk-lists.js";
import { Certainty, Sign, VerdictMark } from "../shell/fact-marks.jsx";
import { Icon } from "../shell/icon.jsx";
import { dayName, typeLabels } from "../shell/labels.js";
import { linkTo } from "../shell/route.js";

/** Where a fact stands, as an address. */
export const evidenceLink = ({ articleId, factId }: Pick<FactReference, "articleId" | "factId">) =>
  linkTo("article", articleId, { fact: factId });

export const evidenceKey = ({ articleId, version, factId }: FactReference) =>
  `${articleId}/${version}/${factId}`;

interface Props {
  fact: FactReference;
  /** Its place in a list that is gone through by keyboard. */
  line?: number;
  chosen?: boolean;
  /** Offers to judge it right there. */
  onJudge?: ((verdict: "accept" | "reject") => void) | undefined;
}

/** A fact of any article, with the sentence that it stands in and the way there. */
export function FactLine({ fact, line, chosen = false, onJudge }: Props) {
  const label = fact.kind === "quote" ? (fact.speaker ?? "Unnamed speaker") : (fact.name ?? fact.text);
  return (
    <li class={chosen ? "fact-line chosen" : "fact-line"} data-line={line}>
      <Sign kind={fact.kind} />
      <div>
        <a class="what" href={evidenceLink(fact)}>
          {label}
        </a>
        <span class="soft"> {typeLabels[fact.kind][fact.type] ?? fact.type}</span>
        <div class="sentence">
          <Marked sentence={fact.sentence} words={fact.text} />
        </div>
        <div class="meta">
          <span>{[fact.publisher, dayName(fact.day), fact.title].filter(Boolean).join(" · ")}</span>
          <span class="rule">{fact.rule}</span>
        </div>
      </div>
      <div class="standing">
        {fact.verdict ? <VerdictMark verdict={fact.verdict} /> : <Certainty value={fact.confidence} />}
        {onJudge && !fact.verdict && (
          <span class="judge">
            <button
              type="button"
              class="act-a"
              title="Accept"
              aria-label={`Accept ${label}`}
              onClick={() => onJudge("accept")}
            >
              <Icon name="check" />
            </button>
            <button
              type="button"
              class="act-r"
              title="Reject"
              aria-label={`Reject ${label}`}
              onClick={() => onJudge("reject")}
            >
              <Icon name="cross" />
            </button>
          </span>
        )}
      </div>
    </li>
  );
}

/** The sentence with the fact's words marked, where they stand in it unbroken. */
function Marked({ sentence, words }: { sentence: string; words: string }) {
  const at = words === sentence ? -1 : sentence.indexOf(words);
  if (at === -1) return <>{sentence}</>;
  return (
    <>
      {sentence.slice(0, at)}
      <mark>{words}</mark>
      {sentence.slice(at + words.length)}
    </>
  );
}
