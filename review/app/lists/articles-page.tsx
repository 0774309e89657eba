import { useEffect } from "preact/hooks";
import type { DeskArticle, DeskArticles } from "../../../schemas/desk-lists.js";
import { desk } from "../api/desk.js";
import type { PageProps } from "../shell/page-props.js";
import { linkTo } from "../shell/route.js";
import { Segmented } from "../shell/segmented.jsx";
import { Waiting } from "../shell/waiting.jsx";
import { ArticleLine } from "./article-line.jsx";
import { FilterBar } from "./filter-bar.jsx";
import { More } from "./more.jsx";
import { Nothing } from "./nothing.jsx";
import { readThrough } from "./reading-order.js";
import { SavedViews } from "./saved-views.jsx";
import { useLineKeys } from "./use-line-keys.jsx";
import { usePages } from "./use-pages.js";

export function ArticlesPage({ route }: PageProps) {
  const key = JSON.stringify(route.query);
  const list = usePages<DeskArticle, DeskArticles>(key, (cursor) =>
    desk.articles({ ...route.query, cursor }),
  );
  useEffect(() => readThrough(route.query), [key]);
  const articles = list.data ?? [];
  const lines = useLineKeys({
    count: articles.length,
    open: (index) => location.assign(linkTo("article", articles[index]!.id)),
  });
  return (
    <div class="page">
      <div class="page-head">
        <h1>Articles</h1>
        <div class="row">
          {lines.button}
          <Segmented
            label="Order"
            route={route}
            name="order"
            options={{ "": "Last stored first", "least-certain": "Least certain first" }}
          />
        </div>
      </div>
      <SavedViews route={route} />
      <FilterBar route={route} about="articles" />
      {!list.data ? (
        <Waiting answer={list} />
      ) : list.data.length === 0 ? (
        <Nothing query={route.query} what="article" />
      ) : (
        <ul class="lines" aria-label="Articles">
          {list.data.map((article, index) => (
            <ArticleLine key={article.id} article={article} line={index} chosen={index === lines.chosen} />
          ))}
        </ul>
      )}
      <More list={list} />
      {lines.dialog}
    </div>
  );
}
