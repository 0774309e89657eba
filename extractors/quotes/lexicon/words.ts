import { wordsIn } from "../../text/word-lists.js";

export const weekdays = wordsIn("monday tuesday wednesday thursday friday saturday sunday");
export const timeNouns = wordsIn(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october " +
    "november december jan feb mar apr jun jul aug sept sep oct nov dec jan. feb. aug. sept. sep. oct. nov. dec. today yesterday tomorrow tonight " +
    "morning afternoon evening night noon midnight day days week weeks month months year years hour hours minute minutes weekend " +
    "moment time spring summer autumn winter fall decade earlier later ago a.m. p.m. am pm",
);

/** Where a statement is made: *in a statement*, *at a rally*, *on Twitter*. */
export const mediums = wordsIn(
  "statement statements note notes interview interviews tweet tweets letter letters report reports conference briefing briefings speech speeches email " +
    "emails e-mail post posts video videos twitter facebook instagram telegram linkedin x tiktok reddit court testimony release memo note " +
    "remarks address rally debate hearing appearance column article blog press radio television tv podcast broadcast call message messages " +
    "filing filings lawsuit complaint affidavit ruling opinion decision announcement comment comments proceedings bulletin update thread " +
    "parliament congress phone telephone editorial op-ed book autobiography memoir memoirs essay meeting reply response sidelines " +
    "conversation session event documentary programme program show series study paper presentation discussion newsletter advisory " +
    "dispatch communique communiqué résumé summary document documents motion order trial town ceremony forum news victory farewell part writing person public private english",
);

/** Documents that speak for whoever made them: *a statement from X*, *X's report*. */
export const documents = wordsIn(
  "statement statements report reports tweet tweets post posts letter letters email emails release article articles story study paper " +
    "announcement announcements testimony filing memo video videos documents document account accounts figures data poll polls survey surveys " +
    "estimate estimates projection projections record records transcript book complaint affidavit lawsuit message messages note statistics " +
    "information analysis assessment review findings comments remarks interview reporting sources summary bulletin advisory editorial column memoir memoirs",
);

/** Words that join clauses and so begin a new one. */
export const subordinators = wordsIn(
  "after as although because before if since though unless until when whenever where whereas whereby while once lest so despite",
);
export const relatives = wordsIn("who whom whose which that");

export const subjectPronouns = wordsIn("he she they it i we you who this these those one");
export const allPronouns = wordsIn(
  "he she they it i we you him her them me us himself herself themselves itself who whom this these those everyone everybody someone nobody anyone one others many some most both neither",
);
export const possessives = wordsIn("his her its their our my your whose");

export const titles = wordsIn(
  "mr mr. mrs mrs. ms ms. dr dr. prof prof. professor sir lord lady dame miss president senator sen. sen rep. rep representative governor gov. gov " +
    "secretary minister chancellor mayor judge justice king queen prince princess pope father sister brother rev. reverend bishop archbishop " +
    "cardinal general gen. colonel col. captain capt. major maj. lieutenant lt. sgt. sergeant officer detective chief spokesman spokeswoman " +
    "spokesperson director chairman chairwoman chair commissioner ambassador premier speaker leader candidate attorney",
);

export const maleTitles = wordsIn("mr mr. sir lord king prince father brother congressman chairman spokesman businessman actor husband son uncle grandfather dad policeman pope bishop archbishop cardinal duke emperor widower nephew man boy gentleman councilman councillor-man assemblyman alderman fireman grandson boyfriend sheikh imam rabbi monk");
export const femaleTitles = wordsIn("mrs mrs. ms ms. miss lady dame queen princess mother sister congresswoman chairwoman spokeswoman businesswoman actress wife daughter aunt grandmother mum mom policewoman duchess empress widow niece woman girl councilwoman assemblywoman granddaughter girlfriend nun waitress hostess");

/** Institutions that a later *the agency*, *the paper* points back to. */
export const institutionNouns = wordsIn(
  "agency paper newspaper magazine bank company firm group organization organisation party ministry department university college " +
    "institute council committee commission court union association network broadcaster channel station club team league federation " +
    "foundation office service bureau board authority administration government campaign charity center centre corporation fund " +
    "hospital school church army military force forces police outlet website site daily weekly journal publication manufacturer " +
    "airline airport chain operator carmaker automaker maker giant startup start-up platform publisher retailer city country state nation academy " +
    "society band studio tribe museum laboratory embassy legislature parliament senate statement report",
);

const offices: readonly string[][] = [
  "minister secretary",
  "leader president premier chancellor chair head",
  "head chief boss director manager coach",
  "spokesman spokeswoman spokesperson",
  "lawyer attorney barrister solicitor counsel",
  "lawmaker senator congressman congresswoman representative legislator mp deputy politician",
  "scientist researcher professor academic",
  "singer musician rapper artist songwriter star",
  "actor actress star",
  "writer author novelist",
  "player footballer striker midfielder defender goalkeeper forward captain",
  "company firm maker manufacturer giant carmaker retailer group",
  "paper newspaper daily tabloid outlet magazine",
  "businessman entrepreneur billionaire tycoon",
].map((list) => list.split(" "));

/** Words for who has the same office or trade: *lawyer* and *attorney*. */
export const sameOffice = (word: string): readonly string[] =>
  offices.filter((list) => list.includes(word)).flatMap((list) => list.filter((other) => other !== word));

/** People spoken of in the plural: what a later *they* may stand for. */
/** What a place can be called that speaks. */
export const placeNouns = wordsIn(
  "city town village country state nation kingdom republic island county province territory municipality district government",
);
export const modals = wordsIn("would could should may might can must will shall 'd 'll");
export const negations = wordsIn("not n't never nobody neither nor without no hardly");
