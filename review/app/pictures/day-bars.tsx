import type { EntityPage } from "../../../schemas/desk-pictures.js";
import { counted, dayName } from "../shell/labels.js";
import { linkTo } from "../shell/route.js";
import { scale } from "./scale.js";
import { daysAround, dayTicks, tickNames, ticks } from "./ticks.js";

const [height, foot, left] = [190, 26, 34];

interface Props {
  name: string;
  days: EntityPage["days"];
  width: number;
}

/** One bar a day, leading to the articles of that day. */
export function DayBars({ name, days, width }: Props) {
  const time = ({ day }: { day: string }) => Date.parse(day);
  const span = daysAround(days.map(time), 14);
  const x = scale(span, [left, width - 8]);
  const steps = ticks(Math.max(...days.map(({ mentions }) => mentions)));
  const y = scale([0, steps.at(-1)!], [height - foot, 12]);
  const marks = dayTicks(span, Math.max(2, Math.floor(width / 85))).filter((mark) => x(mark) < width - 24);
  const names = tickNames(marks);
  const bar = Math.max(3, Math.min(22, (x(86_400_000) - x(0)) * 0.7));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label="Mentions by day">
      {steps.map((step) => (
        <g key={step}>
          <line class="grid" x1={left} x2={width} y1={y(step)} y2={y(step)} />
          <text x={left - 8} y={y(step) + 4} text-anchor="end">
            {step}
          </text>
        </g>
      ))}
      {marks.map((mark, index) => (
        <text key={mark} x={x(mark)} y={height - 6} text-anchor="middle">
          {names[index]}
        </text>
      ))}
      {days.map((day) => (
        <a
          key={day.day}
          href={
            day.articles.length === 1
              ? linkTo("article", day.articles[0])
              : linkTo("articles", "", { entity: name, from: day.day, until: day.day })
          }
          aria-label={`${dayName(day.day)}: ${counted(day.mentions, "mention")} in ${counted(day.articles.length, "article")}`}
        >
          <title>{`${dayName(day.day)}: ${counted(day.mentions, "mention")}`}</title>
          <rect
            class="bar"
            x={x(time(day)) - bar / 2}
            width={bar}
            y={y(day.mentions)}
            height={height - foot - y(day.mentions)}
            rx="1.5"
          />
        </a>
      ))}
    </svg>
  );
}
