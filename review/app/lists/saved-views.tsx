import type { DeskFilter, SavedView } from "../../../schemas/desk.js";
import { desk } from "../api/desk.js";
import { useAnswer } from "../api/use-answer.js";
import { say, sayError } from "../shell/notice.jsx";
import { linkTo, type Route } from "../shell/route.js";

/** The filter of an address, as the API keeps it. */
export function filterOf({ query }: Route): DeskFilter {
  const { order: _, belowConfidence, ...rest } = query;
  return {
    ...(rest as DeskFilter),
    ...(belowConfidence !== undefined && { belowConfidence: Number(belowConfidence) }),
  };
}

const addressOf = ({ filter, order }: SavedView) =>
  linkTo("articles", "", {
    ...Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, String(value)])),
    order: order === "newest" ? undefined : order,
  });

/** Filters kept under a name. */
export function SavedViews({ route }: { route: Route }) {
  const views = useAnswer("views", desk.views);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const name = String(new FormData(form).get("name")).trim();
    if (!name) return;
    const order = route.query.order === "least-certain" ? "least-certain" : "newest";
    desk.saveView({ name, filter: filterOf(route), order }).then(() => {
      form.reset();
      say(`Kept as “${name}”.`);
      views.reload();
    }, sayError);
  };
  return (
    <div class="views">
      {views.data?.items.map((view) => (
        <span key={view.name} class="tag">
          <a href={addressOf(view)}>{view.name}</a>{" "}
          <button
            type="button"
            class="quiet"
            aria-label={`Drop the view ${view.name}`}
            onClick={() => desk.dropView(view.name).then(views.reload, sayError)}
          >
            ×
          </button>
        </span>
      ))}
      <form class="row" onSubmit={save}>
        <input name="name" aria-label="Name of the view" placeholder="Keep this view as…" maxLength={80} />
        <button type="submit">Keep</button>
      </form>
    </div>
  );
}
