import type { FactList, FactReference } from "../../../schemas/desk.js";
import { desk } from "../api/desk.js";
import { say, sayError } from "../shell/notice.jsx";
import type { PageProps } from "../shell/page-props.js";
import { Waiting } from "../shell/waiting.jsx";
import { FactLine } from "./fact-line.jsx";
import { FilterBar } from "./filter-bar.jsx";
import { filterOf } from "./saved-views.jsx";
import { usePages } from "./use-pages.js";

/** Facts of all articles, and one button that accepts exactly those that the filter shows. */
export function FactsPage({ route, session }: PageProps) {
  const key = JSON.stringify(route.query);
  const list = usePages<FactReference, FactList>(key, (cursor) => desk.facts({ ...route.query, cursor }));
  const total = list.first?.total ?? 0;
  const acceptAll = () => {
    if (!confirm(`Accept all ${total} facts that this filter shows?`)) return;
    desk.bulk({ filter: filterOf(route), expected: total }).then(({ accepted }) => {
      say(`${accepted} facts accepted.`);
      list.reload();
    }, sayError);
  };
  return (
    <div class="page">
      <h1>Facts</h1>
      <FilterBar route={route} />
      {!list.data || list.error ? (
        <Waiting answer={list} />
      ) : (
        <>
          <p class="row">
            <strong>{total} facts</strong>
            {session.role === "reviewer" && total > 0 && (
              <button type="button" onClick={acceptAll}>
                Accept all {total}
              </button>
            )}
          </p>
          <ul class="lines" aria-label="Facts">
            {list.data.map((fact) => (
              <FactLine key={`${fact.articleId}/${fact.factId}`} fact={fact} />
            ))}
          </ul>
        </>
      )}
      {list.more && (
        <button type="button" class="more" onClick={list.more}>
          Show more
        </button>
      )}
    </div>
  );
}
