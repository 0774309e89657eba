import { isFigure } from "../../text/figures.js";
import { isHyphen } from "../../text/token-tests.js";
import { sportCues, voteCues } from "../lexicon/contexts.js";
import { followedBy, precededBy, type Scene, wordAt } from "../scene.js";
import { dropping, type Refiner } from "./refiner.js";

/** Sports scores: *43–5*, *won 3-2*, *31 points to 17*. A vote’s *52-48* stays. */
export const dropScores: Refiner = dropping("a score", ({ first, end, kind }, scene) => {
  if (kind !== "cardinal") return false;
  const joined = isDash(scene, end) && isFigure(scene.tokens[end + 1]);
  const joining = isDash(scene, first - 1) && isFigure(scene.tokens[first - 2]);
  if (joined || joining)
    return !precededBy(scene, first, voteCues, 8) && !followedBy(scene, end, voteCues, 6);
  return isPoints(scene, first, end);
});

function isDash(scene: Scene, at: number): boolean {
  return isHyphen(scene.tokens[at]) || wordAt(scene, at) === "–";
}

/** *31 points to 17*, *by two points*. */
function isPoints(scene: Scene, first: number, end: number): boolean {
  if (!precededBy(scene, first, sportCues, 8) && !followedBy(scene, end, sportCues, 6)) return false;
  return wordAt(scene, end) === "points" || /^points?$/.test(wordAt(scene, first - 2));
}
