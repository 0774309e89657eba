import { scales, teens, tens, units } from "../../text/lexicon/numerals.js";
import { codes, dollarPrefixes, ownCodes } from "./currencies.js";
import { decadeAges } from "./persons.js";
import { vagueDeterminers, vagueMinimum } from "./vague.js";

/** Words that a stated quantity can begin with. */
export const openingWords: ReadonlySet<string> = new Set([
  ...units.keys(),
  ...teens.keys(),
  ...tens.keys(),
  ...scales.keys(),
  ...vagueMinimum.keys(),
  ...vagueDeterminers,
  ...[...codes.keys()].map((code) => code.toLowerCase()),
  ...[...ownCodes.keys()].map((code) => code.slice(3).toLowerCase()),
  ...dollarPrefixes.keys(),
  ...decadeAges.keys(),
  ..."a an half quarter minus between magnitude twice thrice double triple treble quadruple".split(" "),
  ..."twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold".split(" "),
]);
