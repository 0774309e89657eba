import { useState } from "preact/hooks";
import type { FactKind } from "../../../schemas/review.js";
import { Icon } from "../shell/icon.jsx";
import { kindLabels, percent, statusLabels, typeLabels } from "../shell/labels.js";
import { linkTo, type Route } from "../shell/route.js";

/** Moves to the same page under a changed filter. */
export function filterTo(route: Route, change: Record<string, string | undefined>): void {
  location.hash = linkTo(route.page, route.subject, { ...route.query, ...change });
}

const verdicts = { none: "undecided", accept: "accepted", reject: "rejected", edit: "edited" };
const certainties = { "0.95": "below 95%", "0.85": "below 85%", "0.7": "below 70%", "0.5": "below 50%" };

/** What each condition is called, in its chip and above its field. */
const labels: Record<string, string> = {
  status: "Status",
  kind: "Fact",
  type: "Type",
  verdict: "Verdict",
  belowConfidence: "Confidence",
  entity: "Entity or speaker",
  publisher: "Source",
  rule: "Rule",
  feedId: "Feed",
  from: "From",
  until: "Until",
  alert: "Alert",
  lost: "Decisions",
};

const words: Record<string, Record<string, string>> = {
  status: statusLabels,
  kind: kindLabels,
  type: Object.assign({}, ...Object.values(typeLabels)),
  verdict: verdicts,
  alert: { "*": "any" },
  lost: { true: "no longer fit" },
};

interface Props {
  route: Route;
  about: "articles" | "facts";
}

/** All conditions of a list. The address holds them, so that a filter can be kept and sent. */
export function FilterBar({ route, about }: Props) {
  const { query } = route;
  const given = Object.keys(labels).filter((name) => query[name]);
  const [open, setOpen] = useState(false);
  const set = (event: Event) => {
    const { name, value } = event.currentTarget as HTMLInputElement | HTMLSelectElement;
    // Each kind has types of its own.
    filterTo(route, { [name]: value || undefined, ...(name === "kind" && { type: undefined }) });
  };
  const types =
    query.kind && Object.hasOwn(typeLabels, query.kind) ? typeLabels[query.kind as FactKind] : null;
  const bind = (name: string) => ({ name, value: query[name] ?? "", onChange: set });
  const choice = (name: string, any: string, options: Record<string, string>) => (
    <select {...bind(name)} aria-label={labels[name]}>
      <option value="">{any}</option>
      {Object.entries(options).map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
  const field = (name: string) => (
    <label class="field">
      {labels[name]}
      <input {...bind(name)} />
    </label>
  );
  const day = (name: string) => (
    <label class="field">
      {labels[name]}
      <input {...bind(name)} type="date" />
    </label>
  );
  return (
    <search>
      <form class="finder" onSubmit={(event) => event.preventDefault()} aria-label="Filter">
        <div class="bar">
          <div class="search">
            <Icon name="search" />
            <input
              {...bind("q")}
              type="search"
              id="search"
              placeholder={
                about === "facts"
                  ? "Words of the fact or its sentence"
                  : "Words of the title, the text or a fact"
              }
              aria-label="Search"
            />
            <span class="key" aria-hidden="true">
              /
            </span>
          </div>
          {about === "articles" && choice("status", "Any status", statusLabels)}
          {choice("kind", "Any kind of fact", kindLabels)}
          {types && choice("type", "Any type", types)}
          {about === "facts" && choice("verdict", "Any verdict", verdicts)}
          {choice("belowConfidence", "Any confidence", certainties)}
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            <Icon name="filter" />
            More filters
          </button>
        </div>
        {open && (
          <div class="more-filters">
            {field("entity")}
            {field("publisher")}
            {field("rule")}
            {day("from")}
            {day("until")}
            <label class="field">
              {labels.alert}
              {choice("alert", "any or none", { "*": "has one" })}
            </label>
            <label class="field">
              {labels.lost}
              {choice("lost", "any", { true: "some no longer fit" })}
            </label>
          </div>
        )}
        {given.length > 0 && (
          <div class="chips">
            {given.map((name) => (
              <button
                key={name}
                type="button"
                class="chip"
                aria-label={`Drop the filter ${labels[name]}: ${wordOf(name, query[name]!)}`}
                onClick={() =>
                  filterTo(route, { [name]: undefined, ...(name === "kind" && { type: undefined }) })
                }
              >
                {labels[name]}: {wordOf(name, query[name]!)}
                <Icon name="cross" />
              </button>
            ))}
            <a href={linkTo(route.page, route.subject)}>Clear all</a>
          </div>
        )}
      </form>
    </search>
  );
}

/** A value as its chip says it; the address may hold anything. */
function wordOf(name: string, value: string): string {
  if (name === "belowConfidence") return `below ${percent(Number(value))}`;
  const known = words[name];
  return known && Object.hasOwn(known, value) ? known[value]! : value;
}
