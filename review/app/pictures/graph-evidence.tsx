import type { Graph } from "../../../schemas/desk-pictures.js";
import type { Chosen } from "./chosen.js";
import { Evidence, Sentences } from "./evidence.jsx";

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
    <Evidence
      title={edge ? `${edge.from} ${sign} ${edge.to}` : (node ?? "All connections")}
      name={node}
      onAll={chosen && (() => onChoose(null))}
    >
      {drawn ? (
        <Sentences facts={drawn.evidence} of={drawn.weight} />
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
    </Evidence>
  );
}
