import type { Timeline } from "../../../schemas/desk-pictures.js";
import { counted, daysName } from "../shell/labels.js";
import { linkTo, type Route } from "../shell/route.js";
import { bulk } from "./bulk.js";
import { scale } from "./scale.js";
import { daysAround, dayTicks, tickNames, ticks } from "./ticks.js";

const [height, foot, left] = [120, 24, 34];
const dayLength = 86_400_000;
/** A bar and the space beside it. */
const leastBar = 11;

interface Props {
  items: Timeline["items"];
  route: Route;
  width: number;
}

/** How many dated facts fall on each stretch of days; a bar narrows the timeline to its days. */
export function TimelineStrip({ items, route, width }: Props) {
  const [from, until] = bulk(items.map(({ start }) => Date.parse(start)));
  const drawn = items.filter(({ start }) => Date.parse(start) >= from && Date.parse(start) <= until);
  const span = daysAround([from, until], 10);
  const days = Math.max(1, Math.ceil((span[1] - span[0]) / dayLength / ((width - left) / leastBar)));
  const tally = new Map<number, number>();
  for (const { start } of drawn) {
    const slot = Math.floor(Date.parse(start) / dayLength / days);
    tally.set(slot, (tally.get(slot) ?? 0) + 1);
  }
  const steps = ticks(Math.max(...tally.values()));
  const x = scale(span, [left, width - 8]);
  const y = scale([0, steps.at(-1)!], [height - foot, 8]);
  const marks = dayTicks(span, Math.max(2, Math.floor(width / 105))).filter((mark) => x(mark) < width - 24);
  const names = tickNames(marks);
  const iso = (day: number) => new Date(day * dayLength).toISOString().slice(0, 10);
  const apart = items.length - drawn.length;
  return (
    <>
      <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label="Dated facts by day">
        <line class="axis" x1={left} x2={width} y1={height - foot} y2={height - foot} />
        <text x={left - 8} y={y(steps.at(-1)!) + 6} text-anchor="end">
          {steps.at(-1)}
        </text>
        {marks.map((mark, index) => (
          <text key={mark} x={x(mark)} y={height - 6} text-anchor="middle">
            {names[index]}
          </text>
        ))}
        {[...tally].map(([slot, count]) => {
          const [first, last] = [iso(slot * days), iso(slot * days + days - 1)];
          const told = `${daysName(first, last)}: ${counted(count, "dated fact")}`;
          const start = x(slot * days * dayLength);
          return (
            <a
              key={slot}
              href={linkTo("timeline", "", { ...route.query, from: first, until: last })}
              aria-label={told}
            >
              <title>{told}</title>
              <rect
                class="bar"
                x={start}
                width={Math.max(2.5, x((slot * days + days) * dayLength) - start - 1.5)}
                y={y(count)}
                height={height - foot - y(count)}
                rx="1"
              />
            </a>
          );
        })}
      </svg>
      {apart > 0 && (
        <figcaption>{counted(apart, "dated fact")} far from the others: only in the list below.</figcaption>
      )}
    </>
  );
}
