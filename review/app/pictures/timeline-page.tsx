import { desk } from "../api/desk.js";
import { useAnswer } from "../api/use-answer.js";
import { evidenceLink } from "../lists/fact-line.jsx";
import { filterTo } from "../lists/filter-bar.jsx";
import type { PageProps } from "../shell/page-props.js";
import { Waiting } from "../shell/waiting.jsx";

/** Dated facts in the order of what they tell of. */
export function TimelinePage({ route }: PageProps) {
  const answer = useAnswer(JSON.stringify(route.query), () => desk.timeline(route.query));
  const bind = (name: string) => ({
    value: route.query[name] ?? "",
    onChange: (event: Event) =>
      filterTo(route, { [name]: (event.currentTarget as HTMLInputElement).value || undefined }),
  });
  return (
    <div class="page">
      <h1>Timeline</h1>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <label>
          From
          <input {...bind("from")} type="date" />
        </label>
        <label>
          Until
          <input {...bind("until")} type="date" />
        </label>
        <label>
          Entity
          <input {...bind("entity")} />
        </label>
      </form>
      {!answer.data ? (
        <Waiting answer={answer} />
      ) : (
        <ol class="lines" aria-label="Dated facts">
          {answer.data.items.map((item) => (
            <li key={`${item.articleId}/${item.factId}`}>
              <strong>{item.start === item.end ? item.start : `${item.start} – ${item.end}`}</strong>{" "}
              <a href={evidenceLink(item)}>{item.text}</a>
              <div>{item.sentence}</div>
              <div class="soft">{[item.publisher, item.title].filter(Boolean).join(" · ")}</div>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
