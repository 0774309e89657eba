import type { Timeline } from "../../../schemas/desk-pictures.js";
import { desk } from "../api/desk.js";
import { evidenceKey, evidenceLink } from "../lists/fact-line.jsx";
import { More } from "../lists/more.jsx";
import { usePages } from "../lists/use-pages.js";
import { daysName } from "../shell/labels.js";
import type { PageProps } from "../shell/page-props.js";
import { Waiting } from "../shell/waiting.jsx";
import { Fitted } from "./fitted.jsx";
import { PictureFilter } from "./picture-filter.jsx";
import { TimelineStrip } from "./timeline-strip.jsx";

type Item = Timeline["items"][number];

/** Dated facts in the order of what they tell of. */
export function TimelinePage({ route }: PageProps) {
  const list = usePages<Item, Timeline>(JSON.stringify(route.query), (cursor) =>
    desk.timeline({ ...route.query, cursor }),
  );
  // Pages come backwards in time, each in the order of its days.
  const items = list.data && [...list.data].sort((a, b) => a.start.localeCompare(b.start));
  return (
    <div class="page">
      <div class="page-head">
        <div>
          <h1>Timeline</h1>
          <p>Dated facts by the days that they speak of, whenever they were published.</p>
        </div>
      </div>
      <PictureFilter route={route} />
      {!items ? (
        <Waiting answer={list} />
      ) : items.length === 0 ? (
        <p class="empty">No dated fact fits.</p>
      ) : (
        <>
          <figure class="picture">
            <Fitted>{(width) => <TimelineStrip items={items} route={route} width={width} />}</Fitted>
          </figure>
          <More list={list} label="Show earlier days" />
          <Days items={items} />
        </>
      )}
    </div>
  );
}

const dayOf = ({ start, end }: Item) => daysName(start, end);

function Days({ items }: { items: Item[] }) {
  const days = new Map<string, Item[]>();
  for (const item of items) days.set(dayOf(item), [...(days.get(dayOf(item)) ?? []), item]);
  return (
    <ol class="days">
      {[...days].map(([day, list]) => (
        <li key={day}>
          <h2>{day}</h2>
          <ul>
            {list.map((item) => (
              <li key={evidenceKey(item)}>
                <a href={evidenceLink(item)}>{item.text}</a>
                <div class="read">{item.sentence}</div>
                <div class="soft">{[item.publisher, item.title].filter(Boolean).join(" · ")}</div>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
