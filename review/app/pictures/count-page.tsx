import type { CountHistory } from "../../../schemas/desk.js";
import { desk } from "../api/desk.js";
import { useAnswer } from "../api/use-answer.js";
import { evidenceLink, FactLine } from "../lists/fact-line.jsx";
import type { PageProps } from "../shell/page-props.js";
import { Waiting } from "../shell/waiting.jsx";
import { extent, scale } from "./scale.js";

/** A stated figure over versions and articles. */
export function CountPage({ route }: PageProps) {
  const { entity } = route.query;
  const answer = useAnswer(`${route.subject}/${entity ?? ""}`, () =>
    desk.counts({ what: route.subject, entity }),
  );
  if (!answer.data) return <Waiting answer={answer} />;
  const { what, points } = answer.data;
  return (
    <div class="page">
      <h1>{what}</h1>
      <figure class="picture">
        <Curve points={points} />
      </figure>
      <ul class="lines" aria-label="Figures">
        {points.map((point) => (
          <FactLine key={`${point.articleId}/${point.version}/${point.factId}`} fact={point} />
        ))}
      </ul>
    </div>
  );
}

const figure = ({ value, min }: CountHistory["points"][number]) => value ?? min ?? 0;

function Curve({ points }: { points: CountHistory["points"] }) {
  const sorted = [...points].sort((a, b) => a.at.localeCompare(b.at));
  const x = scale(extent(sorted.map(({ at }) => Date.parse(at))), [60, 960]);
  const y = scale([0, Math.max(1, ...sorted.map(figure))], [260, 30]);
  const path = sorted.map((point) => `${x(Date.parse(point.at))},${y(figure(point))}`).join(" ");
  return (
    <svg viewBox="0 0 1000 300" role="group" aria-label="Figures over time; the list below says the same">
      <line class="axis" x1="40" x2="980" y1="260" y2="260" />
      <polyline class="trace" points={path} />
      {sorted.map((point) => (
        <a key={`${point.articleId}/${point.version}/${point.factId}`} href={evidenceLink(point)}>
          <title>{`${point.text}: ${point.attributedTo ?? point.publisher ?? ""} ${point.day}`}</title>
          <circle class="dot" cx={x(Date.parse(point.at))} cy={y(figure(point))} r="6" />
          <text class="name" x={x(Date.parse(point.at))} y={y(figure(point)) - 12} text-anchor="middle">
            {point.text}
          </text>
        </a>
      ))}
      {sorted[0] && (
        <text x="40" y="284">
          {sorted[0].day} – {sorted.at(-1)?.day}
        </text>
      )}
    </svg>
  );
}
