import { useRef } from "preact/hooks";
import type { FactReference } from "../../../schemas/desk-lists.js";
import { desk } from "../api/desk.js";
import { counted } from "../shell/labels.js";
import { say, sayError } from "../shell/notice.jsx";

interface List {
  edit(edit: (fact: FactReference) => FactReference): void;
  reload(): void;
}

/** Decides on single facts of a list, each after the one before it, and takes back what was done last. */
export function useFactVerdicts(list: List) {
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const queue = (write: () => Promise<unknown>) => {
    line.current = line.current.then(write).catch(sayError);
  };
  const decide = (fact: FactReference, verdict: "accept" | "reject") => {
    if (fact.verdict === "edit" && verdict === "accept")
      return say("It was corrected: open it to accept that.");
    const { articleId, version, factId } = fact;
    queue(async () => {
      await desk.decide(articleId, { version, decisions: [{ verdict, factId }] });
      list.edit((one) => (one.articleId === articleId && one.factId === factId ? { ...one, verdict } : one));
    });
  };
  const takeBack = (which: "undo" | "redo") =>
    queue(async () => {
      const { count } = await desk[which]();
      say(
        count === 0
          ? `Nothing to ${which}.`
          : `${which === "undo" ? "Undone" : "Redone"}: ${counted(count, "decision")}.`,
      );
      if (count > 0) list.reload();
    });
  return { decide, takeBack };
}
