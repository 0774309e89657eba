import type { Correction, FactKind } from "../../../schemas/review.js";
import { qualifierLabels, typeLabels } from "../shell/labels.js";
import { corrected } from "./fact-values.js";
import type { ShownFact } from "./shown-fact.js";

/** The fields of a fact that a reviewer may set, by kind. */
export function FactFields({
  kind,
  fact,
  names,
}: {
  kind: FactKind;
  fact: ShownFact | null;
  names: string[];
}) {
  const { raw, correction } = fact ?? { raw: null, correction: null };
  const count = raw && "predicate" in raw ? raw : null;
  const value = corrected(correction?.value, raw && "value" in raw ? raw.value : null);
  const field = (name: string, label: string, given: string | number | null | undefined, list?: string) => (
    <label>
      {label}
      <input
        name={name}
        defaultValue={given === null || given === undefined ? "" : String(given)}
        list={list}
        autocomplete="off"
      />
    </label>
  );
  return (
    <>
      <label>
        Type
        <select name="type" defaultValue={fact?.type ?? Object.keys(typeLabels[kind])[0]}>
          {Object.entries(typeLabels[kind]).map(([type, label]) => (
            <option key={type} value={type} selected={type === fact?.type}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {kind === "entity" && field("name", "Name", fact?.name)}
      {(kind === "count" || kind === "date") &&
        field("value", kind === "count" ? "Value" : "Value (ISO 8601)", value)}
      {kind === "count" && (
        <>
          <label>
            Qualifier
            <select name="qualifier">
              {Object.entries(qualifierLabels).map(([one, label]) => (
                <option
                  key={one}
                  value={one}
                  selected={one === (correction?.qualifier ?? count?.qualifier ?? "exact")}
                >
                  {label}
                </option>
              ))}
            </select>
          </label>
          {field("what", "Of what", corrected(correction?.what, count?.what?.text))}
        </>
      )}
      {kind === "quote" && (
        <>
          {field(
            "speaker",
            "Speaker",
            corrected(correction?.speaker, raw && "content" in raw ? raw.speaker?.name : null),
            "names",
          )}
          <datalist id="names">
            {names.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      )}
    </>
  );
}

/** What a filled form says that the fact should be. */
export function correctionFrom(form: FormData, kind: FactKind): Correction {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const orNull = (name: string) => text(name) || null;
  const type = text("type") as NonNullable<Correction["type"]>;
  if (kind === "entity") return { type, ...(text("name") && { name: text("name") }) };
  if (kind === "date") return { type, value: orNull("value") };
  if (kind === "quote") return { type, speaker: orNull("speaker") };
  const value = Number(text("value").replaceAll(",", ""));
  return {
    type,
    value: text("value") === "" || Number.isNaN(value) ? null : value,
    qualifier: text("qualifier") as NonNullable<Correction["qualifier"]>,
    what: orNull("what"),
  };
}
