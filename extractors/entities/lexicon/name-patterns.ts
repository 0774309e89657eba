import type { EntityType } from "../../../schemas/index.js";
import { wordsIn } from "../../text/word-lists.js";


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
  ["agreement", { before: wordsIn("paris friday minsk dayton schengen trade withdrawal partnership nuclear climate"), type: "work" as const }],
  ["convention", { before: wordsIn("geneva vienna hague chemical weapons biological istanbul refugee torture"), type: "work" as const }],
  ["war", { before: wordsIn("world cold vietnam korean gulf iraq crimean civil bosnian kosovo falklands afghan chechen yemen boer winter"), type: "event" as const }],
  ["bill", { before: wordsIn("rights reform security safety health care tax finance housing justice crime immigration migration borders nationality trade energy climate environment education schools welfare pensions data online policing sentencing elections speech defence defense farm infrastructure spending relief appropriations renters leasehold employment protection asylum rwanda withdrawal market water transport media gambling tobacco equality recognition marriage abortion citizenship agriculture animal dying"), type: "work" as const }],
  ["open", { before: wordsIn("us french australian irish scottish british italian madrid miami canadian dubai qatar china japan"), type: "event" as const }],
  ["republic", { before: wordsIn("people"), type: "place" as const }],
  ["year", { before: wordsIn("person player man woman footballer coach manager driver athlete sportsman sportswoman team goal rookie book album song artist personality word car actor actress journalist"), type: "work" as const }],
  ["player", { before: wordsIn("valuable"), type: "work" as const }],
  ["cup", { before: wordsIn("world fa davis ryder stanley copa asian asia africa african nations league efl carabao scottish irish welsh melbourne gold solheim laver presidents america's america’s women's women’s caf continental challenge heineken champions walker billie hopman confederations federation spanish german french turkish egyptian"), type: "event" as const }],
  ["championship", { before: wordsIn("world european national asian african american masters pga iihf u-20 u20 u-17 under-20 conference sec acc nascar indycar county"), type: "event" as const }],
  ["final", { before: wordsIn("grand"), type: "event" as const }],
  ["challenge", { before: wordsIn("club ryder america's"), type: "event" as const }],
  ["draft", { before: wordsIn("nhl nba nfl mlb wnba afl mls"), type: "event" as const }],
  ["masters", { before: wordsIn("miami madrid rome paris shanghai wells carlo canadian"), type: "event" as const }],
  ["trophy", { before: wordsIn("champions heisman efl ranji border-gavaskar gavaskar"), type: "event" as const }],
  ["stakes", { before: wordsIn("belmont preakness george guineas oaks diamond derby st. gold"), type: "event" as const }],
  ["massacre", { before: wordsIn("el-amour tiananmen srebrenica haymarket bucha mỹ my square jallianwala bagh amritsar"), type: "event" as const }],
  ["bowl", { before: wordsIn("super rose sugar orange cotton"), type: "event" as const }],
  ["prix", { before: wordsIn("grand"), type: "event" as const }],
  ["summit", { before: wordsIn("g7 g20 g8 nato eu brics apec asean climate action cop26 cop27 cop28 helsinki singapore"), type: "event" as const }],
  ["festival", { before: wordsIn("film music fringe arts literary literature book jazz edinburgh glastonbury cannes sundance reading folk comedy science food winter spring moon lantern durbar boat"), type: "event" as const }],
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
export const stormWords: ReadonlySet<string> = wordsIn("hurricane typhoon cyclone superstorm storm");
