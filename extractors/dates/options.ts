import { z } from "zod";

const Month = z.int().min(1).max(12);

/** How the day of a feast is found in a year. */
const HolidayDate = z.union([
  z.strictObject({ month: Month, date: z.int().min(1).max(31) }),
  /** The nth weekday (Monday is 1) of a month; −1 is the last. */
  z.strictObject({
    month: Month,
    weekday: z.int().min(1).max(7),
    nth: z.union([z.int().min(1).max(5), z.literal(-1)]),
  }),
  z.strictObject({ fromEaster: z.int().min(-100).max(100) }),
]);

export const DateOptions = z.strictObject({
  /** Feasts of a user's own by name; they win over the lexicon, and `null` takes one out of it. */
  holidays: z.record(z.string().min(1), HolidayDate.nullable()).default({}),
});
export type DateOptions = z.infer<typeof DateOptions>;
