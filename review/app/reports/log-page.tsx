import type { Decision } from "../../../schemas/review.js";
import { desk } from "../api/desk.js";
import { useAnswer } from "../api/use-answer.js";
import { More } from "../lists/more.jsx";
import { usePages } from "../lists/use-pages.js";
import { VerdictMark } from "../shell/fact-marks.jsx";
import { minuteOf } from "../shell/labels.js";
import type { PageProps } from "../shell/page-props.js";
import { linkTo } from "../shell/route.js";
import { Waiting } from "../shell/waiting.jsx";
import { wordsAround } from "../shell/words-around.js";
import { correctionWords } from "./correction-words.js";

/** Who decided what, and when. */
export function LogPage({ route }: PageProps) {
  const { reviewer } = route.query;
  const list = usePages<Decision, { items: Decision[]; next: string | null }>(reviewer ?? "", (cursor) =>
    desk.log({ reviewer, cursor }),
  );
  const reviewers = useAnswer("reviewers", desk.reviewers);
  return (
    <div class="page">
      <div class="page-head">
        <div>
          <h1>Log</h1>
          <p>Every decision, newest first. Nothing is ever deleted; what was undone stands struck through.</p>
        </div>
        <label class="field">
          Reviewer
          <select
            value={reviewer ?? ""}
            onChange={(event) => {
              location.hash = linkTo("log", "", { reviewer: event.currentTarget.value || undefined });
            }}
          >
            <option value="">Everybody</option>
            {reviewers.data?.items.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      </div>
      {!list.data ? (
        <Waiting answer={list} />
      ) : list.data.length === 0 ? (
        <p class="empty">Nothing decided yet.</p>
      ) : (
        <div class="table" tabIndex={0} role="region" aria-label="Decisions">
          <table class="stacked">
            <thead>
              <tr>
                <th>When</th>
                <th>Who</th>
                <th>What</th>
                <th>On</th>
                <th>Correction or note</th>
              </tr>
            </thead>
            <tbody>
              {list.data.map((one) => (
                <Row key={one.id} decision={one} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <More list={list} />
    </div>
  );
}

/** Short words with what stands beside them, so that a figure is told from another. */
function around({ prefix, exact, suffix }: NonNullable<Decision["anchor"]>): string {
  const [before, after] = wordsAround(prefix, suffix);
  return `${before}${exact}${after}`;
}

function Row({ decision: one }: { decision: Decision }) {
  const words = one.anchor?.exact ?? "the article";
  return (
    <tr>
      <td class="figure nowrap">{minuteOf(one.createdAt)}</td>
      <td>{one.reviewer}</td>
      <td class="nowrap">
        <VerdictMark verdict={one.verdict} />
        {one.undone && <span class="soft"> undone</span>}
      </td>
      <td class={one.undone ? "undone whole" : "whole"}>
        <a href={linkTo("article", one.articleId, { fact: one.factId ?? undefined })}>
          {words.length > 90 ? `${words.slice(0, 88)}…` : words}
        </a>
        {one.anchor && words.length <= 40 && <div class="soft around">{around(one.anchor)}</div>}
      </td>
      <td class="whole">
        {one.correction && <span class="soft">{correctionWords(one.correction)}</span>}
        {one.note && <div>{one.note}</div>}
      </td>
    </tr>
  );
}
