import { useCallback, useRef } from "preact/hooks";
import type { DeskArticleView } from "../../../schemas/desk-lists.js";
import type { LexiconEntry, NewDecision } from "../../../schemas/review.js";
import { desk } from "../api/desk.js";
import type { Answer } from "../api/use-answer.js";
import { nextArticle } from "../lists/reading-order.js";
import { counted, verdictLabels } from "../shell/labels.js";
import { say, sayError } from "../shell/notice.jsx";
import { linkTo } from "../shell/route.js";
import { withDecisions } from "./view-facts.js";

/** Writes decisions in the order of the keys pressed, each after the one before it. */
export function useDecide(articleId: string, view: Answer<DeskArticleView>) {
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const queue = useCallback((write: () => Promise<unknown>) => {
    line.current = line.current.then(write).catch(sayError);
  }, []);
  const version = view.data?.version ?? 1;
  const takeBack = (which: "undo" | "redo") =>
    queue(async () => {
      const { decision, count, lexicon } = await desk[which]();
      if (count === 0 && lexicon.length === 0) return say(`Nothing to ${which}.`);
      const what = [
        ...(count === 1 && decision ? [verdictLabels[decision.verdict]] : []),
        ...(count > 1 ? [counted(count, "decision")] : []),
        ...(lexicon.length > 0 ? [counted(lexicon.length, "lexicon entry", "lexicon entries")] : []),
      ];
      const where = decision && decision.articleId !== articleId ? ", in another article" : "";
      say(`${which === "undo" ? "Undone" : "Redone"}: ${what.join(" and ")}${where}`);
      view.reload();
    });
  const decide = (decision: NewDecision, teach: LexiconEntry[] = []) =>
    queue(async () => {
      const { decisions } = await desk.decide(articleId, {
        version,
        decisions: [decision],
        ...(teach.length > 0 && { teach }),
      });
      view.change((now) => withDecisions(now, decisions));
      if (teach.length > 0) say("Learnt. New articles are read accordingly.", () => takeBack("undo"));
    });
  const promote = (slug: string) =>
    queue(async () => {
      const { folder, files } = await desk.promote(articleId, slug);
      say(`${counted(files.length, "file")} written to ${folder}.`);
    });
  const extractAgain = () =>
    queue(async () => {
      say("Reading the article again…");
      const { outcome, gained, lost, changed, unfit } = await desk.reextract(articleId);
      const told = [`${gained} new`, `${changed} changed`, `${lost} gone`].join(", ");
      const unfitting = unfit.length > 0 ? `; ${counted(unfit.length, "decision")} no longer fit` : "";
      say(
        outcome === "unchanged" ? "Read again: the facts are the same." : `Read again: ${told}${unfitting}.`,
      );
      view.reload();
    });
  const goOn = () =>
    queue(async () => {
      const next = await nextArticle(articleId);
      if (next === null) say("Every other article of the list is done.");
      else location.hash = linkTo("article", next);
    });
  return { decide, takeBack, promote, extractAgain, goOn };
}
