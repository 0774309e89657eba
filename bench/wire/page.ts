import type { Planned } from "./plan.js";
import { type Story, story } from "./story.js";

const published = "2026-01-02T03:00:00Z";
const revised = "2026-01-02T09:00:00Z";

const links = (count: number, path: string) =>
  Array.from({ length: count }, (_, i) => `<li><a href="/${path}/${i}">${path} ${i}</a></li>`).join("");
const style = Array.from(
  { length: 120 },
  (_, i) => `.card-${i}{margin:${i}px;padding:${i % 9}px;color:#${100 + i}}`,
).join("");
const script = `window.config=${JSON.stringify(Array.from({ length: 400 }, (_, i) => ({ slot: i, path: `/ads/${i}`, on: i % 2 === 0 })))};`;

/** A news page of about 40 KB, as sites make them: navigation, styles and scripts around the article. */
export function page(
  { title, paragraphs }: Story,
  { modified = false, ballast = 0, accent = "" } = {},
): string {
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: title,
    datePublished: published,
    ...(modified && { dateModified: revised }),
    author: [{ "@type": "Person", name: "Ada Brook" }],
  };
  return `<!doctype html><html lang="en"><head><title>${title}${accent} | The Wire</title><style>${style}</style>
<meta property="og:type" content="article"><meta property="og:title" content="${title}${accent}"><meta property="article:published_time" content="${published}">
<script type="application/ld+json">${JSON.stringify(data)}</script><script>${script}</script>${ballast > 0 ? `<script>${"x".repeat(ballast)}</script>` : ""}</head>
<body><header><nav><ul>${links(40, "section")}</ul></nav></header><main><article><h1>${title}${accent}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}</article><aside><h2>Most read</h2><ul>${links(20, "read")}</ul></aside></main>
<footer><ul>${links(60, "footer")}</ul><p>© The Wire</p></footer></body></html>`;
}

/** The page of an article; in phase 2 updated articles have another toll. */
export function pageOf({ kind, text }: Planned, phase: number): string {
  const changed = kind === "updated" && phase === 2;
  const told = changed ? story(text, 99) : story(text);
  return page(told, {
    modified: changed,
    ...(kind === "heavy" && { ballast: 7_000_000 }),
    ...(kind === "oversized" && { ballast: 12_000_000 }),
    ...(kind === "latin" && { accent: " – Café Müller" }),
  });
}

/** A feed in its format. In phase 2 the updated articles have a later date. */
export function feed(format: string, origin: string, articles: readonly Planned[], phase: number): string {
  const items = articles.map((article) => ({
    url: origin + article.path,
    title: story(article.text).title,
    date: article.kind === "updated" && phase === 2 ? revised : published,
  }));
  const each = (line: (item: (typeof items)[number]) => string) => items.map(line).join("\n");
  switch (format) {
    case "rss":
      return `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire & more</title>${each(
        ({ url, title, date }) =>
          `<item><title>${title}</title><link>${url}?utm_source=rss</link><pubDate>${new Date(date).toUTCString()}</pubDate></item>`,
      )}</channel></rss>`;
    case "atom":
      return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title>${each(
        ({ url, title, date }) =>
          `<entry><title>${title}</title><link href="${url}"/><id>${url}</id><updated>${date}</updated></entry>`,
      )}</feed>`;
    case "json":
      return JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "Wire",
        items: items.map(({ url, title, date }) => ({
          id: url,
          url,
          title,
          date_published: published,
          date_modified: date,
        })),
      });
    default:
      return `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${each(
        ({ url, date }) => `<url><loc>${url}</loc><lastmod>${date}</lastmod></url>`,
      )}</urlset>`;
  }
}
