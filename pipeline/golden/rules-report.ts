import type { RuleUse } from "./measure-rules.js";

/** Rules that no text has woken, by extractor and list, and how many there are in all. */
export function coverageReport(uses: readonly RuleUse[], texts: number): string {
  const idle = uses.filter(({ fired }) => fired === 0);
  const names = [...new Set(uses.map(({ extractor }) => extractor))];
  const lines = names.map((name) => {
    const own = uses.filter(({ extractor }) => extractor === name);
    return `${name}: ${own.filter(({ fired }) => fired > 0).length} of ${own.length} rules and refiners fired`;
  });
  return [
    ...lines,
    ...idle.map(
      ({ extractor, list, id, calls }) => `  never fired: ${extractor}/${id} (${list}, tried ${calls} times)`,
    ),
    `${texts} texts, ${idle.length} rules never fired`,
  ].join("\n");
}

/** Time by rule, slowest first; those under a hundredth of the whole are summed up. */
export function timesReport(uses: readonly RuleUse[], characters: number): string {
  const total = uses.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const slow = [...uses]
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .filter(({ milliseconds }) => milliseconds >= total / 100);
  const rest = total - slow.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const line = (milliseconds: number, name: string, note: string) =>
    `${milliseconds.toFixed(1).padStart(9)} ms ${((100 * milliseconds) / (total || 1)).toFixed(1).padStart(5)} %  ${name}${note}`;
  return [
    ...slow.map(({ extractor, id, calls, milliseconds }) =>
      line(milliseconds, `${extractor}/${id}`, `  (${calls} calls)`),
    ),
    line(rest, `${uses.length - slow.length} others`, ""),
    `${characters} characters; rules and refiners took ${total.toFixed(0)} ms`,
  ].join("\n");
}
