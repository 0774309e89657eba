/** Newspaper abbreviations of the US states; clear ones stand anywhere, the others only in tags such as *(R-Miss.)*. */
export const clearStateAbbreviations: ReadonlySet<string> = new Set(
  "Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Kan. Ky. Md. Mich. Minn. Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. W.Va. Wis. Wyo.".split(
    " ",
  ),
);

export const otherStateAbbreviations: ReadonlySet<string> = new Set(
  "Ill. Ind. La. Mass. Me. Miss. Ore. Va. Wash. Alaska Hawaii Idaho Iowa Maine Ohio Texas Utah".split(" "),
);
