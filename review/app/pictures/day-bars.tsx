import type { EntityPage } from "../../../schemas/desk.js";
import { linkTo } from "../shell/route.js";
import { extent, scale } from "./scale.js";

const [width, height, foot] = [1000, 180, 24];

/** One bar a day, leading to that day's first article. */
export function DayBars({ days }: { days: EntityPage["days"] }) {
  const time = ({ day }: { day: string }) => Date.parse(day);
  const x = scale(extent(days.map(time)), [20, width - 20]);
  const y = scale([0, Math.max(1, ...days.map(({ mentions }) => mentions))], [0, height - foot - 10]);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label="Mentions by day">
      <line class="axis" x1="0" x2={width} y1={height - foot} y2={height - foot} />
      {days.map((day, index) => (
        <a
          key={day.day}
          href={linkTo("article", day.articles[0] ?? "")}
          aria-label={`${day.day}: ${day.mentions} mentions`}
        >
          <rect
            class="bar"
            x={x(time(day)) - 5}
            width="10"
            y={height - foot - y(day.mentions)}
            height={y(day.mentions)}
          />
          {(index === 0 || index === days.length - 1) && (
            <text x={x(time(day))} y={height - 6} text-anchor={index === 0 ? "start" : "end"}>
              {day.day}
            </text>
          )}
        </a>
      ))}
    </svg>
  );
}
