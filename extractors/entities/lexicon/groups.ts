/**
 * Groups other than the peoples of countries, forms of one group on a line, the usual first. Plurals in -s are
 * understood. Only forms that name a group wherever they stand with a capital.
 */
const table = `
Democratic;Democrat
Republican;GOP member
Christian
Muslim;Moslem
Jewish;Jew
Hindu
Buddhist
Sikh
Roman Catholic;Catholic
Protestant
Evangelical
Orthodox Christian
Anglican
Methodist
Lutheran
Baptist
Presbyterian
Mormon
Amish
Mennonite
Quaker
Sunni;Sunni Muslim
Shia;Shiite;Shi'ite;Shi'a;Shia Muslim;Shiite Muslim
Alawite
Druze
Yazidi;Yezidi
Coptic;Copt
Maronite
Salafi;Salafist
Sufi
Wahhabi
Islamist
Jihadist
Zionist
Semitic
Kurdish;Kurd
Arab;Arabic
Persian
Pashtun
Hazara
Uzbek
Uyghur;Uighur
Tibetan
Rohingya
Tamil
Sinhalese
Punjabi
Bengali
Kashmiri
Gujarati
Sindhi
Baloch;Baluch
Tatar
Chechen
Ossetian
Abkhaz;Abkhazian
Circassian
Crimean;Crimean Tatar
Slavic;Slav
Roma;Romani
Sami
Inuit
Maori;Māori
Aboriginal
Métis
Hispanic
Latino;Latina;Latinx
African American;African-American
Asian American;Asian-American
Native American
Caucasian
Cherokee
Navajo
Sioux
Zulu
Xhosa
Hutu
Tutsi
Hausa
Igbo
Yoruba
Fulani
Oromo
Amhara
Tigrayan
Tuareg
Berber
Bedouin
Houthi
Scottish;Scot;Scotsman;Scotsmen
Welsh;Welshman;Welshmen
English;Englishman;Englishmen;Englishwoman
Northern Irish
Catalan
Basque
Bavarian
Flemish
Walloon
Sicilian
Corsican
Korean
European
African
Asian
South Asian
East Asian
Central Asian
West Asian
Eastern European
Western European
Central European
Northern European
Southern European
American Samoan
Turkish Cypriot
Greek Cypriot
Bosnian Serb
Bosnian Croat
Kosovo Albanian
Greek Orthodox
Russian Orthodox
Ultra-Orthodox
Southeast Asian
North African
West African
East African
Latin American
North American
South American
Central American
Caribbean American
Scandinavian
Nordic
Baltic
Balkan
Soviet
Yugoslav;Yugoslavian
Czechoslovak;Czechoslovakian
Ottoman
Roman
Nazi
Neo-Nazi
Communist
Bolshevik
Marxist
Maoist
Fascist
Tory;Tories
Liberal Democrat
Whig
Sandinista
Peronist
Chavista
Baathist
Texan
Californian
New Yorker
Floridian
Londoner
Parisian
Berliner
Muscovite
Hawaiian
Alaskan
Coloradan
Virginian
Georgian
Ohioan
Michigander
Minnesotan
Pennsylvanian
Oregonian
Québécois;Quebecer;Quebecker
Ontarian
Albertan
Tasmanian
Queenslander
Victorian
Crimean
LGBT;LGBTQ;LGBTQ+;LGBTI;LGBTQI;LGBTQIA
`;

export const groups: readonly (readonly string[])[] = table
  .trim()
  .split("\n")
  .map((line) => line.split(";"));
