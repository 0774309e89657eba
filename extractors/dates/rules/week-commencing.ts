import { weekPeriod } from "../period.js";
import { readDatedDay } from "../phrases/day-beside.js";
import { dateSense, type Rule, unresolved } from "../sense.js";

/** British *w/c 4 February*: the week commencing then. */
export const weekCommencing: Rule = {
  id: "week-commencing",
  wakes: ["month", "figure", "holiday"],
  read(line, at) {
    if (line.word(at) !== "w" || line.word(at + 1) !== "/" || line.word(at + 2) !== "c") return null;
    const day = readDatedDay(line, at + 3);
    return (
      day && {
        end: day.end,
        rule: "week-of",
        sense(scene) {
          const placed = day.place(scene);
          if (placed === null || placed.day === null) return placed && unresolved("date");
          // A week that starts on a Sunday is the ISO week that follows.
          return dateSense(weekPeriod(placed.day + 1), placed.anchor);
        },
      }
    );
  },
};
