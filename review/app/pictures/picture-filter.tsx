import { filterTo } from "../lists/filter-bar.jsx";
import type { Route } from "../shell/route.js";

/** Days and an entity, for the pictures that take them. */
export function PictureFilter({ route }: { route: Route }) {
  const bind = (name: string) => ({
    name,
    value: route.query[name] ?? "",
    onChange: (event: Event) =>
      filterTo(route, { [name]: (event.currentTarget as HTMLInputElement).value || undefined }),
  });
  return (
    <search>
      <form class="picture-filter" onSubmit={(event) => event.preventDefault()} aria-label="Filter">
        <label class="field">
          Entity
          <input {...bind("entity")} placeholder="Any" />
        </label>
        <label class="field">
          From
          <input {...bind("from")} type="date" />
        </label>
        <label class="field">
          Until
          <input {...bind("until")} type="date" />
        </label>
      </form>
    </search>
  );
}
