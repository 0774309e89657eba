import { useCallback, useRef } from "preact/hooks";
import type { DeskArticleView } from "../../../schemas/desk.js";
import type { NewDecision } from "../../../schemas/review.js";
import { desk } from "../api/desk.js";
import type { Answer } from "../api/use-answer.js";
import { verdictLabels } from "../shell/labels.js";
import { say, sayError } from "../shell/notice.jsx";
import { withDecisions } from "./shown-fact.js";

/** Writes decisions in the order of the keys pressed, each after the one before it. */
export function useDecide(articleId: string, view: Answer<DeskArticleView>) {
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const queue = useCallback((write: () => Promise<unknown>) => {
    line.current = line.current.then(write).catch(sayError);
  }, []);
  const version = view.data?.version ?? 1;
  const decide = (decision: NewDecision) =>
    queue(async () => {
      const { decisions } = await desk.decide(articleId, { version, decisions: [decision] });
      view.change((now) => withDecisions(now, decisions));
    });
  const takeBack = (which: "undo" | "redo") =>
    queue(async () => {
      const { decision } = await desk[which]();
      say(
        decision
          ? `${which === "undo" ? "Undone" : "Redone"}: ${verdictLabels[decision.verdict]}`
          : `Nothing to ${which}.`,
      );
      if (decision) view.reload();
    });
  const promote = (slug: string) =>
    queue(async () => {
      const { folder, files } = await desk.promote(articleId, slug);
      say(`${files.length} files written to ${folder}.`);
    });
  return { decide, takeBack, promote };
}
