import { z } from "zod";
import { DateFact } from "../../schemas/index.js";
import { defineExtractor } from "../define.js";
import { ordered } from "../lists.js";
import { extractDates } from "./extract.js";
import { holidaysWith } from "./holidays.js";
import { DateOptions } from "./options.js";
import { completeRanges } from "./refiners/complete-ranges.js";
import { dropNames } from "./refiners/drop-names.js";
import { dropTitles } from "./refiners/drop-titles.js";
import { shareClockRanges } from "./refiners/share-clock-ranges.js";
import { ago } from "./rules/ago.js";
import { clockTime } from "./rules/clock-time.js";
import { day } from "./rules/day.js";
import { decadeAndCentury } from "./rules/decade-and-century.js";
import { duration } from "./rules/duration.js";
import { fiscalYear } from "./rules/fiscal-year.js";
import { frequency } from "./rules/frequency.js";
import { month } from "./rules/month.js";
import { monthQuarter } from "./rules/month-quarter.js";
import { partOfDay } from "./rules/part-of-day.js";
import { quarter, quarterCode } from "./rules/quarter.js";
import { reference } from "./rules/reference.js";
import { relativePeriod } from "./rules/relative-period.js";
import { season } from "./rules/season.js";
import { weekCommencing } from "./rules/week-commencing.js";
import { weekOf } from "./rules/week-of.js";
import { year } from "./rules/year.js";
import { yearBefore } from "./rules/year-before.js";

export type { Refiner } from "./extract.js";
export {
  dateSense,
  fixedSense,
  type Reading,
  type Rule,
  type Scene,
  type Sense,
  unresolved,
} from "./sense.js";

/** Of two readings of equal length the earlier rule’s is taken. */
const rules = ordered({
  clockTime,
  partOfDay,
  weekOf,
  weekCommencing,
  day,
  yearBefore,
  quarter,
  quarterCode,
  monthQuarter,
  fiscalYear,
  month,
  season,
  decadeAndCentury,
  reference,
  ago,
  frequency,
  relativePeriod,
  duration,
  year,
});

const refiners = ordered({ dropNames, dropTitles, completeRanges, shareClockRanges });

export const dates = defineExtractor({
  name: "dates",
  version: "1.0.0",
  schema: z.array(DateFact),
  options: DateOptions,
  lists: { rules, refiners },
  extract: (doc, _facts, { lists, options, trace }) =>
    extractDates(doc, lists.rules, lists.refiners, trace, holidaysWith(options.holidays, doc.country)),
});
