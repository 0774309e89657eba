/** Acronyms that news uses without their long form, or whose letters do not give it away. `short|long`, folded. */
const table = `
un|united nations
msf|doctors without borders
eu|european union
is|islamic state
daesh|islamic state
isis|islamic state
isil|islamic state
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
who|world health organization
wto|world trade organization
imf|international monetary fund
wfp|world food programme
nato|north atlantic treaty organization
unhcr|united nations high commissioner for refugees
unesco|united nations educational , scientific and cultural organization
iaea|international atomic energy agency
icc|international criminal court
icj|international court of justice
icrc|international committee of the red cross
ilo|international labour organization
iom|international organization for migration
ioc|international olympic committee
osce|organization for security and co - operation in europe
oecd|organisation for economic co - operation and development
asean|association of southeast asian nations
ecb|european central bank
ecowas|economic community of west african states
apec|asia - pacific economic cooperation
opcw|organisation for the prohibition of chemical weapons
cia|central intelligence agency
nsa|national security agency
dhs|department of homeland security
epa|environmental protection agency
faa|federal aviation administration
fcc|federal communications commission
ftc|federal trade commission
fema|federal emergency management agency
ntsb|national transportation safety board
nhtsa|national highway traffic safety administration
noaa|national oceanic and atmospheric administration
nih|national institutes of health
irs|internal revenue service
nypd|new york police department
lapd|los angeles police department
naacp|national association for the advancement of colored people
aclu|american civil liberties union
nra|national rifle association
nba|national basketball association
nfl|national football league
nhl|national hockey league
mlb|major league baseball
ncaa|national collegiate athletic association
uefa|union of european football associations
wada|world anti - doping agency
nhs|national health service
bbc|british broadcasting corporation
itv|independent television
rspca|royal society for the prevention of cruelty to animals
rnli|royal national lifeboat institution
tuc|trades union congress
cbi|confederation of british industry
snp|scottish national party
dup|democratic unionist party
anc|african national congress
bjp|bharatiya janata party
isi|inter - services intelligence
idf|israel defense forces
plo|palestine liberation organization
irgc|islamic revolutionary guard corps
rcmp|royal canadian mounted police
cbc|canadian broadcasting corporation
`;

export const acronyms: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|") as [string, string]),
);
