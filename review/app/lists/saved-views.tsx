import { useState } from "preact/hooks";
import type { DeskFilter } from "../../../schemas/desk-lists.js";
import type { SavedView } from "../../../schemas/desk-review.js";
import { desk } from "../api/desk.js";
import { useAnswer } from "../api/use-answer.js";
import { Dialog } from "../shell/dialog.jsx";
import { Icon } from "../shell/icon.jsx";
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

/** Which filter an address names, whatever the order of its parts. */
const sameFilter = (a: string, b: string) =>
  [...new URLSearchParams(a.split("?")[1])].sort().join() ===
  [...new URLSearchParams(b.split("?")[1])].sort().join();

/** Filters kept under a name. */
export function SavedViews({ route }: { route: Route }) {
  const views = useAnswer("views", desk.views);
  const [naming, setNaming] = useState(false);
  const here = linkTo("articles", "", route.query);
  const items = views.data?.items ?? [];
  const known = items.some((view) => sameFilter(addressOf(view), here));
  const save = (name: string) => {
    const order = route.query.order === "least-certain" ? "least-certain" : "newest";
    const view: SavedView = { name, filter: filterOf(route), order };
    desk.saveView(view).then(() => {
      say(`Kept as “${name}”.`);
      views.reload();
    }, sayError);
  };
  const drop = (view: SavedView) =>
    desk.dropView(view.name).then(() => {
      views.reload();
      say(`Dropped “${view.name}”.`, () => desk.saveView(view).then(views.reload, sayError));
    }, sayError);
  const canKeep = Object.keys(route.query).length > 0 && !known;
  if (items.length === 0 && !canKeep) return null;
  return (
    <div class="views" role="group" aria-label="Saved views">
      {items.length > 0 && <span class="soft">Views</span>}
      {items.map((view) => (
        <span key={view.name} class={sameFilter(addressOf(view), here) ? "view here" : "view"}>
          <a href={addressOf(view)} aria-current={sameFilter(addressOf(view), here) ? "true" : undefined}>
            {view.name}
          </a>
          <button
            type="button"
            class="quiet"
            aria-label={`Drop the view ${view.name}`}
            onClick={() => drop(view)}
          >
            <Icon name="cross" />
          </button>
        </span>
      ))}
      {canKeep && (
        <button type="button" class="text-button" onClick={() => setNaming(true)}>
          Keep this view…
        </button>
      )}
      {naming && (
        <Dialog
          title="Keep this view"
          submit="Keep"
          onClose={() => setNaming(false)}
          onSubmit={(form) => save(String(form.get("name")).trim())}
        >
          <label>
            Name
            <input name="name" maxLength={80} required pattern=".*\S.*" />
          </label>
        </Dialog>
      )}
    </div>
  );
}
