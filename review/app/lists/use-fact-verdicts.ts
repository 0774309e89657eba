import type { FactReference } from "../../../schemas/desk-lists.js";
import { desk } from "../api/desk.js";
import { sentence, verdictLabels } from "../shell/labels.js";
import { say } from "../shell/notice.jsx";
import { useWrites } from "../shell/use-writes.js";

interface List {
  edit(edit: (fact: FactReference) => FactReference): void;
  reload(): void;
}

/** Decides on single facts of a list, and takes back what was done last. */
export function useFactVerdicts(list: List) {
  const { write, takeBack } = useWrites(list.reload);
  /** @param offer whether to offer the way back, as to who has no keys at hand. */
  const decide = (fact: FactReference, verdict: "accept" | "reject", offer = false) => {
    if (fact.verdict === "edit" && verdict === "accept")
      return say("It was corrected: open it to accept that.");
    const { articleId, version, factId } = fact;
    write(async () => {
      await desk.decide(articleId, { version, decisions: [{ verdict, factId }] });
      list.edit((one) => (one.articleId === articleId && one.factId === factId ? { ...one, verdict } : one));
      if (offer) say(sentence(verdictLabels[verdict]), () => takeBack("undo"));
    });
  };
  return { decide, takeBack };
}
