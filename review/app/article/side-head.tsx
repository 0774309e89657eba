import type { FactKind } from "../../../schemas/review.js";
import { Sign } from "../shell/fact-marks.jsx";
import { KeysButton } from "../shell/keys-button.jsx";
import { kindLabels } from "../shell/labels.js";
import type { Key } from "./keys.js";
import type { ShownFact } from "./shown-fact.js";
import type { Sieve } from "./use-sieve.js";

interface Props {
  facts: ReadonlyMap<string, ShownFact>;
  sieve: Sieve;
  /** Whether the reviewer wants to see own decisions alone; `null` where nobody else decided. */
  alone: boolean | null;
  onAlone(alone: boolean): void;
  onPress(key: Key): void;
}

const kinds: FactKind[] = ["entity", "count", "date", "quote"];

/** How far the review is, and which facts the list shows. */
export function SideHead({ facts, sieve, alone, onAlone, onPress }: Props) {
  const all = [...facts.values()];
  const decided = all.filter(({ verdict }) => verdict !== null).length;
  return (
    <div class="side-head">
      <div class="row">
        <div class="progress">
          <span>
            <strong>{decided}</strong> of {all.length} decided
          </span>
          <progress max={Math.max(1, all.length)} value={decided} aria-label="Facts decided" />
        </div>
        <KeysButton onOpen={() => onPress("?")} />
      </div>
      <div class="sieve" role="group" aria-label="Facts shown">
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={sieve.kind === kind}
            title={`Only this kind: ${kindLabels[kind]}`}
            onClick={() => sieve.setKind(sieve.kind === kind ? null : kind)}
          >
            <Sign kind={kind} />
            <span class="figure">{all.filter((fact) => fact.kind === kind).length}</span>
          </button>
        ))}
        <button
          type="button"
          aria-pressed={sieve.undecided}
          onClick={() => sieve.setUndecided(!sieve.undecided)}
        >
          Undecided
        </button>
        {alone !== null && (
          <button
            type="button"
            aria-pressed={alone}
            title="Hide what others decided, for a second reading of one's own"
            onClick={() => onAlone(!alone)}
          >
            Mine only
          </button>
        )}
      </div>
    </div>
  );
}
