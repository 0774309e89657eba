import { parseLenientJson } from "../metadata/lenient-json.js";
import { readFlight } from "./flight-data.js";
import { textsByKey, unescapeLiteral } from "./script-literals.js";
import { longestText, proseIn } from "./state-values.js";

/** Texts of less prose are messages of the application. */
const shortest = 400;

/**
 * What the application's scripts hold of the article: candidates for its text, each one string of markup or lines. `states` are scripts
 * that hold data (JSON, templates, assignments), `scripts` the page's other long ones.
 */
export function textsInState(states: readonly string[], scripts: readonly string[]): string[] {
  const found = [longest(states.flatMap(textsOfState))];
  const flight = readFlight(scripts);
  if (flight !== null)
    found.push(longest([...flight.texts, ...flight.values.map(longestText)]), flight.markup);
  else found.push(longest(scripts.flatMap(textsOfScript)));
  return found.filter((text) => text !== "");
}

function textsOfState(source: string): string[] {
  if (/^\s*</.test(source)) return [source];
  const texts = parseLenientJson(afterAssignment(source)).map(longestText);
  return texts.some((text) => text !== "") ? texts : textsOfScript(source);
}

/** Texts of a program: each string under a text's name, or the strings of one name in a row. */
function textsOfScript(script: string): string[] {
  return [...textsByKey(script).values()].flatMap((texts) => {
    const told = texts.filter((text) => proseIn(`${text} ${text}`) > 0);
    const row = told.map((text) => (/^\s*</.test(text) ? text : `<p>${text}</p>`)).join("\n");
    return told.length > 1 ? [...told, row] : told;
  });
}

function longest(texts: readonly string[]): string {
  return texts.reduce(
    (best, text) => (proseIn(text) >= shortest && proseIn(text) > proseIn(best) ? text : best),
    "",
  );
}

/** `window.__STATE__ = {…};` to `{…}`, `JSON.parse("{…}")` to what stands in the string. */
function afterAssignment(source: string): string {
  const parsed = /JSON\.parse\(\s{0,9}(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`)/.exec(
    source,
  );
  const literal = parsed?.[1] ?? parsed?.[2] ?? parsed?.[3];
  if (literal !== undefined) return unescapeLiteral(literal);
  const from = source.search(/[[{]/);
  const to = Math.max(source.lastIndexOf("}"), source.lastIndexOf("]"));
  return from === -1 || to < from ? "" : source.slice(from, to + 1);
}
