import { useMemo, useState } from "preact/hooks";
import type { Graph } from "../../../schemas/desk-pictures.js";
import { desk } from "../api/desk.js";
import { useAnswer } from "../api/use-answer.js";
import { counted } from "../shell/labels.js";
import type { PageProps } from "../shell/page-props.js";
import { Segmented } from "../shell/segmented.jsx";
import { Waiting } from "../shell/waiting.jsx";
import type { Chosen } from "./chosen.js";
import { GraphEvidence } from "./graph-evidence.jsx";
import { layOut } from "./graph-layout.js";
import { Network } from "./network.jsx";
import { PictureFilter } from "./picture-filter.jsx";

export function GraphPage({ route }: PageProps) {
  const kind = route.query.kind === "mentions" ? "mentions" : "quotes";
  const answer = useAnswer(JSON.stringify(route.query), () => desk.graph({ ...route.query, kind }));
  return (
    <div class="page">
      <div class="page-head">
        <div>
          <h1>{kind === "quotes" ? "Who speaks of whom" : "Who stands beside whom"}</h1>
          <p>
            {kind === "quotes"
              ? "An arrow runs from a speaker to each person or organization that the quote names."
              : "A line joins people and organizations that stand in the same articles."}
          </p>
        </div>
        <Segmented
          label="Network"
          route={route}
          name="kind"
          options={{ "": "Quotes", mentions: "Mentions" }}
        />
      </div>
      <PictureFilter route={route} />
      {!answer.data ? (
        <Waiting answer={answer} />
      ) : answer.data.edges.length === 0 ? (
        <p class="empty">Nothing to draw yet.</p>
      ) : (
        <Explorer key={JSON.stringify(route.query)} graph={answer.data} directed={kind === "quotes"} />
      )}
    </div>
  );
}

function Explorer({ graph, directed }: { graph: Graph; directed: boolean }) {
  const layout = useMemo(() => layOut(graph), [graph]);
  const [chosen, choose] = useState<Chosen>(null);
  return (
    <div class="explorer">
      <figure class="picture">
        <div class="scroll" tabIndex={0} role="region" aria-label="Network">
          <Network graph={graph} layout={layout} directed={directed} chosen={chosen} onChoose={choose} />
        </div>
        <figcaption>
          Drawn from {counted(graph.articles, "article")}, the newest that fit.{" "}
          {directed ? "Thicker arrows: more quotes." : "Thicker lines: more articles in common."} Choose a
          name or a line to see the evidence.
        </figcaption>
      </figure>
      <GraphEvidence graph={graph} directed={directed} chosen={chosen} onChoose={choose} />
    </div>
  );
}
