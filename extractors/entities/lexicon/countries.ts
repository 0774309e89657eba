/**
 * Countries and territories: ISO 3166-1 alpha-2 | names, the usual first | adjectives and names of the people.
 * Plurals in -s are understood. Written for Wiredesk; codes as in i18n-iso-countries.
 */
const table = `
AD|Andorra|Andorran
AE|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati
AF|Afghanistan|Afghan;Afghani
AG|Antigua and Barbuda;Antigua|Antiguan
AI|Anguilla|Anguillan
AL|Albania|Albanian
AM|Armenia|Armenian
AO|Angola|Angolan
AQ|Antarctica|Antarctican
AR|Argentina|Argentine;Argentinian;Argentinean
AS|American Samoa|American Samoan
AT|Austria|Austrian
AU|Australia|Australian;Aussie
AW|Aruba|Aruban
AZ|Azerbaijan|Azerbaijani;Azeri
BA|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia|Bosnian;Herzegovinian
BB|Barbados|Barbadian;Bajan
BD|Bangladesh|Bangladeshi
BE|Belgium|Belgian
BF|Burkina Faso|Burkinabe;Burkinabé;Burkinabè
BG|Bulgaria|Bulgarian
BH|Bahrain|Bahraini
BI|Burundi|Burundian
BJ|Benin|Beninese
BM|Bermuda|Bermudian;Bermudan
BN|Brunei;Brunei Darussalam|Bruneian
BO|Bolivia|Bolivian
BR|Brazil|Brazilian
BS|Bahamas|Bahamian
BT|Bhutan|Bhutanese
BW|Botswana|Botswanan;Motswana;Batswana
BY|Belarus;Belorussia;Byelorussia|Belarusian;Belarussian;Belorussian;Byelorussian
BZ|Belize|Belizean
CA|Canada|Canadian
CD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;D.R.C.;Congo;Zaire;Congo-Kinshasa|Congolese
CF|Central African Republic|Central African
CG|Republic of the Congo;Republic of Congo;Congo Republic;Congo-Brazzaville|
CH|Switzerland|Swiss
CI|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire|Ivorian;Ivoirian
CK|Cook Islands|Cook Islander
CL|Chile|Chilean
CM|Cameroon|Cameroonian
CN|China;People's Republic of China;PRC;P.R.C.;mainland China|Chinese
CO|Colombia|Colombian
CR|Costa Rica|Costa Rican
CU|Cuba|Cuban
CV|Cape Verde;Cabo Verde|Cape Verdean;Cabo Verdean
CW|Curaçao;Curacao|Curaçaoan
CY|Cyprus;Republic of Cyprus|Cypriot;Greek Cypriot
CZ|Czech Republic;Czechia|Czech
DE|Germany;Federal Republic of Germany;West Germany;East Germany|German;West German;East German
DJ|Djibouti|Djiboutian
DK|Denmark|Danish;Dane
DM|Dominica|
DO|Dominican Republic|Dominican
DZ|Algeria|Algerian
EC|Ecuador|Ecuadorian;Ecuadorean
EE|Estonia|Estonian
EG|Egypt;Arab Republic of Egypt|Egyptian
EH|Western Sahara|Sahrawi;Saharawi
ER|Eritrea|Eritrean
ES|Spain|Spanish;Spaniard
ET|Ethiopia|Ethiopian
FI|Finland|Finnish;Finn
FJ|Fiji|Fijian
FK|Falkland Islands;Falklands|Falkland Islander
FM|Micronesia;Federated States of Micronesia|Micronesian
FO|Faroe Islands;Faroes|Faroese
FR|France|French;Frenchman;Frenchmen;Frenchwoman;Frenchwomen
GA|Gabon|Gabonese
GB|United Kingdom;UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland|British;Briton;Brit
GD|Grenada|Grenadian
GE|Georgia;Republic of Georgia|Georgian
GF|French Guiana|French Guianese
GG|Guernsey|
GH|Ghana|Ghanaian
GI|Gibraltar|Gibraltarian
GL|Greenland|Greenlandic;Greenlander
GM|Gambia|Gambian
GN|Guinea|Guinean
GP|Guadeloupe|Guadeloupean
GQ|Equatorial Guinea|Equatorial Guinean;Equatoguinean
GR|Greece;Hellenic Republic|Greek
GT|Guatemala|Guatemalan
GU|Guam|Guamanian
GW|Guinea-Bissau|Bissau-Guinean
GY|Guyana|Guyanese
HK|Hong Kong|Hongkonger;Hong Konger
HN|Honduras|Honduran
HR|Croatia|Croatian;Croat
HT|Haiti|Haitian
HU|Hungary|Hungarian
ID|Indonesia|Indonesian
IE|Ireland;Republic of Ireland;Irish Republic|Irish;Irishman;Irishmen;Irishwoman;Irishwomen
IL|Israel|Israeli
IM|Isle of Man|Manx
IN|India|Indian
IQ|Iraq|Iraqi
IR|Iran;Islamic Republic of Iran;Islamic Republic;Persia|Iranian
IS|Iceland|Icelandic;Icelander
IT|Italy|Italian
JE|Jersey|
JM|Jamaica|Jamaican
JO|Jordan|Jordanian
JP|Japan|Japanese
KE|Kenya|Kenyan
KG|Kyrgyzstan;Kirghizia|Kyrgyz;Kyrgyzstani
KH|Cambodia|Cambodian
KI|Kiribati|Kiribatian;I-Kiribati
KM|Comoros|Comorian;Comoran
KN|Saint Kitts and Nevis;St. Kitts and Nevis;St Kitts and Nevis|Kittitian;Nevisian
KP|North Korea;Democratic People's Republic of Korea;DPRK;D.P.R.K.|North Korean
KR|South Korea;Republic of Korea|South Korean
KW|Kuwait|Kuwaiti
KY|Cayman Islands;Caymans|Caymanian
KZ|Kazakhstan|Kazakh;Kazakhstani
LA|Laos;Lao PDR|Lao;Laotian
LB|Lebanon|Lebanese
LC|Saint Lucia;St. Lucia;St Lucia|Saint Lucian;St. Lucian
LI|Liechtenstein|Liechtensteiner
LK|Sri Lanka;Ceylon|Sri Lankan
LR|Liberia|Liberian
LS|Lesotho|Basotho;Mosotho
LT|Lithuania|Lithuanian
LU|Luxembourg;Luxemburg|Luxembourger;Luxembourgish
LV|Latvia|Latvian
LY|Libya|Libyan
MA|Morocco|Moroccan
MC|Monaco|Monegasque;Monégasque
MD|Moldova;Republic of Moldova|Moldovan
ME|Montenegro|Montenegrin
MG|Madagascar|Malagasy;Madagascan
MH|Marshall Islands|Marshallese
MK|North Macedonia;Macedonia;Republic of North Macedonia|Macedonian;North Macedonian
ML|Mali|Malian
MM|Myanmar;Burma|Burmese;Myanma
MN|Mongolia|Mongolian
MO|Macau;Macao|Macanese
MR|Mauritania|Mauritanian
MT|Malta|Maltese
MU|Mauritius|Mauritian
MV|Maldives|Maldivian
MW|Malawi|Malawian
MX|Mexico|Mexican
MY|Malaysia|Malaysian
MZ|Mozambique|Mozambican
NA|Namibia|Namibian
NC|New Caledonia|New Caledonian
NE|Niger|Nigerien
NG|Nigeria|Nigerian
NI|Nicaragua|Nicaraguan
NL|Netherlands;Holland|Dutch;Netherlander;Dutchman;Dutchmen;Dutchwoman;Dutchwomen
NO|Norway|Norwegian
NP|Nepal|Nepalese;Nepali
NR|Nauru|Nauruan
NZ|New Zealand;Aotearoa|New Zealander;Kiwi
OM|Oman|Omani
PA|Panama|Panamanian
PE|Peru|Peruvian
PF|French Polynesia|French Polynesian
PG|Papua New Guinea;PNG|Papua New Guinean
PH|Philippines|Filipino;Filipina;Philippine
PK|Pakistan|Pakistani
PL|Poland|Polish;Pole
PR|Puerto Rico|Puerto Rican
PS|Palestine;Palestinian Territories;Palestinian territories;State of Palestine|Palestinian
PT|Portugal|Portuguese
PW|Palau|Palauan
PY|Paraguay|Paraguayan
QA|Qatar|Qatari
RE|Réunion|Réunionese
RO|Romania|Romanian
RS|Serbia|Serbian;Serb
RU|Russia;Russian Federation|Russian
RW|Rwanda|Rwandan
SA|Saudi Arabia;KSA;Kingdom of Saudi Arabia|Saudi;Saudi Arabian
SB|Solomon Islands;Solomons|Solomon Islander
SC|Seychelles|Seychellois
SD|Sudan|Sudanese
SE|Sweden|Swedish;Swede
SG|Singapore|Singaporean
SI|Slovenia|Slovenian;Slovene
SK|Slovakia;Slovak Republic|Slovak;Slovakian
SL|Sierra Leone|Sierra Leonean
SM|San Marino|Sammarinese
SN|Senegal|Senegalese
SO|Somalia|Somali;Somalian
SR|Suriname;Surinam|Surinamese
SS|South Sudan|South Sudanese
ST|São Tomé and Príncipe;Sao Tome and Principe|São Toméan
SV|El Salvador|Salvadoran;Salvadorean
SY|Syria;Syrian Arab Republic|Syrian
SZ|Eswatini;Swaziland|Swazi
TC|Turks and Caicos Islands;Turks and Caicos|
TD|Chad|Chadian
TG|Togo|Togolese
TH|Thailand;Siam|Thai
TJ|Tajikistan|Tajik;Tajikistani
TL|East Timor;Timor-Leste|Timorese;East Timorese
TM|Turkmenistan|Turkmen
TN|Tunisia|Tunisian
TO|Tonga|Tongan
TR|Turkey;Türkiye;Turkiye|Turkish;Turk
TT|Trinidad and Tobago|Trinidadian;Tobagonian
TV|Tuvalu|Tuvaluan
TW|Taiwan;Republic of China;Chinese Taipei|Taiwanese
TZ|Tanzania|Tanzanian
UA|Ukraine|Ukrainian
UG|Uganda|Ugandan
US|United States;United States of America;U.S.;US;USA;U.S.A.;America;U.S;United-States|American
UY|Uruguay|Uruguayan
UZ|Uzbekistan|Uzbek;Uzbekistani
VA|Vatican City;Vatican;Holy See|
VC|Saint Vincent and the Grenadines;St. Vincent and the Grenadines|Vincentian
VE|Venezuela|Venezuelan
VG|British Virgin Islands|
VI|US Virgin Islands;U.S. Virgin Islands;Virgin Islands|
VN|Vietnam;Viet Nam;North Vietnam;South Vietnam|Vietnamese
VU|Vanuatu|Vanuatuan;Ni-Vanuatu
WS|Samoa;Western Samoa|Samoan
XK|Kosovo|Kosovar;Kosovan
YE|Yemen|Yemeni;Yemenite
ZA|South Africa|South African
ZM|Zambia|Zambian
ZW|Zimbabwe;Rhodesia|Zimbabwean;Rhodesian
`;

export interface Country {
  code: string;
  names: readonly string[];
  people: readonly string[];
}

export const countries: readonly Country[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [code = "", names = "", people = ""] = line.split("|");
    return { code, names: names.split(";"), people: people.split(";").filter(Boolean) };
  });
