import type { Disagreement } from "../../../schemas/desk-review.js";
import type { Decision } from "../../../schemas/review.js";
import { desk } from "../api/desk.js";
import { useAnswer } from "../api/use-answer.js";
import { Sign, VerdictMark } from "../shell/fact-marks.jsx";
import { counted, percent } from "../shell/labels.js";
import type { PageProps } from "../shell/page-props.js";
import { linkTo } from "../shell/route.js";
import { Waiting } from "../shell/waiting.jsx";
import { correctionWords } from "./correction-words.js";

/** Two reviewers side by side: how far they agree, and only where they do not. */
export function AgreementPage({ route }: PageProps) {
  const reviewers = useAnswer("reviewers", desk.reviewers);
  const names = reviewers.data?.items ?? [];
  const first = route.query.first ?? names[0];
  const second = route.query.second ?? names.find((name) => name !== first);
  const choice = (name: string, chosen: string | undefined) => (
    <label class="field">
      {name === "first" ? "First reviewer" : "Second reviewer"}
      <select
        value={chosen ?? ""}
        onChange={(event) => {
          location.hash = linkTo("agreement", "", { first, second, [name]: event.currentTarget.value });
        }}
      >
        {names.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
  return (
    <div class="page">
      <div class="page-head">
        <div>
          <h1>Agreement</h1>
          <p>Two reviewers over the facts that both judged, and every fact on which they differ.</p>
        </div>
      </div>
      {!reviewers.data ? (
        <Waiting answer={reviewers} />
      ) : names.length < 2 || !first || !second ? (
        <p class="empty">Two reviewers must have decided before they can be compared.</p>
      ) : (
        <>
          <div class="picture-filter">
            {choice("first", first)}
            {choice("second", second)}
          </div>
          <Comparison key={`${first}/${second}`} first={first} second={second} />
        </>
      )}
    </div>
  );
}

/** Landis and Koch (1977): what a kappa is called. */
const strengths: [atLeast: number, word: string][] = [
  [0.81, "almost perfect"],
  [0.61, "substantial"],
  [0.41, "moderate"],
  [0.21, "fair"],
  [0, "slight"],
];

function Comparison({ first, second }: { first: string; second: string }) {
  const answer = useAnswer(`${first}/${second}`, () => desk.agreement(first, second));
  if (!answer.data) return <Waiting answer={answer} />;
  const { both, observed, kappa, disagreements } = answer.data;
  const differ = Math.round(both * (1 - observed));
  const strength = strengths.find(([atLeast]) => kappa >= atLeast)?.[1] ?? "less than chance";
  return (
    <>
      <dl class="tiles">
        <div class="tile">
          <dt>Judged by both</dt>
          <dd>{both.toLocaleString("en")}</dd>
        </div>
        <div class="tile">
          <dt>Judged alike</dt>
          <dd>{both === 0 ? "–" : percent(observed)}</dd>
        </div>
        <div class="tile">
          <dt>Cohen’s κ</dt>
          <dd>
            {both === 0 ? "–" : kappa.toFixed(2)} {both > 0 && <span class="soft">{strength}</span>}
          </dd>
        </div>
        <div class="tile">
          <dt>Differ</dt>
          <dd>{differ.toLocaleString("en")}</dd>
        </div>
      </dl>
      {disagreements.length > 0 && (
        <section class="section">
          <h2>
            {differ > disagreements.length
              ? `The newest ${counted(disagreements.length, "disagreement")}`
              : counted(differ, "disagreement")}
          </h2>
          <ul class="lines" aria-label="Disagreements">
            {disagreements.map((one) => (
              <Difference key={one.first.id} difference={one} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Difference({ difference: { first, second, title, sentence } }: { difference: Disagreement }) {
  const { anchor, articleId, factId } = first;
  const side = (decision: Decision) => (
    <div>
      <strong>{decision.reviewer}</strong> <VerdictMark verdict={decision.verdict} />
      {decision.correction && <div class="soft">{correctionWords(decision.correction)}</div>}
      {decision.note && <div>{decision.note}</div>}
    </div>
  );
  return (
    <li class="fact-line">
      {anchor && <Sign kind={anchor.kind} />}
      <div>
        <a class="what" href={linkTo("article", articleId, { fact: factId ?? undefined })}>
          {anchor?.exact ?? "the article"}
        </a>
        <div class="sentence">
          {sentence || `…${anchor?.prefix ?? ""}${anchor?.exact ?? ""}${anchor?.suffix ?? ""}…`}
        </div>
        <div class="meta">{title}</div>
        <div class="versus">
          {side(first)}
          {side(second)}
        </div>
      </div>
    </li>
  );
}
