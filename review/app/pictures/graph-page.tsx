import { useMemo } from "preact/hooks";
import type { Graph } from "../../../schemas/desk.js";
import { desk } from "../api/desk.js";
import { useAnswer } from "../api/use-answer.js";
import { FactLine } from "../lists/fact-line.jsx";
import type { PageProps } from "../shell/page-props.js";
import { linkTo } from "../shell/route.js";
import { Waiting } from "../shell/waiting.jsx";
import { layOut } from "./graph-layout.js";

export function GraphPage({ route }: PageProps) {
  const kind = route.query.kind === "mentions" ? "mentions" : "quotes";
  const answer = useAnswer(kind, () => desk.graph(kind));
  return (
    <div class="page">
      <h1>{kind === "quotes" ? "Who speaks of whom" : "Who stands beside whom"}</h1>
      <p class="row">
        <a href={linkTo("graph")}>Quotes</a> <a href={linkTo("graph", "", { kind: "mentions" })}>Mentions</a>
      </p>
      {answer.data ? <Network graph={answer.data} /> : <Waiting answer={answer} />}
    </div>
  );
}

function Network({ graph }: { graph: Graph }) {
  const places = useMemo(() => layOut(graph), [graph]);
  const at = (name: string) => places.get(name) ?? { x: 0.5, y: 0.5 };
  const most = Math.max(1, ...graph.nodes.map(({ weight }) => weight));
  if (graph.nodes.length === 0) return <p class="empty">Nothing to draw yet.</p>;
  return (
    <>
      <figure class="picture">
        <svg viewBox="0 0 1000 640" role="group" aria-label="Network; the list below says the same">
          {graph.edges.map(({ from, to, weight }) => (
            <line
              key={`${from}/${to}`}
              class="edge"
              x1={at(from).x * 1000}
              y1={at(from).y * 640}
              x2={at(to).x * 1000}
              y2={at(to).y * 640}
              stroke-width={Math.min(6, weight)}
            />
          ))}
          {graph.nodes.map(({ name, weight }) => (
            <a key={name} href={linkTo("entity", name)}>
              <circle
                class="dot"
                cx={at(name).x * 1000}
                cy={at(name).y * 640}
                r={6 + 12 * Math.sqrt(weight / most)}
              />
              <text class="name" x={at(name).x * 1000} y={at(name).y * 640 - 20} text-anchor="middle">
                {name}
              </text>
            </a>
          ))}
        </svg>
      </figure>
      {graph.edges.map(({ from, to, weight, evidence }) => (
        <details key={`${from}/${to}`}>
          <summary>
            {from} – {to} ({weight})
          </summary>
          <ul class="lines">
            {evidence.map((fact) => (
              <FactLine key={`${fact.articleId}/${fact.factId}`} fact={fact} />
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
