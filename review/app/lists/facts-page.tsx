import { useState } from "preact/hooks";
import type { FactList, FactReference } from "../../../schemas/desk-lists.js";
import { desk } from "../api/desk.js";
import { Dialog } from "../shell/dialog.jsx";
import { Icon } from "../shell/icon.jsx";
import { counted } from "../shell/labels.js";
import { say, sayError } from "../shell/notice.jsx";
import type { PageProps } from "../shell/page-props.js";
import { Waiting } from "../shell/waiting.jsx";
import { evidenceKey, evidenceLink, FactLine } from "./fact-line.jsx";
import { FilterBar } from "./filter-bar.jsx";
import { More } from "./more.jsx";
import { Nothing } from "./nothing.jsx";
import { filterOf } from "./saved-views.jsx";
import { useFactVerdicts } from "./use-fact-verdicts.js";
import { useLineKeys } from "./use-line-keys.jsx";
import { usePages } from "./use-pages.js";

/** The server counts no further, and one request accepts no more. */
const mostCounted = 1_000;

/** Facts of all articles, and one button that accepts exactly those that the filter shows. */
export function FactsPage({ route, session }: PageProps) {
  const key = JSON.stringify(route.query);
  const list = usePages<FactReference, FactList>(key, (cursor) => desk.facts({ ...route.query, cursor }));
  const [asking, ask] = useState(false);
  const { total = 0, undecided = 0 } = list.first ?? {};
  const may = session.role === "reviewer";
  const facts = list.data ?? [];
  const { decide, takeBack } = useFactVerdicts(list);
  const lines = useLineKeys({
    count: facts.length,
    open: (index) => location.assign(evidenceLink(facts[index]!)),
    ...(may && {
      keys: {
        a: { does: "accept", press: (index) => judge(index, "accept") },
        r: { does: "reject", press: (index) => judge(index, "reject") },
        u: { does: "undo", press: () => takeBack("undo") },
        U: { does: "redo (Shift+u)", press: () => takeBack("redo") },
      },
    }),
  });
  const judge = (index: number, verdict: "accept" | "reject") => {
    decide(facts[index]!, verdict);
    lines.choose(index + 1);
  };
  const acceptAll = () =>
    desk.bulk({ filter: filterOf(route), expected: undecided }).then(({ accepted }) => {
      say(`${counted(accepted, "fact")} accepted.`, () => takeBack("undo"));
      list.reload();
    }, sayError);
  return (
    <div class="page">
      <div class="page-head">
        <div>
          <h1>Facts</h1>
          <p>
            Single facts over all articles, the least certain first.{" "}
            <span class="by-keys">
              <kbd>j</kbd> <kbd>k</kbd> to go
              {may && (
                <>
                  , <kbd>a</kbd> <kbd>r</kbd> to judge
                </>
              )}
              .
            </span>
          </p>
        </div>
        {lines.button}
      </div>
      <FilterBar route={route} about="facts" />
      {!list.data ? (
        <Waiting answer={list} />
      ) : list.data.length === 0 ? (
        <Nothing query={route.query} what="fact" />
      ) : (
        <>
          <div class="list-head">
            <span>
              <strong>{counted(total, "fact")}</strong>
              {total >= mostCounted && " or more"}
              <span class="soft">, {undecided.toLocaleString("en")} undecided</span>
            </span>
            {may && undecided > 0 && (
              <button type="button" onClick={() => ask(true)}>
                <Icon name="check" />
                {undecided >= mostCounted ? "Accept a first " : "Accept all "}
                {undecided.toLocaleString("en")}…
              </button>
            )}
          </div>
          <ul class="lines" aria-label="Facts">
            {list.data.map((fact, index) => (
              <FactLine
                key={evidenceKey(fact)}
                fact={fact}
                line={index}
                chosen={index === lines.chosen}
                onJudge={may ? (verdict) => decide(fact, verdict, true) : undefined}
              />
            ))}
          </ul>
        </>
      )}
      <More list={list} />
      {lines.dialog}
      {asking && (
        <Dialog
          title={`Accept ${counted(undecided, "fact")}?`}
          submit="Accept all"
          onClose={() => ask(false)}
          onSubmit={acceptAll}
        >
          <p class="about">
            Exactly the undecided facts that the filter shows are accepted, in your name. Should the filter
            show other facts by then, nothing is accepted. One undo takes all of it back.
          </p>
        </Dialog>
      )}
    </div>
  );
}
