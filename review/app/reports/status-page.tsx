import type { FeedStatus } from "../../../schemas/pipeline-status.js";
import { desk } from "../api/desk.js";
import { useAnswer } from "../api/use-answer.js";
import { Icon } from "../shell/icon.jsx";
import { counted, minuteOf } from "../shell/labels.js";
import { linkTo } from "../shell/route.js";
import { NotYet } from "../shell/waiting.jsx";

/** Feeds and pipeline at this moment. */
export function StatusPage() {
  const answer = useAnswer("status", desk.status);
  if (!answer.data) return <NotYet title="Status" answer={answer} />;
  const { articles, versions, facts, undelivered, oldestWaitSeconds, today, counters, feeds, queues } =
    answer.data;
  return (
    <div class="page">
      <div class="page-head">
        <h1>Status</h1>
        <button type="button" onClick={answer.reload}>
          <Icon name="redo" />
          Look again
        </button>
      </div>
      <dl class="tiles">
        <Tile label="Articles stored" value={articles.stored ?? 0} href={linkTo("articles")} />
        <Tile label="Facts" value={facts} href={linkTo("facts")} />
        <Tile label="Versions" value={versions} />
        <Tile label="Alerts undelivered" value={undelivered} href={linkTo("articles", "", { alert: "*" })} />
        <Tile
          label="Longest wait"
          value={oldestWaitSeconds === null ? "none" : `${Math.round(oldestWaitSeconds)} s`}
        />
      </dl>
      <Feeds feeds={feeds} />
      <div class="columns even">
        <Figures title="Articles by state" figures={articles} />
        <Figures title="Today" figures={today} />
        <Figures title="Over all time" figures={counters} />
        {queues &&
          Object.entries(queues).map(([name, jobs]) => (
            <Figures key={name} title={`Queue: ${name}`} figures={jobs} />
          ))}
      </div>
    </div>
  );
}

function Tile({ label, value, href }: { label: string; value: number | string; href?: string }) {
  const shown = typeof value === "number" ? value.toLocaleString("en") : value;
  return (
    <div class="tile">
      <dt>{label}</dt>
      <dd>{href ? <a href={href}>{shown}</a> : shown}</dd>
    </div>
  );
}

function Feeds({ feeds }: { feeds: FeedStatus[] }) {
  if (feeds.length === 0) return null;
  return (
    <section class="section">
      <h2>{counted(feeds.length, "feed")}</h2>
      <div class="table" tabIndex={0} role="region" aria-label="Feeds">
        <table class="stacked">
          <thead>
            <tr>
              <th>Feed</th>
              <th>State</th>
              <th>Looked at</th>
              <th>Next look</th>
            </tr>
          </thead>
          <tbody>
            {feeds.map((feed) => (
              <tr key={feed.url}>
                <td class="address whole">
                  {feed.title && <div>{feed.title}</div>}
                  <span class="soft">{feed.url}</span>
                </td>
                <td>
                  {feed.failures === 0 ? (
                    <span class="verdict done">
                      <Icon name="check" />
                      well
                    </span>
                  ) : (
                    <>
                      <span class="verdict reject">
                        <Icon name="cross" />
                        {counted(feed.failures, "failure")}
                      </span>{" "}
                      <span class="soft">{feed.error}</span>
                    </>
                  )}
                </td>
                <td class="figure nowrap" data-label="looked at">
                  {feed.polledAt ? minuteOf(feed.polledAt) : "never"}
                </td>
                <td class="figure nowrap" data-label="next">
                  {minuteOf(feed.nextPollAt)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Figures({ title, figures }: { title: string; figures: Record<string, number> }) {
  const entries = Object.entries(figures);
  if (entries.length === 0) return null;
  return (
    <section class="section">
      <h2>{title}</h2>
      <div class="table" tabIndex={0} role="region" aria-label={title}>
        <table>
          <tbody>
            {entries.map(([name, value]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="number">{value.toLocaleString("en")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
