import type { FactReference } from "../../../schemas/desk-lists.js";
import type { EntityPage as Entity } from "../../../schemas/desk-pictures.js";
import { desk } from "../api/desk.js";
import { useAnswer } from "../api/use-answer.js";
import { evidenceKey, evidenceLink, FactLine } from "../lists/fact-line.jsx";
import { counted, dayName, typeLabels } from "../shell/labels.js";
import type { PageProps } from "../shell/page-props.js";
import { linkTo } from "../shell/route.js";
import { NotYet } from "../shell/waiting.jsx";
import { DayBars } from "./day-bars.jsx";
import { Fitted } from "./fitted.jsx";

/** All that the store knows of one name. */
export function EntityPage({ route }: PageProps) {
  const answer = useAnswer(route.subject, () => desk.entity(route.subject));
  if (!answer.data) {
    return <NotYet title={route.subject || "An entity"} answer={answer} />;
  }
  const entity = answer.data;
  const { name, days, roles, quotesBy, quotesAbout, counts } = entity;
  return (
    <div class="page">
      <div class="page-head">
        <Title entity={entity} />
        <nav class="row" aria-label="More on this entity">
          <a class="button" href={linkTo("articles", "", { entity: name })}>
            {counted(entity.articles, "article")}
          </a>
          <a class="button" href={linkTo("timeline", "", { entity: name })}>
            Timeline
          </a>
          <a class="button" href={linkTo("graph", "", { entity: name })}>
            Network
          </a>
          <a class="button" href={linkTo("map", "", { entity: name })}>
            Map
          </a>
        </nav>
      </div>
      <div class="columns">
        <figure class="picture">
          <h2>Mentions by day</h2>
          <Fitted>{(width) => <DayBars name={name} days={days} width={width} />}</Fitted>
        </figure>
        {roles.length > 0 && <Roles roles={roles} />}
      </div>
      <div class="columns">
        <Facts title="Quotes by" facts={quotesBy} />
        <Facts title="Quotes about" facts={quotesAbout} />
      </div>
      <Facts title="Figures attributed" facts={counts} />
    </div>
  );
}

function Title({ entity: { name, type, aliases, links } }: { entity: Entity }) {
  const others = aliases.filter((alias) => alias !== name);
  const known = links.map(({ source, id }) => `${source} ${id}`);
  return (
    <div>
      <h1>{name}</h1>
      <p>
        {[typeLabels.entity[type], ...known].join(" · ")}
        {others.length > 0 && <> · also {others.join(", ")}</>}
      </p>
    </div>
  );
}

function Roles({ roles }: { roles: Entity["roles"] }) {
  const byText = new Map<string, Entity["roles"]>();
  for (const role of roles) byText.set(role.text, [...(byText.get(role.text) ?? []), role]);
  return (
    <section class="picture">
      <h2>Described as</h2>
      <ul class="roles">
        {[...byText].map(([text, places]) => (
          <li key={text}>
            <a href={evidenceLink(places[0]!)}>{text}</a>{" "}
            <span class="soft">
              {dayName(places[0]!.day)}
              {places.length > 1 && `, ${counted(places.length, "time")}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ title, facts }: { title: string; facts: FactReference[] }) {
  if (facts.length === 0) return null;
  return (
    <section class="facts-about">
      <h2>
        {title} <span class="soft figure">{facts.length}</span>
      </h2>
      <ul class="lines">
        {facts.map((fact) => (
          <FactLine key={evidenceKey(fact)} fact={fact} />
        ))}
      </ul>
    </section>
  );
}
