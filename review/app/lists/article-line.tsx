import type { DeskArticle } from "../../../schemas/desk-lists.js";
import { Certainty, StatusMark } from "../shell/fact-marks.jsx";
import { Icon } from "../shell/icon.jsx";
import { counted, dayName } from "../shell/labels.js";
import { linkTo } from "../shell/route.js";

interface Props {
  article: DeskArticle;
  line: number;
  chosen: boolean;
}

export function ArticleLine({ article, line, chosen }: Props) {
  const { leastConfidence, decided, facts } = article;
  return (
    <li class={chosen ? "article-line chosen" : "article-line"} data-line={line}>
      <div>
        <a class="headline" href={linkTo("article", article.id)}>
          {article.title || article.url}
        </a>
        <div class="meta">
          <span>
            {[article.publisher, article.agency, dayName(article.publishedAt ?? article.storedAt)]
              .filter(Boolean)
              .join(" · ")}
          </span>
          {article.version > 1 && <span class="tag">version {article.version}</span>}
          {article.copies > 0 && <span class="tag">{counted(article.copies, "copy", "copies")}</span>}
          {article.lost > 0 && (
            <span class="tag alert">{counted(article.lost, "decision")} no longer fit</span>
          )}
          {article.alerts.map((alert) => (
            <span key={alert} class="tag alert">
              <Icon name="flag" />
              {alert}
            </span>
          ))}
        </div>
      </div>
      <div class="progress">
        <progress max={Math.max(1, facts)} value={decided} aria-label="Facts decided" />
        <span>
          {decided} of {counted(facts, "fact")}
        </span>
      </div>
      <span class="least" title="Least certain fact without a verdict">
        {leastConfidence !== null && (
          <>
            <Certainty value={leastConfidence} />
            <span>least certain</span>
          </>
        )}
      </span>
      <span class="state">
        <StatusMark status={article.status} />
      </span>
    </li>
  );
}
