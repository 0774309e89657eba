import fc from "fast-check";
import { expect, it } from "vitest";
import { readDate } from "./read-date.js";

it.each([
  ["Tue, 04 Mar 2031 07:15:00 +0000", "2031-03-04T07:15:00Z"],
  ["Tue, 4 Mar 2031 07:15:00 GMT", "2031-03-04T07:15:00Z"],
  ["Fri, 04 Mar 2031 07:15 EST", "2031-03-04T07:15:00-05:00"],
  ["4 March 31 07:15:09 PDT", "2031-03-04T07:15:09-07:00"],
  ["Tuesday, 04-Mar-31 07:15:00 UTC", "2031-03-04T07:15:00Z"],
  ["Tue, 04 Mar 2031 07:15:00 GMT+0200", "2031-03-04T07:15:00+02:00"],
  ["Tue, 04 Mar 2031 07:15:00 +0530 (IST)", "2031-03-04T07:15:00+05:30"],
  ["Tue, 04 Mar 2031", "2031-03-04T00:00:00Z"],
  ["Tue 4 Mar 2031 7:15", "2031-03-04T07:15:00Z"],
  ["March 4, 2031 07:15", "2031-03-04T07:15:00Z"],
  ["Mar. 4, 2031", "2031-03-04T00:00:00Z"],
  ["2031-03-04T07:15:00+01:00", "2031-03-04T07:15:00+01:00"],
  ["2031-03-04T07:15:00.123Z", "2031-03-04T07:15:00Z"],
  ["2031-03-04T07:15+0100", "2031-03-04T07:15:00+01:00"],
  ["2031-03-04 07:15:00 UTC", "2031-03-04T07:15:00Z"],
  ["2031-03-04", "2031-03-04T00:00:00Z"],
  ["20310304T071500+0100", "2031-03-04T07:15:00+01:00"],
  ["20310304T071500Z", "2031-03-04T07:15:00Z"],
  ["2031-03-04T24:00:00Z", "2031-03-05T00:00:00Z"],
  ["  2031-03-04T07:15:00Z\n", "2031-03-04T07:15:00Z"],
  ["2031-03-04T07:15:00-00:00", "2031-03-04T07:15:00Z"],
])("%s is %s", (text, expected) => expect(readDate(text)).toBe(expected));

it.each([
  undefined,
  "",
  "yesterday evening",
  "0000-00-00",
  "2031-02-30",
  "2031-13-01",
  "31 Jun 2031 10:00 GMT",
  "1699999999",
  "Tue, 04 Foo 2031 07:15:00 GMT",
  "2031-03-04T25:00:00Z",
])("%s is no date", (text) => expect(readDate(text)).toBeUndefined());

it("reads back what toISOString and toUTCString write", () => {
  const date = fc.date({ min: new Date("1971-01-01"), max: new Date("2199-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(date, (date) => {
      const expected = `${date.toISOString().slice(0, 19)}Z`;
      expect(readDate(date.toISOString())).toBe(expected);
      expect(readDate(date.toUTCString())).toBe(expected);
    }),
  );
});
