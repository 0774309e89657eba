import type { RulePrecision } from "../../../schemas/desk-review.js";
import { desk } from "../api/desk.js";
import { useAnswer } from "../api/use-answer.js";
import { percent } from "../shell/labels.js";
import { linkTo } from "../shell/route.js";
import { NotYet } from "../shell/waiting.jsx";

/** How often reviewers found each rule right, extractor by extractor. */
export function PrecisionPage() {
  const answer = useAnswer("precision", desk.precision);
  if (!answer.data) return <NotYet title="Precision" answer={answer} />;
  const byExtractor = new Map<string, RulePrecision[]>();
  for (const rule of answer.data.rules) {
    const extractor = rule.rule.split("/")[0] ?? "";
    byExtractor.set(extractor, [...(byExtractor.get(extractor) ?? []), rule]);
  }
  return (
    <div class="page">
      <div class="page-head">
        <div>
          <h1>Precision</h1>
          <p>
            How the facts of each extractor and rule fared with reviewers. An edited fact counts as wrong.
          </p>
        </div>
      </div>
      {byExtractor.size === 0 && <p class="empty">Nothing decided yet.</p>}
      {[...byExtractor].map(([extractor, rules]) => (
        <section key={extractor} class="section">
          <h2>{extractor}</h2>
          <Rules rules={rules} extractor={extractor} />
        </section>
      ))}
    </div>
  );
}

function Rules({ rules, extractor }: { rules: RulePrecision[]; extractor: string }) {
  const sum = (name: "accepted" | "edited" | "rejected") =>
    rules.reduce((total, rule) => total + rule[name], 0);
  const [accepted, edited, rejected] = [sum("accepted"), sum("edited"), sum("rejected")];
  const all = { rule: extractor, accepted, edited, rejected };
  const line = (one: Omit<RulePrecision, "precision">, head: boolean) => {
    const share = one.accepted / Math.max(1, one.accepted + one.edited + one.rejected);
    return (
      <tr key={head ? "all" : one.rule} class={head ? "total" : ""}>
        <th scope="row">
          {head ? (
            "all rules"
          ) : (
            <a href={linkTo("facts", "", { rule: one.rule })}>{one.rule.slice(extractor.length + 1)}</a>
          )}
        </th>
        <td class="number">{one.accepted}</td>
        <td class="number">{one.edited}</td>
        <td class="number">{one.rejected}</td>
        <td class="number">{percent(share)}</td>
        <td class="share">
          <progress max={1} value={share} aria-label="Precision" />
        </td>
      </tr>
    );
  };
  return (
    <div class="table" tabIndex={0} role="region" aria-label={`Precision of ${extractor}`}>
      <table class="precision">
        <thead>
          <tr>
            <th>Rule</th>
            <th class="number">Accepted</th>
            <th class="number">Edited</th>
            <th class="number">Rejected</th>
            <th class="number">Precision</th>
            <th>
              <span class="unseen">Share</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {line(all, true)}
          {rules.map((rule) => line(rule, false))}
        </tbody>
      </table>
    </div>
  );
}
