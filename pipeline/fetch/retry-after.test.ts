import { expect, it } from "vitest";
import { readRetryAfter } from "./retry-after.js";

const now = Date.UTC(2025, 11, 13, 10, 0, 0);

it.each([
  ["120", 120_000],
  [" 0 ", 0],
  ["Sat, 13 Dec 2025 10:01:30 GMT", 90_000],
  ["Sat, 13 Dec 2025 09:00:00 GMT", 0],
  ["soon", undefined],
  ["-5", undefined],
  ["", undefined],
  [undefined, undefined],
])("Retry-After %s is %s milliseconds", (header, expected) => {
  expect(readRetryAfter(header, now)).toBe(expected);
});
