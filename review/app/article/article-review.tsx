import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { DeskArticleView, DeskSession } from "../../../schemas/desk.js";
import type { Answer } from "../api/use-answer.js";
import { ArticleHead } from "./article-head.jsx";
import { ArticleText } from "./article-text.jsx";
import { EdgeHandles } from "./edge-handles.jsx";
import { FactCard } from "./fact-card.jsx";
import { FactList } from "./fact-list.jsx";
import { History } from "./history.jsx";
import { ReviewDialogs } from "./review-dialogs.jsx";
import { innermost, segmentText } from "./segments.js";
import { shownFacts } from "./shown-fact.js";
import { useDecide } from "./use-decide.js";
import { useDraft, useMark } from "./use-marks.js";
import { useReview } from "./use-review.js";

interface Props {
  view: Answer<DeskArticleView> & { data: DeskArticleView };
  factId: string | null;
  session: DeskSession;
}

/** The article beside its facts. */
export function ArticleReview({ view, factId, session }: Props) {
  const { data } = view;
  const { article } = data.record;
  const facts = useMemo(() => shownFacts(data), [data]);
  const byId = useMemo(() => new Map(facts.map((fact) => [fact.id, fact])), [facts]);
  const segments = useMemo(() => segmentText(article.paragraphs, facts), [article, facts]);
  const root = useRef<HTMLDivElement>(null);
  const [hovered, hover] = useState<string | null>(null);
  const act = useDecide(data.article.id, view);
  const may = session.role === "reviewer" && data.version === data.article.version;
  const review = useReview(facts, article.text, factId ?? facts[0]?.id ?? null, may, act);
  useMark(root, "data-chosen", review.chosen, segments);
  useMark(root, "data-hover", hovered, segments);
  useDraft(root, review.draft, segments);
  useLayoutEffect(() => {
    const start = review.span?.start;
    if (start !== undefined)
      root.current?.querySelector(`[data-start="${start}"]`)?.scrollIntoView({ block: "nearest" });
  }, [review.span?.start, review.chosen]);
  const factUnder = (event: Event) => {
    const segment = (event.target as Element).closest<HTMLElement>("[data-facts]");
    const ids = segment?.dataset.facts?.split(" ").filter(Boolean) ?? [];
    return innermost(ids, byId, Number(segment?.dataset.start));
  };
  const decided = facts.filter(({ verdict }) => verdict !== null).length;
  return (
    <div class="reading">
      <div class="text-side" tabIndex={0} role="region" aria-label="Article">
        <div class="text-inner">
          <ArticleHead view={data} />
          <div
            ref={root}
            class="text"
            onMouseOver={(event) => hover(factUnder(event))}
            onMouseLeave={() => hover(null)}
            onClick={(event) => {
              const id = getSelection()?.isCollapsed === false ? null : factUnder(event);
              if (id) review.select(id);
            }}
          >
            <ArticleText article={article} segments={segments} />
            {may && review.fact?.raw && review.span && (
              <EdgeHandles
                root={root}
                span={review.draft ?? review.span}
                onMove={review.drag}
                onDone={review.keep}
              />
            )}
          </div>
          <History view={data} />
        </div>
      </div>
      <aside class="fact-side" aria-label="Facts">
        <div class="side-head row">
          <strong>
            {decided} of {facts.length} decided
          </strong>
          <button type="button" class="quiet" onClick={() => review.setOpen("keys")}>
            Keys <kbd>?</kbd>
          </button>
        </div>
        <FactList
          facts={facts}
          chosen={review.chosen}
          hovered={hovered}
          onChoose={review.select}
          onHover={hover}
        />
        {review.fact && <FactCard fact={review.fact} record={data.record} onChoose={review.select} />}
      </aside>
      {review.open && (
        <ReviewDialogs
          open={review.open}
          fact={review.fact}
          stretch={review.draft && { start: review.draft.start, end: review.draft.end }}
          record={data.record}
          onDecide={act.decide}
          onPromote={act.promote}
          onClose={review.close}
        />
      )}
    </div>
  );
}
