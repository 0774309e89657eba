import { useMemo, useState } from "preact/hooks";
import type { CountHistory } from "../../../schemas/desk-pictures.js";
import { desk } from "../api/desk.js";
import { useAnswer } from "../api/use-answer.js";
import { evidenceKey, evidenceLink } from "../lists/fact-line.jsx";
import { filterTo } from "../lists/filter-bar.jsx";
import { counted, minuteOf } from "../shell/labels.js";
import type { PageProps } from "../shell/page-props.js";
import { linkTo, type Route } from "../shell/route.js";
import { Waiting } from "../shell/waiting.jsx";
import { CountCurve } from "./count-curve.jsx";
import { figureOf, type Point, sourceOf, topicOf } from "./count-point.js";
import { Fitted } from "./fitted.jsx";

/** A stated figure over versions and articles: a toll over time, with its sources. */
export function CountPage({ route }: PageProps) {
  return (
    <div class="page">
      <div class="page-head">
        <div>
          <h1>{route.subject ? `How many: ${route.subject}` : "How many"}</h1>
          <p>What the articles and their versions say over time, figure by figure, each with its source.</p>
        </div>
      </div>
      <Question route={route} />
      {route.subject ? <Answer route={route} /> : <Suggestions />}
    </div>
  );
}

function Question({ route }: { route: Route }) {
  const ask = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    location.hash = linkTo("count", String(form.get("what")).trim(), route.query);
  };
  return (
    <search>
      <form class="picture-filter" onSubmit={ask} aria-label="Which count">
        <label class="field">
          Words of the sentence
          <input name="what" defaultValue={route.subject} placeholder="people killed" required />
        </label>
        <label class="field">
          In articles on
          <input
            name="entity"
            defaultValue={route.query.entity ?? ""}
            placeholder="Any entity"
            onChange={(event) => filterTo(route, { entity: event.currentTarget.value || undefined })}
          />
        </label>
        <button type="submit">Show</button>
      </form>
    </search>
  );
}

/** What the newest articles count. */
function Suggestions() {
  const answer = useAnswer("suggestions", desk.countTopics);
  if (!answer.data) return <Waiting answer={answer} />;
  const { items } = answer.data;
  if (items.length === 0) return <p class="empty">No count is stored yet.</p>;
  return (
    <section class="section">
      <h2>What the newest articles count</h2>
      <ul class="suggestions">
        {items.map(({ what, articles }) => (
          <li key={what}>
            <a href={linkTo("count", what)}>{what}</a> <span class="soft figure">{articles}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answer({ route }: { route: Route }) {
  const { entity } = route.query;
  const answer = useAnswer(`${route.subject}/${entity ?? ""}`, () =>
    desk.counts({ what: route.subject, entity }),
  );
  if (!answer.data) return <Waiting answer={answer} />;
  if (answer.data.points.length === 0) return <p class="empty">No stored article states such a figure.</p>;
  return <History key={`${route.subject}/${entity ?? ""}`} points={answer.data.points} />;
}

const everything = "";

function History({ points }: { points: CountHistory["points"] }) {
  const names = useMemo(() => {
    const tally = new Map<string, number>();
    for (const point of points) tally.set(topicOf(point), (tally.get(topicOf(point)) ?? 0) + 1);
    return [...tally].sort((a, b) => b[1] - a[1]);
  }, [points]);
  const [of, setOf] = useState(names.length > 1 ? names[0]![0] : everything);
  const shown = points
    .filter((point) => of === everything || topicOf(point) === of)
    .sort((a, b) => a.at.localeCompare(b.at));
  return (
    <>
      {names.length > 1 && (
        <fieldset class="chips">
          <legend class="unseen">What is counted</legend>
          {[[everything, points.length] as const, ...names.slice(0, 12)].map(([name, count]) => (
            <button
              key={name}
              type="button"
              class="filter-chip"
              aria-pressed={of === name}
              onClick={() => setOf(name)}
            >
              {name || "all"} <span class="figure">{count}</span>
            </button>
          ))}
        </fieldset>
      )}
      <figure class="picture">
        <Fitted>{(width) => <CountCurve points={shown} width={width} />}</Fitted>
      </figure>
      <Table points={shown} />
    </>
  );
}

function Table({ points }: { points: Point[] }) {
  return (
    <div
      class="table"
      tabIndex={0}
      role="region"
      aria-label={`${counted(points.length, "figure")} over time`}
    >
      <table class="stacked">
        <thead>
          <tr>
            <th>When</th>
            <th class="number">Figure</th>
            <th>Of what</th>
            <th>Said by</th>
            <th>Sentence</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={evidenceKey(point)}>
              <td class="figure nowrap">{minuteOf(point.at)}</td>
              <td class="number nowrap">
                <a href={evidenceLink(point)}>{figureOf(point)}</a>
              </td>
              <td>{point.name}</td>
              <td>
                {sourceOf(point)}
                {point.version > 1 && <span class="soft"> (version {point.version})</span>}
              </td>
              <td class="read whole">{point.sentence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
