import { geoNaturalEarth1, geoPath } from "d3-geo";
import { useMemo } from "preact/hooks";
import type { PlaceMap } from "../../../schemas/desk-pictures.js";
import { counted } from "../shell/labels.js";
import { placeLabels } from "./labels.js";
import type { World } from "./world.js";

type Place = PlaceMap["places"][number];

interface Props {
  world: World;
  /** Most spoken of first. */
  places: Place[];
  /** Whether to show only the part of the world in which the places are. */
  near: boolean;
  chosen: string | null;
  onChoose(name: string | null): void;
}

const [width, height] = [900, 480];
const mostLabels = 40;

export function WorldMap({ world, places, near, chosen, onChoose }: Props) {
  const { land, borders, discs, labels } = useMemo(() => draw(world, places, near), [world, places, near]);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      class="map"
      role="img"
      aria-label="Map; the list beside it says the same"
      onClick={(event) => (event.target as Element).closest(".place") === null && onChoose(null)}
    >
      <path class="land" d={land} />
      <path class="borders" d={borders} />
      {/* The largest are drawn first, so that none hides a smaller one. */}
      {discs.map(({ place, x, y, radius }) => (
        <g
          key={place.name}
          class={place.name === chosen ? "place here" : "place"}
          onClick={() => onChoose(place.name)}
        >
          <circle cx={x} cy={y} r={radius}>
            <title>{`${place.name}: ${counted(place.articles, "article")}`}</title>
          </circle>
        </g>
      ))}
      {labels.map(({ name, x, y }) => (
        <text key={name} x={x} y={y} class={name === chosen ? "here" : ""}>
          {name}
        </text>
      ))}
    </svg>
  );
}

/** The corners of the world without Antarctica and the polar sea. */
const inhabited: GeoJSON.MultiPoint = {
  type: "MultiPoint",
  coordinates: [
    [-160, 8],
    [178, -20],
    [0, 80],
    [0, -56],
  ],
};

function draw(world: World, places: readonly Place[], near: boolean) {
  const points: GeoJSON.MultiPoint = {
    type: "MultiPoint",
    coordinates: places.map(({ lon, lat }) => [lon, lat]),
  };
  const projection = geoNaturalEarth1();
  if (near) {
    projection.fitExtent(
      [
        [70, 50],
        [width - 70, height - 50],
      ],
      points,
    );
    // A single town fills no map: never nearer than a continent, or the outlines look like rubble.
    projection.scale(Math.min(projection.scale(), 1_100));
    const [cx, cy] = projection([middle(places, "lon"), middle(places, "lat")]) ?? [0, 0];
    const [tx, ty] = projection.translate();
    if (projection.scale() === 1_100) projection.translate([tx + width / 2 - cx, ty + height / 2 - cy]);
  } else {
    projection.fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      inhabited,
    );
  }
  projection.clipExtent([
    [-10, -10],
    [width + 10, height + 10],
  ]);
  const path = geoPath(projection);
  const discs = places.flatMap((place) => {
    const [x, y] = projection([place.lon, place.lat]) ?? [];
    if (x === undefined || y === undefined) return [];
    return [{ place, x, y, radius: Math.min(18, 3 + 2 * Math.sqrt(place.articles)) }];
  });
  const named = discs.slice(0, mostLabels);
  const boxes = placeLabels(
    named.map(({ place, x, y, radius }) => ({ x, y, radius, width: place.name.length * 6.8, height: 14 })),
    discs,
    { within: { x: 0, y: 0, width, height } },
  );
  const free = boxes.map((box, index) => !boxes.slice(0, index).some((other) => meets(box, other)));
  return {
    land: path(world.land) ?? "",
    borders: path(world.borders) ?? "",
    discs,
    labels: named.flatMap(({ place }, index) => {
      const { x, y } = boxes[index]!;
      return free[index] ? [{ name: place.name, x, y: y + 10 }] : [];
    }),
  };
}

const meets = (a: { x: number; y: number; width: number; height: number }, b: typeof a) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function middle(places: readonly Place[], side: "lon" | "lat"): number {
  const values = places.map((place) => place[side]);
  return (Math.min(...values) + Math.max(...values)) / 2;
}
