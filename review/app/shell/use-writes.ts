import { useCallback, useRef } from "preact/hooks";
import { desk } from "../api/desk.js";
import { counted, verdictLabels } from "./labels.js";
import { say, sayError } from "./notice.jsx";

/**
 * Writes in the order of the keys pressed, each after the one before it; `takeBack` undoes or redoes what one request
 * wrote last. @param articleId the article in view, if one is.
 */
export function useWrites(reload: () => void, articleId?: string) {
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const write = useCallback((one: () => Promise<unknown>) => {
    line.current = line.current.then(one).catch(sayError);
  }, []);
  const takeBack = (which: "undo" | "redo") =>
    write(async () => {
      const { decision, count, lexicon } = await desk[which]();
      if (count === 0 && lexicon.length === 0) return say(`Nothing to ${which}.`);
      const what = [
        ...(count === 1 && decision ? [verdictLabels[decision.verdict]] : []),
        ...(count > 1 ? [counted(count, "decision")] : []),
        ...(lexicon.length > 0 ? [counted(lexicon.length, "lexicon entry", "lexicon entries")] : []),
      ];
      const elsewhere = articleId !== undefined && decision !== null && decision.articleId !== articleId;
      say(
        `${which === "undo" ? "Undone" : "Redone"}: ${what.join(" and ")}${elsewhere ? ", in another article" : ""}.`,
      );
      reload();
    });
  return { write, takeBack };
}
