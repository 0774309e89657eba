// Loaded before a process: its clock shows the time of day plus what the file at CLOCK_SHIFT_FILE says, in milliseconds.
import { readFileSync } from "node:fs";

const file = process.env.CLOCK_SHIFT_FILE;
const RealDate = Date;
let read = 0;
let shift = 0;

function now() {
  const real = RealDate.now();
  if (real - read > 50) {
    read = real;
    shift = Number(readFileSync(file, "utf8")) || 0;
  }
  return real + shift;
}

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(now());
    else super(...given);
  }
  static now() {
    return now();
  }
};
