import type { DeskArticleView, FactNote } from "../../../schemas/desk-lists.js";
import type { Decision } from "../../../schemas/review.js";
import { VerdictMark } from "../shell/fact-marks.jsx";
import { counted, minuteOf } from "../shell/labels.js";
import { linkTo } from "../shell/route.js";

/** What stands below the text: versions with their changes, copies, comments, decisions that no longer fit. */
export function History({ view }: { view: DeskArticleView }) {
  const { versions, copies, onArticle, lost, article, version } = view;
  return (
    <div class="history">
      {versions.length > 1 && (
        <section>
          <h2>{counted(versions.length, "version")}</h2>
          <ol class="versions">
            {versions.toReversed().map((one) => (
              <li key={one.version}>
                <p>
                  <a
                    href={linkTo("article", article.id, { version: String(one.version) })}
                    aria-current={one.version === version ? "true" : undefined}
                  >
                    Version {one.version}
                  </a>{" "}
                  <span class="soft">
                    {minuteOf(one.createdAt)}
                    {one.version === version && " · shown"}
                  </span>
                </p>
                <Changes version={one} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {copies.length > 0 && (
        <section>
          <h2>{counted(copies.length, "copy", "copies")}</h2>
          <ul>
            {copies.map(({ id, title, url }) => (
              <li key={id}>
                <a href={linkTo("article", id)}>{title || url}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Decisions title="On the article" decisions={onArticle} />
      <Decisions title="Decisions that no longer fit" decisions={lost} />
    </div>
  );
}

function Changes({ version }: { version: DeskArticleView["versions"][number] }) {
  const note = ({ id, text }: FactNote, sign: string, told: string) => (
    <li key={`${sign}${id}`}>
      <span class="change" aria-hidden="true">
        {sign}
      </span>
      <span>
        <span class="unseen">{told}: </span>
        {text}
      </span>
    </li>
  );
  return (
    <ul class="changes">
      {version.gained.map((one) => note(one, "+", "new"))}
      {version.lost.map((one) => note(one, "−", "gone"))}
      {version.changed.map(({ before, after }) => (
        <li key={after.id}>
          <span class="change" aria-hidden="true">
            ~
          </span>
          <span>
            {before.text} <span class="soft">is now</span> {after.text}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Decisions({ title, decisions }: { title: string; decisions: Decision[] }) {
  if (decisions.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="trail">
        {decisions.map((decision) => (
          <li key={decision.id}>
            <VerdictMark verdict={decision.verdict} />
            <span>
              {decision.anchor && <>“{decision.anchor.exact}” </>}
              {decision.reviewer}, <time>{minuteOf(decision.createdAt)}</time>
              {decision.note && <q>{decision.note}</q>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
