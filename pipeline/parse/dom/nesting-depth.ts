const voidTags = new Set(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr".split(
    " ",
  ),
);
/** A second one closes the first, in browsers and in htmlparser2. */
const selfClosingSiblings = new Set("p li dt dd option optgroup tr td th thead tbody tfoot".split(" "));
const rawText = new Set(["script", "style", "title", "textarea", "xmp", "noembed", "noframes"]);

/** A tag (name, and whether it closes) or the start of a comment. Bounded, so that it stays linear. */
const tagStart = /<(?:!--|(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,60}))/g;

/**
 * Whether more than `limit` elements are open at once, read from the raw markup in one pass, as the parser will see
 * it: a closing tag closes up to its opener and is ignored without one.
 */
export function nestsDeeperThan(markup: string, limit: number): boolean {
  const open: string[] = [];
  const openByName = new Map<string, number>();
  tagStart.lastIndex = 0;
  for (let match = tagStart.exec(markup); match !== null; match = tagStart.exec(markup)) {
    const name = match[2]?.toLowerCase();
    if (name === undefined) {
      const end = markup.indexOf("-->", tagStart.lastIndex);
      if (end === -1) return false;
      tagStart.lastIndex = end + 3;
    } else if (match[1] === "/") {
      close(name);
    } else if (!voidTags.has(name)) {
      if (selfClosingSiblings.has(name) && open.at(-1) === name) close(name);
      open.push(name);
      openByName.set(name, (openByName.get(name) ?? 0) + 1);
      if (open.length > limit) return true;
      if (rawText.has(name)) skipRawText(name);
    }
  }
  return false;

  function close(name: string): void {
    if ((openByName.get(name) ?? 0) === 0) return;
    let closed: string | undefined;
    do {
      closed = open.pop();
      if (closed !== undefined) openByName.set(closed, (openByName.get(closed) ?? 1) - 1);
    } while (closed !== undefined && closed !== name);
  }

  function skipRawText(name: string): void {
    const end = indexOfClosing(markup, name, tagStart.lastIndex);
    tagStart.lastIndex = end === -1 ? markup.length : end;
  }
}

function indexOfClosing(markup: string, name: string, from: number): number {
  for (let at = markup.indexOf("</", from); at !== -1; at = markup.indexOf("</", at + 2)) {
    if (markup.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return -1;
}
