import type { Decision } from "../../../schemas/review.js";
import { desk } from "../api/desk.js";
import { useAnswer } from "../api/use-answer.js";
import { percent, verdictLabels } from "../shell/labels.js";
import type { PageProps } from "../shell/page-props.js";
import { linkTo } from "../shell/route.js";
import { Waiting } from "../shell/waiting.jsx";

/** Two reviewers side by side: how far they agree, and only where they do not. */
export function AgreementPage({ route }: PageProps) {
  const reviewers = useAnswer("reviewers", desk.reviewers);
  const names = reviewers.data?.items ?? [];
  const first = route.query.first ?? names[0];
  const second = route.query.second ?? names.find((name) => name !== first);
  const choice = (name: string, chosen: string | undefined) => (
    <label>
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
      <h1>Agreement</h1>
      {names.length < 2 || !first || !second ? (
        <p class="empty">Two reviewers must have decided before they can be compared.</p>
      ) : (
        <>
          <div class="filters">
            {choice("first", first)}
            {choice("second", second)}
          </div>
          <Comparison key={`${first}/${second}`} first={first} second={second} />
        </>
      )}
    </div>
  );
}

function Comparison({ first, second }: { first: string; second: string }) {
  const answer = useAnswer(`${first}/${second}`, () => desk.agreement(first, second));
  if (!answer.data) return <Waiting answer={answer} />;
  const { both, observed, kappa, disagreements } = answer.data;
  const said = ({ verdict, correction }: Decision) =>
    `${verdictLabels[verdict]}${
      correction
        ? ` (${Object.entries(correction)
            .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
            .join(", ")})`
        : ""
    }`;
  return (
    <>
      <p>
        <strong>{percent(observed)}</strong> alike on {both} facts that both judged; Cohen’s κ{" "}
        {kappa.toFixed(2)}.
      </p>
      <ul class="lines" aria-label="Disagreements">
        {disagreements.map(({ first: one, second: other }) => (
          <li key={one.id}>
            <a href={linkTo("article", one.articleId, { fact: one.factId ?? undefined })}>
              {one.anchor?.exact}
            </a>
            <div>
              {first}: {said(one)} · {second}: {said(other)}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
