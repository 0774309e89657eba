import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate, dayOf, isCivil, isoDate, isoWeekOf, parseIsoDay, weekdayOf } from "./calendar.js";
import { addMonths, dayPeriod, periodAround, seasonPeriod, shiftPeriod } from "./period.js";

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 });

describe("days", () => {
  it("agree with the platform’s calendar", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * 86_400_000);
        expect(civilDate(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          date: date.getUTCDate(),
        });
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it("come back from their civil date", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, date } = civilDate(day);
        expect(dayOf(year, month, date)).toBe(day);
      }),
    );
  });

  it("have ISO weeks that belong to the year of their Thursday", () => {
    expect(isoWeekOf(dayOf(2021, 1, 3))).toEqual({ year: 2020, week: 53 });
    expect(isoWeekOf(dayOf(2024, 12, 30))).toEqual({ year: 2025, week: 1 });
    expect(isoWeekOf(dayOf(2019, 9, 4))).toEqual({ year: 2019, week: 36 });
  });

  it("are read in the zone that a time is written in", () => {
    expect(isoDate(parseIsoDay("2024-04-30T23:38:37-07:00") ?? 0)).toBe("2024-04-30");
    expect(parseIsoDay("2024-02-30")).toBeNull();
    expect(parseIsoDay("soon")).toBeNull();
  });

  it("know leap years", () => {
    expect(isCivil(2000, 2, 29)).toBe(true);
    expect(isCivil(1900, 2, 29)).toBe(false);
  });
});

describe("periods", () => {
  const grains = fc.constantFrom(
    "day",
    "week",
    "weekend",
    "month",
    "quarter",
    "half",
    "year",
    "decade",
    "century",
  );

  it("step there and back", () => {
    fc.assert(
      fc.property(anyDay, grains, fc.integer({ min: -40, max: 40 }), (day, grain, steps) => {
        const period = periodAround(day, grain as "day");
        expect(shiftPeriod(shiftPeriod(period, steps), -steps)).toEqual(period);
      }),
    );
  });

  it("follow each other without a gap", () => {
    fc.assert(
      fc.property(anyDay, grains, (day, grain) => {
        const period = periodAround(day, grain as "day");
        if (grain === "weekend") return;
        expect(shiftPeriod(period, 1).first).toBe(period.last + 1);
        expect(period.first <= day && day <= period.last).toBe(true);
      }),
    );
  });

  it("keep the last day of a shorter month", () => {
    expect(isoDate(addMonths(dayOf(2024, 1, 31), 1))).toBe("2024-02-29");
    expect(isoDate(addMonths(dayOf(2024, 3, 31), -13))).toBe("2023-02-28");
  });

  it("let a winter begin in December", () => {
    const winter = seasonPeriod(2023, "WI");
    expect([isoDate(winter.first), isoDate(winter.last)]).toEqual(["2023-12-01", "2024-02-29"]);
    expect(periodAround(dayOf(2024, 1, 15), "season").value).toBe("2023-WI");
    expect(dayPeriod(dayOf(2024, 1, 15)).value).toBe("2024-01-15");
  });
});
