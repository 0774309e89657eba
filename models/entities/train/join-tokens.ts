const noSpaceBefore = /^(?:[.,;:?!%)\]}…]|'s|’s|'S|n't|n’t|'(?:re|ve|ll|d|m)|’(?:re|ve|ll|d|m)|\.\.\.)$/;
const noSpaceAfter = /^(?:[([{$£€#]|``|“|‘)$/;
const dash = /^[-–]$/;

/** Writes a tokenised sentence as a reader would see it, with the offset at which each token starts. */
export function joinTokens(tokens: readonly string[]): { text: string; starts: number[] } {
  let text = "";
  let openQuote = false;
  let glue = true;
  const starts: number[] = [];
  tokens.forEach((token, i) => {
    let before = !glue && !noSpaceBefore.test(token);
    glue = noSpaceAfter.test(token);
    if (token === '"') {
      if (openQuote) before = false;
      else glue = true;
      openQuote = !openQuote;
    } else if (token === "'" && /s$/.test(tokens[i - 1] ?? "")) before = false;
    else if (token === "''" || token === "”") before = false;
    else if (dash.test(token) && isWord(tokens[i - 1]) && isWord(tokens[i + 1])) {
      before = false;
      glue = true;
    }
    if (before) text += " ";
    starts.push(text.length);
    text += token;
  });
  return { text, starts };
}

const isWord = (token: string | undefined): boolean => token !== undefined && /^[\p{L}\p{N}]/u.test(token);
