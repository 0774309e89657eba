import type { DeskArticleView } from "../../../schemas/desk.js";
import type { FactKind } from "../../../schemas/review.js";
import { dayOf, kindLabels, statusLabels } from "../shell/labels.js";
import { outsideLink } from "../shell/route.js";

const kinds: FactKind[] = ["entity", "count", "date", "quote"];

export function ArticleHead({ view }: { view: DeskArticleView }) {
  const { article, record } = view;
  const link = outsideLink(article.url);
  return (
    <header>
      <h1>{article.title || article.url}</h1>
      <p class="soft">
        {[
          article.publisher,
          ...record.article.byline,
          dayOf(article.publishedAt),
          statusLabels[article.status],
        ]
          .filter(Boolean)
          .join(" · ")}{" "}
        {link && (
          <a href={link} target="_blank" rel="noopener noreferrer">
            Original
          </a>
        )}
      </p>
      <p class="legend">
        {kinds.map((kind) => (
          <span key={kind} class={`fact ${kind}${kind === "quote" ? " first-quote" : ""}`}>
            {kindLabels[kind]}
          </span>
        ))}
      </p>
    </header>
  );
}
