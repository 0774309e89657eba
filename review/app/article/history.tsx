import type { DeskArticleView } from "../../../schemas/desk.js";
import { minuteOf, verdictLabels } from "../shell/labels.js";
import { linkTo } from "../shell/route.js";

/** What stands below the text: versions with their changes, copies, comments, decisions that no longer fit. */
export function History({ view }: { view: DeskArticleView }) {
  return (
    <>
      {view.versions.length > 1 && (
        <section>
          <h2>Versions</h2>
          <ul>
            {view.versions.map(({ version, createdAt, gained, lost, changed }) => (
              <li key={version}>
                <a href={linkTo("article", view.article.id, { version: String(version) })}>
                  Version {version}
                </a>
                , {minuteOf(createdAt)}
                <ul>
                  {gained.map((note) => (
                    <li key={note.id}>+ {note.text}</li>
                  ))}
                  {lost.map((note) => (
                    <li key={note.id}>− {note.text}</li>
                  ))}
                  {changed.map(({ before, after }) => (
                    <li key={after.id}>
                      {before.text} → {after.text}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.copies.length > 0 && (
        <section>
          <h2>Copies</h2>
          <ul>
            {view.copies.map(({ id, title, url }) => (
              <li key={id}>
                <a href={linkTo("article", id)}>{title || url}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {[...view.onArticle, ...view.lost].length > 0 && (
        <section>
          <h2>Notes, and decisions that no longer fit</h2>
          <ul>
            {[...view.onArticle, ...view.lost].map((decision) => (
              <li key={decision.id}>
                {verdictLabels[decision.verdict]} by {decision.reviewer}
                {decision.anchor && <> on “{decision.anchor.exact}”</>}
                {decision.note && <>: {decision.note}</>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
