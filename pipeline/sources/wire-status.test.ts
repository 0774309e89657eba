import { describe, expect, it } from "vitest";
import { readByline } from "./byline.js";
import { wireStatus } from "./wire-status.js";

describe("what a wire says of a story", () => {
  it.each([
    ["stat:usable", "usable"],
    ["http://cv.iptc.org/newscodes/pubstatusg2/usable", "usable"],
    ["Usable", "usable"],
    [undefined, "usable"],
    ["embargoed", "withheld"],
    ["stat:withheld", "withheld"],
    ["stat:canceled", "canceled"],
    ["cancelled", "canceled"],
    ["something new", "withheld"],
  ])("status %s is %s", (status, expected) => expect(wireStatus({ status }).pubStatus).toBe(expected));

  it.each([
    ["CORRECTED-Toll rises to 12", true],
    ["CORRECTION: Toll story", true],
    ["Corrects spelling of name", true],
    ["Correctional officers strike", false],
    ["Court corrects ruling", false],
  ])("a headline %s marks a correction: %s", (headline, expected) => {
    expect(wireStatus({ headline }).correction !== undefined).toBe(expected);
  });

  it.each([
    ["KILL: Bridge story", "canceled"],
    ["BULLETIN KILL - do not use", "canceled"],
    ["Killing of geese divides town", "usable"],
    ["Kill Bill returns to cinemas", "usable"],
  ])("a note %s makes it %s", (note, expected) =>
    expect(wireStatus({ notes: [note] }).pubStatus).toBe(expected),
  );

  it.each([
    ["2031-03-04T12:00:00Z", "usable", "2031-03-04T12:00:00Z"],
    ["", "withheld", undefined],
    ["noon on Tuesday", "withheld", undefined],
  ])("an embargo until %j leaves it %s", (embargo, pubStatus, embargoedUntil) => {
    for (const status of ["usable", "embargoed"])
      expect(wireStatus({ status, embargo })).toEqual({
        pubStatus,
        ...(embargoedUntil !== undefined && { embargoedUntil }),
      });
  });

  it("version and urgency are numbers or nothing", () => {
    expect(wireStatus({ version: "3", urgency: "x" })).toEqual({ pubStatus: "usable", version: 3 });
  });
});

it.each([
  ["By Ann Lee", ["Ann Lee"]],
  ["By Ann Lee and Bo Chen", ["Ann Lee", "Bo Chen"]],
  ["By ANN LEE, BO CHEN and Cy Dee, Business Writers", ["ANN LEE", "BO CHEN", "Cy Dee"]],
  ["Ann Brandt", ["Ann Brandt"]],
  ["By Staff", []],
  ["", []],
  [undefined, []],
])("byline %s names %s", (text, names) => expect(readByline(text)).toEqual(names));
