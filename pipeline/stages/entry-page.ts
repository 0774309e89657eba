import type { FeedItem } from "../sources/feed.js";

/** A feed entry that carries its article, as a page: so that it goes the same way as all others. */
export function entryPage({
  title,
  publishedAt,
  updatedAt,
  language,
  byline,
  keywords,
  html,
  text,
}: FeedItem): string {
  const meta = (name: string, content: string | undefined) =>
    content === undefined ? "" : `<meta property="${name}" content="${escaped(content)}">`;
  const body =
    html ??
    (text ?? "")
      .split(/\n{2,}/)
      .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
      .join("\n");
  return `<!doctype html>
<html lang="${escaped(language ?? "en")}"><head><meta charset="utf-8"><title>${escaped(title ?? "")}</title>
${meta("og:type", "article")}${meta("og:title", title)}${meta("article:published_time", publishedAt)}
${meta("article:modified_time", updatedAt)}${(keywords ?? []).map((word) => meta("article:tag", word)).join("")}
${(byline ?? []).map((name) => `<meta name="author" content="${escaped(name)}">`).join("")}
</head><body><article><h1>${escaped(title ?? "")}</h1>
${body}
</article></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
