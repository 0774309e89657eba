import type { Correction, FactKind } from "../../../schemas/review.js";
import { typeLabels } from "../shell/labels.js";
import type { ShownFact } from "./shown-fact.js";

const qualifiers = [
  "exact",
  "approximately",
  "at_least",
  "at_most",
  "more_than",
  "less_than",
  "range",
  "vague",
] as const satisfies Correction["qualifier"][];

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
  const value = correction?.value ?? (raw && "value" in raw ? raw.value : "");
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
              {qualifiers.map((one) => (
                <option key={one} selected={one === (correction?.qualifier ?? count?.qualifier ?? "exact")}>
                  {one}
                </option>
              ))}
            </select>
          </label>
          {field("what", "Of what", correction?.what ?? count?.what?.text)}
        </>
      )}
      {kind === "quote" && (
        <>
          {field(
            "speaker",
            "Speaker",
            correction?.speaker ?? (raw && "content" in raw ? raw.speaker?.name : ""),
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
