/** Seats of governments that stand for them. */
export const governmentSeats: ReadonlySet<string> = new Set(
  "Downing Street;10 Downing Street;No 10;No. 10;Number 10;Number Ten;Kremlin;White House;Pentagon;Whitehall;Élysée;Elysée;Elysée Palace;Blue House;Casa Rosada;Foggy Bottom".split(
    ";",
  ),
);

/** First words of natural places in other languages, folded; with what must follow, if a first name could be meant. */
export const placeOpeners: ReadonlyMap<string, ReadonlySet<string> | undefined> = new Map([
  ["serra", new Set(["da", "do", "de", "dos", "das"])],
  ["sierra", new Set(["nevada", "madre", "leone", "de", "del"])],
  ["costa", new Set(["brava", "blanca", "rica", "del", "da", "de"])],
  ["val", new Set(["d'isere", "di", "de", "thorens", "gardena"])],
  ["lac", undefined],
  ["lago", undefined],
  ["isla", undefined],
  ["ilha", undefined],
  ["cabo", undefined],
  ["puerto", undefined],
  ["praia", undefined],
  ["playa", undefined],
  ["jebel", undefined],
  ["wadi", undefined],
  ["mount", undefined],
]);

/** First words of organisations in other languages, folded. */
export const organizationOpeners: ReadonlySet<string> = new Set(
  (
    "grupo groupe gruppo banco banca banque partido parti partai partito fundacion fondation fondazione fundacao stiftung universidad universidade universite universita " +
    "universitat instituto institut istituto ministerio ministere ministero comision commissione confederacion confederation sindicato movimiento movimento frente asociacion " +
    "associacao association federacion federation compania compagnie societe sociedad editorial deutsche nationale radio bank bursa pt kantor polisi komisi dewan majelis kementerian clube team fc afc ifk senado senat parlamento congreso camara assemblee tribunal corte policia guardia ejercito gendarmerie"
  ).split(" "),
);

/** Last words of newspapers' names, after that of a place. Folded. */
export const paperEnds: ReadonlySet<string> = new Set(
  (
    "advertiser advocate argus beacon bee bulletin chronicle citizen courier dispatch echo enquirer examiner gazette globe guardian herald inquirer journal ledger mail mercury " +
    "mirror monitor news newswire observer post press record recorder register reporter review sentinel standard star sun telegraph times tribune weekly"
  ).split(" "),
);

/** Last words of buildings, roads and waters: what ends in one is a place, whatever acts there. Folded. */
export const placeEnds: ReadonlySet<string> = new Set(
  (
    "hostel hotel lodge inn resort cathedral mosque stadium arena airport bridge castle palace square street avenue boulevard highway motorway river lake lagoon mountain mountains " +
    "island islands bay beach valley canyon desert rainforest prison jail cemetery plaza pipeline peninsula strait"
  ).split(" "),
);

/** Last words of roads, parts of buildings and counties, which no person's name ends in. Folded. */
export const groundEnds: ReadonlySet<string> = new Set(
  (
    "airport clinic hospital infirmary annex annexe barracks beach borough close corridor county crescent district drive esplanade expressway falls farm freeway gardens harbour harbor heights " +
    "interchange junction lane line mall marina parade park parkway peak pier plateau province racecourse ranch refinery reserve reservoir road roundabout speedway station subdivision suburb terminal terrace township tunnel turnpike wharf wing woods"
  ).split(" "),
);

/** Offices that end a title, not an organisation's name: *Supreme Leader*. Folded. */
export const officeEnds: ReadonlySet<string> = new Set(
  "leader adviser advisor minister secretary president commissioner chairman chairwoman governor mayor ambassador manager superintendent sheriff spokesman spokeswoman chancellor senator judge".split(" "),
);
