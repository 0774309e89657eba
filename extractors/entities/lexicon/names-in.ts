/** The names of a list with `;` between them, on one line or several. */
export const namesIn = (list: string): string[] => list.replaceAll(/\s+/g, " ").trim().split(/ ?; ?/);
