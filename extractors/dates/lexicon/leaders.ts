import { unitFillers } from "./units.js";

/** Words that can stand in a temporal phrase before its trigger word, so that the phrase may begin at them. */
const articles = "the a an this that these those its his her their our my";
const order = "last next past previous preceding prior following coming upcoming recent current same very latest final entire whole full";
const edges = "early late mid earlier later sometime end beginning start close middle of on in to during";
const counts =
  "few several many some couple number good great more another dozen dozens hundred hundreds thousand thousands scores half quarter and or other full straight consecutive numerous multiple";
const sets = "every each once twice thrice single per";
const names = "fy cy fiscal financial calendar year year's day days month eve quarter 's fourth corresponding comparable rush trading business working academic ago";
const clocks = "w c wee small predawn hours time being near foreseeable immediate distant right anytime any at present long all semi bi";
const marks = "½ ¼ ¾ ⅓ ⅔ - – , . : / ( ' ’ ‘ + a.d ad";

export const leaders: ReadonlySet<string> = new Set([
  ...[articles, order, edges, counts, sets, names, clocks, marks].flatMap((list) => list.split(" ")),
  ...unitFillers,
]);
