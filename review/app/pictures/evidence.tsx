import type { ComponentChildren } from "preact";
import type { FactReference } from "../../../schemas/desk-lists.js";
import { evidenceKey, FactLine } from "../lists/fact-line.jsx";
import { Icon } from "../shell/icon.jsx";
import { counted } from "../shell/labels.js";
import { linkTo } from "../shell/route.js";

interface Props {
  title: string;
  /** The name whose page it leads to, if one is chosen. */
  name?: string | null | undefined;
  /** Back to all; `null` where nothing is chosen. */
  onAll: (() => void) | null;
  children: ComponentChildren;
}

/** What stands behind a picture, beside it. */
export function Evidence({ title, name, onAll, children }: Props) {
  return (
    <aside class="evidence" aria-label="Evidence">
      <div class="evidence-head">
        <h2>{title}</h2>
        {onAll && (
          <button type="button" class="quiet" onClick={onAll}>
            All
          </button>
        )}
      </div>
      {name && (
        <p>
          <a href={linkTo("entity", name)}>
            All articles on {name}
            <Icon name="next" />
          </a>
        </p>
      )}
      {children}
    </aside>
  );
}

/** The sentences behind what is chosen. @param of how many there are, of which these are the newest. */
export function Sentences({ facts, of }: { facts: FactReference[]; of: number }) {
  return (
    <>
      {of > facts.length && (
        <p class="soft">
          The newest {facts.length} of {counted(of, "sentence")}.
        </p>
      )}
      <ul class="lines" aria-label="Sentences">
        {facts.map((fact) => (
          <FactLine key={evidenceKey(fact)} fact={fact} />
        ))}
      </ul>
    </>
  );
}
