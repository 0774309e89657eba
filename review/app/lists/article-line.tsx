import type { DeskArticle } from "../../../schemas/desk.js";
import { dayOf, percent, statusLabels } from "../shell/labels.js";
import { linkTo } from "../shell/route.js";

export function ArticleLine({ article }: { article: DeskArticle }) {
  const { leastConfidence } = article;
  return (
    <li class="article-line">
      <a href={linkTo("article", article.id)}>{article.title || article.url}</a>
      <span class="figures">
        {article.decided} of {article.facts} facts decided
      </span>
      <span class="soft">
        {[article.publisher, article.agency, dayOf(article.publishedAt ?? article.storedAt)]
          .filter(Boolean)
          .join(" · ")}
        {article.version > 1 && ` · version ${article.version}`}
        {article.copies > 0 && ` · ${article.copies} copies`}{" "}
        {article.alerts.map((alert) => (
          <span key={alert} class="tag">
            ⚑ {alert}
          </span>
        ))}
      </span>
      <span class="figures soft">
        {leastConfidence !== null && `least certain ${percent(leastConfidence)} `}
        <span class="tag">{statusLabels[article.status]}</span>
      </span>
    </li>
  );
}
