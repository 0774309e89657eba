const narrowest = 6;
/** What a table without lines puts around a cell, and between two. */
const padding = 2;
const gap = 1;

/**
 * Cuts the cells of a table's widest columns until a row takes no more than `width` characters; columns of fewer than
 * six stay as they are. The first row may be the head.
 */
export function fitColumns(rows: readonly (readonly string[])[], width: number): string[][] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? "")].length)),
  );
  const room = width - widths.length * padding - (widths.length - 1) * gap;
  let over = widths.reduce((sum, one) => sum + one, 0) - room;
  for (; over > 0 && Math.max(...widths) > narrowest; over--)
    widths[widths.indexOf(Math.max(...widths))]! -= 1;
  return rows.map((row) => row.map((cell, column) => shorten(cell, widths[column] ?? 0)));
}

/** Cut at `width` characters, by code point, on one line. */
export function shorten(text: string, width: number): string {
  const characters = [...text.replace(/\s+/g, " ")];
  return characters.length <= width ? characters.join("") : `${characters.slice(0, width - 1).join("")}…`;
}
