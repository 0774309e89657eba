import type { FactReference } from "../../../schemas/desk.js";
import { desk } from "../api/desk.js";
import { useAnswer } from "../api/use-answer.js";
import { evidenceLink, FactLine } from "../lists/fact-line.jsx";
import type { PageProps } from "../shell/page-props.js";
import { Waiting } from "../shell/waiting.jsx";
import { DayBars } from "./day-bars.jsx";

/** All that the store knows of one name. */
export function EntityPage({ route }: PageProps) {
  const answer = useAnswer(route.subject, () => desk.entity(route.subject));
  if (!answer.data) return <Waiting answer={answer} />;
  const { name, type, aliases, links, articles, days, roles, quotesBy, quotesAbout, counts } = answer.data;
  return (
    <div class="page">
      <h1>{name}</h1>
      <p class="soft">
        {[type, `${articles} articles`, ...aliases, ...links.map(({ source, id }) => `${source} ${id}`)].join(
          " · ",
        )}
      </p>
      <figure class="picture">
        <h2>Mentions by day</h2>
        <DayBars days={days} />
      </figure>
      {roles.length > 0 && (
        <section>
          <h2>Roles</h2>
          <ul>
            {roles.map((role) => (
              <li key={`${role.articleId}/${role.text}`}>
                <a href={evidenceLink(role)}>{role.text}</a> <span class="soft">{role.day}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Facts title="Quotes by" facts={quotesBy} />
      <Facts title="Quotes about" facts={quotesAbout} />
      <Facts title="Figures attributed" facts={counts} />
    </div>
  );
}

function Facts({ title, facts }: { title: string; facts: FactReference[] }) {
  if (facts.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="lines">
        {facts.map((fact) => (
          <FactLine key={`${fact.articleId}/${fact.factId}`} fact={fact} />
        ))}
      </ul>
    </section>
  );
}
