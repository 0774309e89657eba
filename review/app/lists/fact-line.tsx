import type { FactReference } from "../../../schemas/desk.js";
import { kindLabels, percent, verdictLabels } from "../shell/labels.js";
import { linkTo } from "../shell/route.js";

/** Where a fact stands, as an address. */
export const evidenceLink = ({ articleId, factId }: Pick<FactReference, "articleId" | "factId">) =>
  linkTo("article", articleId, { fact: factId });

export function FactLine({ fact }: { fact: FactReference }) {
  return (
    <li>
      <a href={evidenceLink(fact)}>{fact.name ?? fact.text}</a>{" "}
      <span class="tag">
        {kindLabels[fact.kind]}: {fact.type}
      </span>{" "}
      <span class="soft">
        {percent(fact.confidence)}
        {fact.verdict && ` · ${verdictLabels[fact.verdict]}`}
      </span>
      <div>{fact.sentence}</div>
      <div class="soft">
        {[fact.speaker, fact.publisher, fact.day, fact.title, fact.rule].filter(Boolean).join(" · ")}
      </div>
    </li>
  );
}
