/** Words that name the past, the present or the future in general; longer phrases come from rules/reference.ts. */
export const references: ReadonlyMap<string, "PAST_REF" | "PRESENT_REF" | "FUTURE_REF"> = new Map([
  ["now", "PRESENT_REF"],
  ["currently", "PRESENT_REF"],
  ["presently", "PRESENT_REF"],
  ["nowadays", "PRESENT_REF"],
  ["present", "PRESENT_REF"],
  ["moment", "PRESENT_REF"],
  ["recently", "PAST_REF"],
  ["lately", "PAST_REF"],
  ["past", "PAST_REF"],
  ["soon", "FUTURE_REF"],
  ["shortly", "FUTURE_REF"],
  ["future", "FUTURE_REF"],
]);
