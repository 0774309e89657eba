import { useMemo } from "preact/hooks";
import type { DeskArticleView } from "../../../schemas/desk-lists.js";
import { desk } from "../api/desk.js";
import { type Answer, useAnswer } from "../api/use-answer.js";
import type { PageProps } from "../shell/page-props.js";
import { NotYet } from "../shell/waiting.jsx";
import { ArticleReview } from "./article-review.jsx";

export function ArticlePage({ route, session }: PageProps) {
  const version = route.query.version ? Number(route.query.version) : undefined;
  const view = useAnswer<DeskArticleView>(`${route.subject}@${version ?? ""}`, () =>
    desk.article(route.subject, version),
  );
  const ready = useMemo(() => view.data && { ...view, data: view.data }, [view.data]);
  if (!ready) {
    return <NotYet title="Article" answer={view} />;
  }
  return (
    <ArticleReview
      key={ready.data.version}
      view={ready as Answer<DeskArticleView> & { data: DeskArticleView }}
      factId={route.query.fact ?? null}
      session={session}
    />
  );
}
