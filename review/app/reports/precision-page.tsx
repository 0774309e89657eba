import { desk } from "../api/desk.js";
import { useAnswer } from "../api/use-answer.js";
import { percent } from "../shell/labels.js";
import { linkTo } from "../shell/route.js";
import { Waiting } from "../shell/waiting.jsx";

/** How often reviewers found each rule right. */
export function PrecisionPage() {
  const answer = useAnswer("precision", desk.precision);
  if (!answer.data) return <Waiting answer={answer} />;
  return (
    <div class="page">
      <h1>Precision by rule</h1>
      {answer.data.rules.length === 0 && <p class="empty">No decisions yet.</p>}
      <div class="table">
        <table>
          <thead>
            <tr>
              <th>Rule</th>
              <th class="number">Accepted</th>
              <th class="number">Edited</th>
              <th class="number">Rejected</th>
              <th class="number">Precision</th>
            </tr>
          </thead>
          <tbody>
            {answer.data.rules.map(({ rule, accepted, edited, rejected, precision }) => (
              <tr key={rule}>
                <td>
                  <a href={linkTo("facts", "", { rule })}>{rule}</a>
                </td>
                <td class="number">{accepted}</td>
                <td class="number">{edited}</td>
                <td class="number">{rejected}</td>
                <td class="number">{percent(precision)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
