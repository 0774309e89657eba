import type { Decision } from "../../../schemas/review.js";
import { desk } from "../api/desk.js";
import { usePages } from "../lists/use-pages.js";
import { minuteOf, verdictLabels } from "../shell/labels.js";
import type { PageProps } from "../shell/page-props.js";
import { linkTo } from "../shell/route.js";
import { Waiting } from "../shell/waiting.jsx";

/** Who decided what, and when. */
export function LogPage({ route }: PageProps) {
  const { reviewer } = route.query;
  const list = usePages<Decision, { items: Decision[]; next: string | null }>(reviewer ?? "", (cursor) =>
    desk.log({ reviewer, cursor }),
  );
  return (
    <div class="page">
      <h1>Log</h1>
      {!list.data ? (
        <Waiting answer={list} />
      ) : (
        <div class="table">
          <table>
            <thead>
              <tr>
                <th>When</th>
                <th>Who</th>
                <th>What</th>
                <th>On</th>
                <th>Note</th>
              </tr>
            </thead>
            <tbody>
              {list.data.map((one) => (
                <tr key={one.id}>
                  <td>{minuteOf(one.createdAt)}</td>
                  <td>
                    <a href={linkTo("log", "", { reviewer: one.reviewer })}>{one.reviewer}</a>
                  </td>
                  <td>
                    {verdictLabels[one.verdict]}
                    {one.undone && " (undone)"}
                  </td>
                  <td>
                    <a href={linkTo("article", one.articleId, { fact: one.factId ?? undefined })}>
                      {one.anchor?.exact.slice(0, 80) ?? "the article"}
                    </a>
                  </td>
                  <td>{one.note}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {list.more && (
        <button type="button" class="more" onClick={list.more}>
          Show more
        </button>
      )}
    </div>
  );
}
