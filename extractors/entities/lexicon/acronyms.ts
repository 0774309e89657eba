/** Acronyms whose letters do not give the long form away, or that stand far from it. `short|long`, folded. */
const table = `
un|united nations
eu|european union
isis|islamic state
isil|islamic state
is|islamic state
daesh|islamic state
isis|islamic state of iraq and syria
isil|islamic state of iraq and the levant
fbi|federal bureau of investigation
mi6|secret intelligence service
mi5|security service
uscg|coast guard
usgs|geological survey
usaf|air force
pla|people 's liberation army
gop|republican party
hamas|islamic resistance movement
pkk|kurdistan workers party
ypg|people 's protection units
fsb|federal security service
gru|main intelligence directorate
svr|foreign intelligence service
dod|department of defense
doj|department of justice
fda|food and drug administration
cdc|centers for disease control and prevention
nasa|national aeronautics and space administration
fifa|federation internationale de football association
opec|organization of the petroleum exporting countries
interpol|international criminal police organization
unicef|united nations children 's fund
g7|group of seven
g - 7|group of seven
g20|group of 20
penn state|pennsylvania state university
ap|associated press
afp|agence france - presse
`;

export const acronyms: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|") as [string, string]),
);
