import { factOfLabel, type GoldArticle, type GoldFact } from "./gold-article.js";

/**
 * Reads CoNLL columns: the token first, its BIO, BIOES or BILOU tag last, a blank line between sentences,
 * `-DOCSTART-` between documents. The text is the tokens joined by spaces, a line a sentence.
 */
export function readConll(name: string, columns: string): GoldArticle[] {
  const articles: GoldArticle[] = [];
  let text = "";
  let facts: GoldFact[] = [];
  let open: GoldFact | undefined;
  let id = name;
  const close = () => {
    if (text.trim() !== "") articles.push({ id, text: text.trimEnd(), facts });
    [text, facts, open] = ["", [], undefined];
  };
  for (const line of columns.split(/\r?\n/)) {
    const [token, ...rest] = line.trim().split(/[ \t]+/);
    if (token?.startsWith("-DOCSTART-")) {
      close();
      id =
        rest[0] && rest[0] !== "O" && !rest[0].startsWith("-X-") ? rest[0] : `${name}#${articles.length + 1}`;
    } else if (!token) {
      if (text !== "" && !text.endsWith("\n\n")) text = `${text.trimEnd()}\n\n`;
      open = undefined;
    } else {
      const start = text.length;
      text += `${token} `;
      open = tagged(rest.at(-1) ?? "O", open, facts, [start, start + token.length]);
    }
  }
  close();
  return articles;
}

function tagged(
  tag: string,
  open: GoldFact | undefined,
  facts: GoldFact[],
  span: [number, number],
): GoldFact | undefined {
  const [, position, label] = /^([BIOESLUM])(?:-(.+))?$/.exec(tag) ?? [];
  const meaning = label === undefined ? undefined : factOfLabel(label);
  if (!position || position === "O" || !meaning) return undefined;
  if (open && open.type === meaning.type && /[IELM]/.test(position)) {
    open.spans[0]![1] = span[1];
    return open;
  }
  const fact: GoldFact = { ...meaning, spans: [span] };
  facts.push(fact);
  return fact;
}
