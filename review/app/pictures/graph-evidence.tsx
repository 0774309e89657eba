import type { Graph } from "../../../schemas/desk-pictures.js";
import { evidenceKey, FactLine } from "../lists/fact-line.jsx";
import { Icon } from "../shell/icon.jsx";
import { linkTo } from "../shell/route.js";
import type { Chosen } from "./chosen.js";

interface Props {
  graph: Graph;
  directed: boolean;
  chosen: Chosen;
  onChoose(chosen: Chosen): void;
}

/** All edges, or those of the chosen name, or the sentences behind the chosen edge. */
export function GraphEvidence({ graph, directed, chosen, onChoose }: Props) {
  const node = chosen && "node" in chosen ? chosen.node : null;
  const edge = chosen && "from" in chosen ? chosen : null;
  const shown = graph.edges.filter(
    ({ from, to }) => edge !== null || node === null || from === node || to === node,
  );
  const drawn = edge && graph.edges.find(({ from, to }) => from === edge.from && to === edge.to);
  const sign = directed ? "→" : "–";
  return (
    <aside class="evidence" aria-label="Evidence">
      <div class="evidence-head">
        <h2>{edge ? `${edge.from} ${sign} ${edge.to}` : (node ?? "All connections")}</h2>
        {chosen && (
          <button type="button" class="quiet" onClick={() => onChoose(null)}>
            All
          </button>
        )}
      </div>
      {node && (
        <p>
          <a href={linkTo("entity", node)}>
            All articles on {node} <Icon name="next" />
          </a>
        </p>
      )}
      {drawn ? (
        <>
          {drawn.weight > drawn.evidence.length && (
            <p class="soft">
              The newest {drawn.evidence.length} of {drawn.weight}.
            </p>
          )}
          <ul class="lines" aria-label="Sentences">
            {drawn.evidence.map((fact) => (
              <FactLine key={evidenceKey(fact)} fact={fact} />
            ))}
          </ul>
        </>
      ) : (
        <ul class="choices">
          {shown.map(({ from, to, weight }) => (
            <li key={`${from}/${to}`}>
              <button type="button" class="quiet" onClick={() => onChoose({ from, to })}>
                <span>
                  {from} <span class="soft">{sign}</span> {to}
                </span>
                <span class="figure soft">{weight}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}
