import type { DeskArticleView } from "../../../schemas/desk-lists.js";
import { StatusMark } from "../shell/fact-marks.jsx";
import { Icon } from "../shell/icon.jsx";
import { counted, dayName } from "../shell/labels.js";
import { linkTo, outsideLink } from "../shell/route.js";
import type { Key } from "./keys.js";

interface Props {
  view: DeskArticleView;
  may: boolean;
  onPress(key: Key): void;
  onExtractAgain(): void;
}

export function ArticleHead({ view, may, onPress, onExtractAgain }: Props) {
  const { article, record } = view;
  const { byline, dek } = record.article;
  const link = outsideLink(article.url);
  return (
    <header class="article-head">
      <p class="eyebrow">
        <span>{[article.publisher, dayName(article.publishedAt)].filter(Boolean).join(" · ")}</span>
        <StatusMark status={article.status} />
        {article.copies > 0 && <span class="tag">{counted(article.copies, "copy", "copies")}</span>}
        <button
          type="button"
          class="quiet next"
          title="The next article of the list that is not done (l)"
          onClick={() => onPress("l")}
        >
          Next article
          <Icon name="next" />
        </button>
      </p>
      <h1>{record.article.title || article.title || article.url}</h1>
      {dek && <p class="dek">{dek}</p>}
      {byline.length > 0 && <p class="byline">By {byline.join(", ")}</p>}
      {view.version !== article.version && (
        <p class="older">
          An older version: it can be read, not decided on.{" "}
          <a href={linkTo("article", article.id)}>The current one</a>
        </p>
      )}
      <div class="row tools">
        {link && (
          <a class="button quiet" href={link} target="_blank" rel="noopener noreferrer">
            <Icon name="outside" />
            Original
          </a>
        )}
        {view.versions.length > 1 && <VersionChoice view={view} />}
        {may && (
          <>
            <button type="button" class="quiet" onClick={() => onPress("b")}>
              <Icon name="send-back" />
              Send back
            </button>
            <button type="button" class="quiet" onClick={() => onPress("p")}>
              <Icon name="fixture" />
              Promote
            </button>
            <button
              type="button"
              class="quiet"
              title="Extract with the present extractors and lexicon; decisions are kept"
              onClick={onExtractAgain}
            >
              <Icon name="redo" />
              Read again
            </button>
          </>
        )}
      </div>
    </header>
  );
}

function VersionChoice({ view: { article, version, versions } }: { view: DeskArticleView }) {
  return (
    <select
      aria-label="Version"
      value={version}
      onChange={(event) => {
        location.hash = linkTo("article", article.id, { version: event.currentTarget.value });
      }}
    >
      {versions.map((one) => (
        <option key={one.version} value={one.version}>
          Version {one.version} of {versions.length}
        </option>
      ))}
    </select>
  );
}
