/** Words whose full stop belongs to them where they are capitalised: *Mr.*, *Sept.*, *Mass.* */
const titles =
  "mr mrs ms dr prof rev fr sr jr st gen lt col maj capt cpl sgt cmdr adm brig sen rep gov pres supt hon amb det insp messrs mx";
const months = "jan feb mar apr jun jul aug sep sept oct nov dec";
const days = "mon tue tues wed thu thur thurs fri";
const companies = "inc corp co ltd bros";
const states =
  "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo";
const places = "ave blvd rd mt ft ph";

/** Words whose full stop belongs to them in any case: *etc.*, *v.*, *vs.* */
const always = "v vs etc approx dept est co inc corp ltd bros";

const setOf = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(" ")));

export const capitalisedAbbreviations = setOf(titles, months, days, companies, states, places);
export const anyCaseAbbreviations = setOf(always);

/** Abbreviations that stand before a name or number, so that a capital after them begins no sentence. */
export const leadingAbbreviations = setOf(titles, months, "v vs mt ft approx dept");
