import type { DeskArticleView } from "../../../schemas/desk-lists.js";
import type { LexiconEntry, NewDecision } from "../../../schemas/review.js";
import { desk } from "../api/desk.js";
import type { Answer } from "../api/use-answer.js";
import { nextArticle } from "../lists/reading-order.js";
import { counted } from "../shell/labels.js";
import { say } from "../shell/notice.jsx";
import { linkTo } from "../shell/route.js";
import { useWrites } from "../shell/use-writes.js";
import { withDecisions } from "./view-facts.js";

/** What a reviewer does to the article, written in the order of the keys pressed. */
export function useDecide(articleId: string, view: Answer<DeskArticleView>) {
  const { write, takeBack } = useWrites(view.reload, articleId);
  const version = view.data?.version ?? 1;
  const decide = (decision: NewDecision, teach: LexiconEntry[] = []) =>
    write(async () => {
      const { decisions } = await desk.decide(articleId, {
        version,
        decisions: [decision],
        ...(teach.length > 0 && { teach }),
      });
      view.change((now) => withDecisions(now, decisions));
      if (teach.length > 0) say("Learnt. New articles are read accordingly.", () => takeBack("undo"));
    });
  const promote = (slug: string) =>
    write(async () => {
      const { folder, files } = await desk.promote(articleId, slug);
      say(`${counted(files.length, "file")} written to ${folder}.`);
    });
  const extractAgain = () =>
    write(async () => {
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
    write(async () => {
      const { id, looked, whole } = await nextArticle(articleId);
      if (id !== null) location.hash = linkTo("article", id);
      else if (whole) say("Every other article of the list is done.");
      else say(`The first ${counted(looked, "article")} of the list are done.`);
    });
  return { decide, takeBack, promote, extractAgain, goOn };
}
