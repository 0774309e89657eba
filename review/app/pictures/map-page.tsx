import { useMemo, useState } from "preact/hooks";
import type { PlaceMap } from "../../../schemas/desk-pictures.js";
import { desk } from "../api/desk.js";
import { useAnswer } from "../api/use-answer.js";
import { counted } from "../shell/labels.js";
import type { PageProps } from "../shell/page-props.js";
import { linkTo } from "../shell/route.js";
import { Segmented } from "../shell/segmented.jsx";
import { Waiting } from "../shell/waiting.jsx";
import { Evidence, Sentences } from "./evidence.jsx";
import { PictureFilter } from "./picture-filter.jsx";
import { loadWorld, type World } from "./world.js";
import { WorldMap } from "./world-map.jsx";

/** Where the articles speak of. */
export function MapPage({ route }: PageProps) {
  const { view: _, ...query } = route.query;
  const answer = useAnswer(JSON.stringify(query), () => desk.map(query));
  const world = useMemo(loadWorld, []);
  return (
    <div class="page">
      <div class="page-head">
        <div>
          <h1>Places</h1>
          <p>Where the articles speak of. Larger discs: more articles.</p>
        </div>
        <Segmented label="Extent" route={route} name="view" options={{ "": "World", near: "Close up" }} />
      </div>
      <PictureFilter route={route} />
      {!answer.data ? (
        <Waiting answer={answer} />
      ) : answer.data.places.length === 0 ? (
        <p class="empty">No place is known yet.</p>
      ) : (
        <Explorer world={world} map={answer.data} near={route.query.view === "near"} />
      )}
    </div>
  );
}

function Explorer({ world, map, near }: { world: World; map: PlaceMap; near: boolean }) {
  const [chosen, choose] = useState<string | null>(null);
  const place = map.places.find(({ name }) => name === chosen);
  const places = useMemo(() => [...map.places].sort((a, b) => b.articles - a.articles), [map]);
  return (
    <div class="explorer">
      <figure class="picture">
        <div class="scroll" tabIndex={0} role="region" aria-label="Map">
          <WorldMap world={world} places={places} near={near} chosen={chosen} onChoose={choose} />
        </div>
        <figcaption>
          Drawn from {counted(map.articles, "article")}, the newest that fit. {map.attribution}. Outlines:
          Natural Earth.
        </figcaption>
      </figure>
      <Evidence
        title={place ? place.name : counted(places.length, "place")}
        name={place?.name}
        onAll={place ? () => choose(null) : null}
      >
        {place ? (
          <Sentences facts={place.evidence} of={place.articles} />
        ) : (
          <ul class="choices">
            {places.map(({ name, articles, country }) => (
              <li key={name}>
                <button type="button" class="quiet" onClick={() => choose(name)}>
                  <span>
                    {name} <span class="soft">{country}</span>
                  </span>
                  <span class="figure soft">{articles}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        {!place && map.unplaced.length > 0 && (
          <details>
            <summary>{counted(map.unplaced.length, "place")} that no gazetteer knows for certain</summary>
            <ul class="choices">
              {map.unplaced.map(({ name, mentions }) => (
                <li key={name}>
                  <a href={linkTo("entity", name)}>{name}</a> <span class="soft">{mentions}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </Evidence>
    </div>
  );
}
