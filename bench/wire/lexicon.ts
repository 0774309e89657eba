const words = (text: string) => text.trim().split(/\s*;\s*/);

/** What the generated articles speak of. Invented people and places beside some real ones. */
export const people =
  words(`Marta Lindqvist; Owen Baptiste; Leila Haddad; Tomas Verhoeven; Ngozi Adeyemi; Pavel Dvorak;
Ines Carvalho; Rahul Deshmukh; Greta Solheim; Hassan Yilmaz; Claire Fontaine; Miguel Arroyo; Anneke de Vries; Samuel Okoth;
Beatrix Novak; Dmitri Sorokin; Yuki Tanabe; Ruth Abelman; Karim Benali; Sofia Lombardi; Peter Aldous; Hana Kovarova;
Luis Echevarria; Fatima Zahrani; Jonas Kirchner; Amara Diallo; Victor Pelletier; Nadia Rashidi; Colin Maddox; Elena Petrova`);
export const roles =
  words(`Mayor; Interior Minister; police spokesman; regional governor; union leader; chief economist;
harbour master; relief coordinator; Prime Minister; prosecutor; hospital director; fire chief; party chairwoman; analyst`);
export const places =
  words(`Lisbon; Nairobi; Gdansk; Port Hope; Marseille; Tashkent; Oslo; Valparaiso; Karachi; Bergen;
Kharkiv; Lagos; Antwerp; Quito; Dhaka; Tbilisi; Leeds; Bologna; Hanoi; Accra; Montreal; Izmir; Riga; Cordoba; Manila`);
export const groups =
  words(`the Ministry of Health; the Northern Rail Union; the Harbour Authority; Red Crescent; the World Bank;
the National Police; the Coastal Relief Fund; the Supreme Court; Meridian Energy; the Farmers' Alliance; the City Council;
Halden Shipping; the Election Commission; the Weather Service; the University of Leeds; the Civic Forum`);
export const things =
  words(`houses; passengers; workers; families; schools; buses; tents; ballots; arrests; patients; bridges;
vessels; complaints; soldiers; farmers; turbines; pupils; detainees; vaccines; witnesses; tickets; trees; claims; containers`);
export const verbs = words(
  `damaged; evacuated; inspected; registered; counted; repaired; released; moved; closed; reported missing`,
);
export const events =
  words(`the flood; the strike; the vote; the storm; the collision; the outage; the trial; the harvest;
the ceasefire; the merger; the fire; the recall; the inquiry; the summit; the drought; the rescue`);
export const days = words(`Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday`);
export const months = words(
  `January; February; March; April; May; June; July; August; September; October; November`,
);
export const qualifiers = words(`about; at least; more than; nearly; up to; almost; fewer than; some`);
export const endings =
  words(`before the end of the week; despite the objections; under the new rules; without further delay;
because the roads were blocked; according to the report; as the talks went on; in spite of heavy rain; at the request of the court;
after months of debate; with help from abroad; for the second time; while the inquiry continues; on the advice of engineers`);
export const openings =
  words(`In a late session; On the edge of the old town; For the first time in years; Behind closed doors;
As darkness fell; In the early hours; At a crowded hearing; Along the river; Under pressure from voters; During a short visit`);
