/** Words whose full stop belongs to them. Titles, months, company and street forms. */
const titles =
  "mr mrs ms dr prof rev fr sr jr st gen lt col maj capt cpl sgt cmdr adm brig sen rep gov pres supt hon amb det insp messrs mx";
const months = "jan feb mar apr jun jul aug sep sept oct nov dec";
const days = "mon tue tues wed thu thur thurs fri";
const companies = "inc corp co ltd bros llc plc";
const states =
  "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo";
const others = "vs etc approx dept est ave blvd rd mt ft no art vol fig al ph";

export const abbreviations: ReadonlySet<string> = new Set(
  [titles, months, days, companies, states, others].flatMap((list) => list.split(" ")),
);

/** Abbreviations that stand before a name or number, so that a capital after them begins no sentence. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  [titles, months, "vs mt ft no art vol fig approx dept"].flatMap((list) => list.split(" ")),
);
