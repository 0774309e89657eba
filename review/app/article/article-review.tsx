import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { DeskArticleView } from "../../../schemas/desk-lists.js";
import type { DeskSession } from "../../../schemas/desk-session.js";
import type { Answer } from "../api/use-answer.js";
import { Icon } from "../shell/icon.jsx";
import { kindLabels, typeLabels, verdictLabels } from "../shell/labels.js";
import { AddButton } from "./add-button.jsx";
import { ArticleHead } from "./article-head.jsx";
import { ArticleText } from "./article-text.jsx";
import { EdgeHandles } from "./edge-handles.jsx";
import { FactCard } from "./fact-card.jsx";
import { FactList } from "./fact-list.jsx";
import { History } from "./history.jsx";
import { ReviewDialogs } from "./review-dialogs.jsx";
import { innermost, segmentText } from "./segments.js";
import type { ShownFact } from "./shown-fact.js";
import { SideHead } from "./side-head.jsx";
import { useDecide } from "./use-decide.js";
import { useDraft, useMark } from "./use-marks.js";
import { useReview } from "./use-review.js";
import { useSieve } from "./use-sieve.js";
import { shownFacts } from "./view-facts.js";

interface Props {
  view: Answer<DeskArticleView> & { data: DeskArticleView };
  factId: string | null;
  session: DeskSession;
}

const alonePlace = "wiredesk-alone";

/** The article beside its facts. On a narrow screen they come up from below. */
export function ArticleReview({ view, factId, session }: Props) {
  const { data } = view;
  const { article } = data.record;
  const [alone, setAlone] = useState(() => localStorage.getItem(alonePlace) === "true");
  const [sheet, setSheet] = useState<"closed" | "card" | "list">("closed");
  const facts = useMemo(() => shownFacts(data, alone ? session.reviewer : null), [data, alone]);
  const byId = useMemo(() => new Map(facts.map((fact) => [fact.id, fact])), [facts]);
  const segments = useMemo(() => segmentText(article.paragraphs, facts), [article, facts]);
  const root = useRef<HTMLDivElement>(null);
  const [hovered, hover] = useState<string | null>(null);
  const act = useDecide(data.article.id, view);
  const sieve = useSieve();
  const may = session.role === "reviewer" && data.version === data.article.version;
  const review = useReview(byId, sieve, article.text, factId ?? facts[0]?.id ?? null, may, act);
  const withOthers = [
    ...Object.values(data.byFact).flat(),
    ...data.added.map(({ decision }) => decision),
  ].some(({ reviewer }) => reviewer !== session.reviewer);
  useMark(root, "data-chosen", review.chosen, segments);
  useMark(root, "data-hover", hovered, segments);
  useDraft(root, review.draft, segments);
  useLayoutEffect(() => {
    const start = review.span?.start;
    if (start !== undefined)
      root.current?.querySelector(`[data-start="${start}"]`)?.scrollIntoView({ block: "nearest" });
  }, [review.span?.start, review.chosen]);
  const choose = (id: string, at?: number) => {
    review.select(id, at);
    setSheet("card");
  };
  const factUnder = (event: Event) => {
    const segment = (event.target as Element).closest<HTMLElement>("[data-facts]");
    const ids = segment?.dataset.facts?.split(" ").filter(Boolean) ?? [];
    const at = Number(segment?.dataset.start);
    return { id: innermost(ids, byId, at), at };
  };
  return (
    <div class="reading">
      <div class="text-side" tabIndex={0} role="region" aria-label="Article">
        <article class="text-inner">
          <ArticleHead view={data} may={may} onPress={review.press} onExtractAgain={act.extractAgain} />
          <div
            ref={root}
            class="text"
            onMouseOver={(event) => hover(factUnder(event).id)}
            onMouseLeave={() => hover(null)}
            onClick={(event) => {
              const { id, at } = factUnder(event);
              if (id && getSelection()?.isCollapsed !== false) choose(id, at);
            }}
          >
            <ArticleText article={article} segments={segments} />
            {may && review.changeable && review.span && (
              <EdgeHandles
                root={root}
                span={review.draft ?? review.span}
                onMove={review.drag}
                onDone={review.keep}
              />
            )}
            {may && <AddButton root={root} text={article.text} onAdd={() => review.press("n")} />}
          </div>
          <History view={data} />
        </article>
      </div>
      <aside class="fact-side" aria-label="Facts" data-sheet={sheet}>
        <div class="sheet-bar">
          <button type="button" class="quiet" onClick={() => setSheet(sheet === "list" ? "closed" : "list")}>
            {sheet === "list" ? "Hide the facts" : `${facts.length} facts`}
          </button>
          {sheet !== "closed" && (
            <button type="button" class="quiet" aria-label="Close" onClick={() => setSheet("closed")}>
              <Icon name="cross" />
            </button>
          )}
        </div>
        <SideHead
          facts={byId}
          sieve={sieve}
          alone={withOthers ? alone : null}
          onAlone={(on) => {
            localStorage.setItem(alonePlace, String(on));
            setAlone(on);
          }}
          onPress={review.press}
        />
        <FactList
          facts={review.facts}
          chosen={review.chosen}
          hovered={hovered}
          onChoose={choose}
          onGo={review.select}
          onHover={hover}
        />
        {review.fact && (
          <FactCard
            fact={review.fact}
            span={review.span ?? review.fact.spans[0]!}
            facts={byId}
            record={data.record}
            may={may && review.changeable}
            onChoose={choose}
            onPress={review.press}
          />
        )}
      </aside>
      <p class="unseen" role="status">
        {review.fact && spoken(review.fact)}
      </p>
      {review.open && (
        <ReviewDialogs
          open={review.open}
          fact={review.fact}
          facts={facts}
          stretch={review.draft && { start: review.draft.start, end: review.draft.end }}
          text={article.text}
          onDecide={act.decide}
          onPromote={act.promote}
          onClose={review.close}
        />
      )}
    </div>
  );
}

/** What a screen reader says when a fact is chosen or judged. */
const spoken = ({ kind, name, type, verdict }: ShownFact): string =>
  [
    kindLabels[kind],
    name,
    typeLabels[kind][type] ?? type,
    verdict ? verdictLabels[verdict] : "undecided",
  ].join(", ");
