import { evidenceKey, evidenceLink } from "../lists/fact-line.jsx";
import { counted, minuteOf } from "../shell/labels.js";
import { bulk } from "./bulk.js";
import { figureOf, heightOf, type Point, sourceOf } from "./count-point.js";
import { placeLabels } from "./labels.js";
import { scale } from "./scale.js";
import { daysAround, dayTicks, logarithmic, powers, tickNames, ticks } from "./ticks.js";

const [height, foot, top, right] = [340, 30, 18, 20];
const charWidth = 8;
/** More sources than shapes are drawn as one. */
const shapes = ["circle", "square", "diamond", "triangle", "ring", "cross"] as const;
type Shape = (typeof shapes)[number];

/** One point a figure, in the shape of its source; points of one publisher are joined by steps. */
export function CountCurve({ points, width }: { points: Point[]; width: number }) {
  const given = points.flatMap((point) => {
    const figure = heightOf(point);
    return figure === null ? [] : [{ point, figure, time: Date.parse(point.at) }];
  });
  if (given.length === 0) return <p class="soft">None of them gives a number.</p>;
  const [from, until] = bulk(given.map(({ time }) => time));
  const drawn = given.filter(({ time }) => time >= from && time <= until);
  const apart = given.length - drawn.length;
  const span = daysAround([from, until], 4);
  const figures = drawn.map(({ figure }) => figure).sort((a, b) => a - b);
  const most = Math.max(...drawn.flatMap(({ point, figure }) => [figure, point.max ?? 0]));
  // One figure of another order would press all others flat.
  const wide = most > 40 * Math.max(1, figures[Math.floor(figures.length / 2)]!);
  const along = wide ? logarithmic : (value: number) => value;
  const steps = wide ? powers(most) : ticks(most);
  const left = 18 + charWidth * Math.max(...steps.map((step) => step.toLocaleString("en").length));
  const x = scale(span, [left, width - right]);
  const straight = scale([0, along(steps.at(-1)!)], [height - foot, top]);
  const y = (value: number) => straight(along(value));
  const publishers = [...new Set(drawn.map(({ point: { publisher } }) => publisher ?? "unknown"))];
  const shapeOf = ({ publisher }: Point): Shape =>
    shapes[Math.min(shapes.length - 1, publishers.indexOf(publisher ?? "unknown"))]!;
  const dots = drawn.map(({ point, figure, time }) => ({ point, x: x(time), y: y(figure) }));
  const labels = placeLabels(
    dots.map(({ point, ...dot }) => ({
      ...dot,
      radius: 6,
      width: figureOf(point).length * charWidth,
      height: 15,
    })),
    dots.map(({ x, y }) => ({ x, y, radius: 6 })),
    { best: "above", within: { x: left, y: 0, width: width - left, height: height - foot } },
  );
  const marks = dayTicks(span, Math.max(2, Math.floor(width / 115))).filter((mark) => x(mark) < width - 24);
  const names = tickNames(marks);
  return (
    <>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        class="curve"
        role="group"
        aria-label="Figures over time; the table below says the same"
      >
        {steps.map((step) => (
          <g key={step}>
            <line class="grid" x1={left} x2={width - 10} y1={y(step)} y2={y(step)} />
            <text x={left - 10} y={y(step) + 4} text-anchor="end">
              {step.toLocaleString("en")}
            </text>
          </g>
        ))}
        {marks.map((mark, index) => (
          <g key={mark}>
            <line class="tick" x1={x(mark)} x2={x(mark)} y1={height - foot} y2={height - foot + 5} />
            <text x={x(mark)} y={height - 8} text-anchor="middle">
              {names[index]}
            </text>
          </g>
        ))}
        {publishers.map((publisher) => (
          <path
            key={publisher}
            class="trace"
            d={stepped(dots.filter(({ point }) => (point.publisher ?? "unknown") === publisher))}
          />
        ))}
        {dots.map(({ point, ...dot }, index) => (
          <a
            key={evidenceKey(point)}
            href={evidenceLink(point)}
            class="point"
            aria-label={`${figureOf(point)}, ${sourceOf(point)}, ${minuteOf(point.at)}`}
          >
            <title>{`${figureOf(point)} ${point.name ?? ""} – ${sourceOf(point)}, ${minuteOf(point.at)}`}</title>
            {point.min !== null && point.max !== null && point.min !== point.max && (
              <line class="range" x1={dot.x} x2={dot.x} y1={y(point.min)} y2={y(point.max)} />
            )}
            <Mark shape={shapeOf(point)} x={dot.x} y={dot.y} />
            <text class="name" x={labels[index]!.x} y={labels[index]!.y + 12}>
              {figureOf(point)}
            </text>
          </a>
        ))}
      </svg>
      <figcaption class="shapes">
        {publishers.slice(0, shapes.length).map((publisher, index) => (
          <span key={publisher}>
            <svg viewBox="0 0 16 16" class="key-shape" aria-hidden="true">
              <Mark shape={shapes[index]!} x={8} y={8} />
            </svg>
            {publisher}
            {index === shapes.length - 1 && publishers.length > shapes.length && " and others"}
          </span>
        ))}
        {wide && <span>Logarithmic scale</span>}
        {apart > 0 && <span>{counted(apart, "figure")} from another time: only in the table below.</span>}
      </figcaption>
    </>
  );
}

/** A figure stands until the next one is said. */
function stepped(dots: { x: number; y: number }[]): string {
  return dots.map(({ x, y }, index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join("");
}

function Mark({ shape, x, y }: { shape: Shape; x: number; y: number }) {
  switch (shape) {
    case "circle":
      return <circle class="dot" cx={x} cy={y} r="6" />;
    case "square":
      return <rect class="dot" x={x - 5.5} y={y - 5.5} width="11" height="11" />;
    case "diamond":
      return <path class="dot" d={`M${x} ${y - 7.5}l7.5 7.5-7.5 7.5-7.5-7.5z`} />;
    case "triangle":
      return <path class="dot" d={`M${x} ${y - 7}l7 12.5h-14z`} />;
    case "ring":
      return <circle class="dot hollow" cx={x} cy={y} r="5.5" />;
    default:
      return <path class="dot hollow" d={`M${x - 5} ${y - 5}l10 10m0-10l-10 10`} />;
  }
}
