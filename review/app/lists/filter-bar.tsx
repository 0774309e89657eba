import type { JSX } from "preact";
import { kindLabels, statusLabels } from "../shell/labels.js";
import { linkTo, type Route } from "../shell/route.js";

/** Moves to the same page under a changed filter. */
export function filterTo(route: Route, change: Record<string, string | undefined>): void {
  location.hash = linkTo(route.page, route.subject, { ...route.query, ...change });
}

interface Props {
  route: Route;
}

/** All conditions of a list. The address holds them, so that a filter can be kept and sent. */
export function FilterBar({ route }: Props) {
  const set = (event: Event) => {
    const { name, value } = event.currentTarget as HTMLInputElement | HTMLSelectElement;
    filterTo(route, { [name]: value || undefined });
  };
  const bind = (name: string) => ({ name, value: route.query[name] ?? "", onChange: set });
  const field = (label: string, control: JSX.Element) => (
    <label>
      {label}
      {control}
    </label>
  );
  const choice = (name: string, label: string, options: Record<string, string>, any = "any") => (
    <label>
      {label}
      <select name={name} value={route.query[name] ?? ""} onChange={set}>
        <option value="">{any}</option>
        {Object.entries(options).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <search>
      <form class="filters" onSubmit={(event) => event.preventDefault()} aria-label="Filter">
        {field("Search", <input {...bind("q")} type="search" id="search" placeholder="title, text, fact" />)}
        {choice("status", "Status", statusLabels)}
        {choice("kind", "Fact", kindLabels)}
        {field("Entity or speaker", <input {...bind("entity")} />)}
        {field(
          "Confidence below",
          <input {...bind("belowConfidence")} type="number" min="0" max="1" step="0.05" />,
        )}
        {field("Rule", <input {...bind("rule")} />)}
        {field("Source", <input {...bind("publisher")} />)}
        {field("From", <input {...bind("from")} type="date" />)}
        {field("Until", <input {...bind("until")} type="date" />)}
        {choice("alert", "Alert", { "*": "has one" })}
        {choice("order", "Order", { "least-certain": "least certain" }, "newest")}
        <a href={linkTo(route.page)}>Clear</a>
      </form>
    </search>
  );
}
