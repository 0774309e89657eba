/** Newspaper abbreviations of the US states; clear ones stand anywhere, the others only in tags such as *(R-Miss.)*. */
export const clearStateAbbreviations: ReadonlySet<string> = new Set(
  "Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Kan. Ky. Md. Mich. Minn. Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. W.Va. Wis. Wyo.".split(
    " ",
  ),
);

export const otherStateAbbreviations: ReadonlySet<string> = new Set(
  "Ill. Ind. La. Mass. Me. Miss. Ore. Va. Wash. Alaska Hawaii Idaho Iowa Maine Ohio Texas Utah".split(" "),
);

/** States by their abbreviation, folded and without full stops; *La.* is also a city's. */
export const stateByAbbreviation: ReadonlyMap<string, string> = new Map(
  (
    "ala:alabama ariz:arizona ark:arkansas calif:california colo:colorado conn:connecticut del:delaware fla:florida ga:georgia ill:illinois ind:indiana kan:kansas ky:kentucky " +
    "md:maryland mass:massachusetts mich:michigan minn:minnesota miss:mississippi mo:missouri mont:montana neb:nebraska nev:nevada nh:new_hampshire nj:new_jersey nm:new_mexico ny:new_york " +
    "nc:north_carolina nd:north_dakota okla:oklahoma ore:oregon pa:pennsylvania ri:rhode_island sc:south_carolina sd:south_dakota tenn:tennessee tex:texas vt:vermont va:virginia " +
    "wash:washington wva:west_virginia wis:wisconsin wyo:wyoming"
  )
    .split(" ")
    .map((pair) => pair.replaceAll("_", " ").split(":") as [string, string]),
);

/** States by abbreviations that are words or cities without their full stop. */
export const stateByTag: ReadonlyMap<string, string> = new Map([
  ["La.", "louisiana"],
  ["Me.", "maine"],
]);
