/** What an apostrophe stands before in words that lost their beginning: *’em*, *’til*, *’n’*. */
export const elidedWords: ReadonlySet<string> = new Set("em til till tis twas n cause bout round cuz neath".split(" "));
