import { desk } from "../api/desk.js";
import { useAnswer } from "../api/use-answer.js";
import { linkTo } from "../shell/route.js";
import { Waiting } from "../shell/waiting.jsx";

const meridians = [-150, -120, -90, -60, -30, 0, 30, 60, 90, 120, 150];
const parallels = [-60, -30, 0, 30, 60];
const x = (longitude: number) => (longitude + 180) * 3;
const y = (latitude: number) => (90 - latitude) * 3;

/** Places on an equirectangular net of degrees. */
export function MapPage() {
  const answer = useAnswer("map", desk.map);
  if (!answer.data) return <Waiting answer={answer} />;
  const { places, unplaced } = answer.data;
  return (
    <div class="page">
      <h1>Places</h1>
      <figure class="picture">
        <svg viewBox="0 0 1080 540" role="group" aria-label="Map of places; the list below says the same">
          {meridians.map((degree) => (
            <line key={degree} class="axis" x1={x(degree)} x2={x(degree)} y1="0" y2="540" />
          ))}
          {parallels.map((degree) => (
            <line key={degree} class="axis" x1="0" x2="1080" y1={y(degree)} y2={y(degree)} />
          ))}
          {places.map((place) => (
            <a
              key={place.name}
              href={linkTo("entity", place.name)}
              aria-label={`${place.name}: ${place.mentions} mentions`}
            >
              <circle
                class="dot"
                cx={x(place.longitude)}
                cy={y(place.latitude)}
                r={4 + 2 * Math.sqrt(place.mentions)}
              />
              <text class="name" x={x(place.longitude) + 10} y={y(place.latitude) + 4}>
                {place.name}
              </text>
            </a>
          ))}
        </svg>
      </figure>
      <ul class="lines" aria-label="Places">
        {places.map((place) => (
          <li key={place.name}>
            <a href={linkTo("entity", place.name)}>{place.name}</a>{" "}
            <span class="soft">{place.mentions} mentions</span>
          </li>
        ))}
      </ul>
      {unplaced.length > 0 && <p class="soft">Without known place: {unplaced.join(", ")}</p>}
    </div>
  );
}
