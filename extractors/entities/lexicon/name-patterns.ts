import type { EntityType } from "../../../schemas/index.js";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Last words that make a capitalised phrase a law, treaty, award or programme; an event. Folded. */
export const closingWords: ReadonlyMap<string, EntityType> = new Map([
  ...[
    ..."index act treaty accord accords protocol constitution amendment directive prize award awards medal ordinance charter statute memorandum".split(" "),
  ].map((word) => [word, "work"] as const),
  ...[
    ..."olympics paralympics games championships marathon genocide uprising revolution derby regatta biennale olympiad".split(" "),
  ].map((word) => [word, "event"] as const),
  ...["telescope", "rover", "missile", "torpedo", "orbiter", "lander", "satellite"].map((word) => [word, "product"] as const),
]);

/** Closing words that need one of these words somewhere before them. */
export const closingPairs: ReadonlyMap<string, { before: ReadonlySet<string>; type: EntityType }> = new Map([
  ["agreement", { before: list("paris friday minsk dayton schengen trade withdrawal partnership nuclear climate"), type: "work" as const }],
  ["convention", { before: list("geneva vienna hague chemical weapons biological istanbul refugee torture"), type: "work" as const }],
  ["war", { before: list("world cold vietnam korean gulf iraq crimean civil bosnian kosovo falklands afghan chechen yemen boer winter"), type: "event" as const }],
  ["bill", { before: list("rights reform security safety health care tax finance housing justice crime immigration migration borders nationality trade energy climate environment education schools welfare pensions data online policing sentencing elections speech defence defense farm infrastructure spending relief appropriations renters leasehold employment protection asylum rwanda withdrawal market water transport media gambling tobacco equality recognition marriage abortion citizenship agriculture animal dying"), type: "work" as const }],
  ["open", { before: list("us french australian irish scottish british italian madrid miami canadian dubai qatar china japan"), type: "event" as const }],
  ["republic", { before: list("people"), type: "place" as const }],
  ["year", { before: list("person player man woman footballer coach manager driver athlete sportsman sportswoman team goal rookie book album song artist personality word car actor actress journalist"), type: "work" as const }],
  ["player", { before: list("valuable"), type: "work" as const }],
  ["cup", { before: list("world fa davis ryder stanley copa asian asia africa african nations league efl carabao scottish irish welsh melbourne gold solheim laver presidents america's america’s women's women’s caf continental challenge heineken champions walker billie hopman confederations federation spanish german french turkish egyptian"), type: "event" as const }],
  ["championship", { before: list("world european national asian african american masters pga iihf u-20 u20 u-17 under-20 conference sec acc nascar indycar county"), type: "event" as const }],
  ["final", { before: list("grand"), type: "event" as const }],
  ["challenge", { before: list("club ryder america's"), type: "event" as const }],
  ["draft", { before: list("nhl nba nfl mlb wnba afl mls"), type: "event" as const }],
  ["masters", { before: list("miami madrid rome paris shanghai wells carlo canadian"), type: "event" as const }],
  ["trophy", { before: list("champions heisman efl ranji border-gavaskar gavaskar"), type: "event" as const }],
  ["stakes", { before: list("belmont preakness george guineas oaks diamond derby st. gold"), type: "event" as const }],
  ["massacre", { before: list("el-amour tiananmen srebrenica haymarket bucha mỹ my square jallianwala bagh amritsar"), type: "event" as const }],
  ["bowl", { before: list("super rose sugar orange cotton"), type: "event" as const }],
  ["prix", { before: list("grand"), type: "event" as const }],
  ["summit", { before: list("g7 g20 g8 nato eu brics apec asean climate action cop26 cop27 cop28 helsinki singapore"), type: "event" as const }],
  ["festival", { before: list("film music fringe arts literary literature book jazz edinburgh glastonbury cannes sundance reading folk comedy science food winter spring moon lantern durbar boat"), type: "event" as const }],
]);

/** First words that make what follows an event: *Hurricane Elsa*, *Operation Calm Harbour*. */
export const openingWords: ReadonlyMap<string, EntityType> = new Map<string, EntityType>([
  ["hurricane", "event"],
  ["typhoon", "event"],
  ["cyclone", "event"],
  ["superstorm", "event"],
  ["storm", "event"],
  ["operation", "event"],
]);

/** Opening words after which a single further word is taken, since names of storms are single words. */
export const stormWords: ReadonlySet<string> = list("hurricane typhoon cyclone superstorm storm");
