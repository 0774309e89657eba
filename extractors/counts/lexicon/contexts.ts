import { wordsIn } from "../../text/word-lists.js";

/** Nouns that a number labels: *Level 3*, *phase two*, *Flight 370*. */
export const labels = wordsIn(`
  level category phase round chapter article section no. nos. number page pages room flight route highway zone type grade
  stage tier channel version step part volume episode season line figure fig. table class interstate district gate platform
  runway block lot pier building appendix amendment title rule paragraph clause group day week week ward region sector
  precinct schedule exhibit count item task unit apartment apt suite floor box bus train exit junction track terminal
  hole lane psalm verse act scene protocol resolution proposition measure prop. issue question option plan model mark
  mk generation gen sol apollo area camp base station reactor platform bay cell wing seed seeded ranked rank ranking
  vol. ch. art. sec. p. pp. goal target chapter camp batch cluster dimension form formula edition
  game race match heat car lap windows galaxy falcon pixel iphone android artemis playstation xbox gpt ios macos
`);

/** Labels that are also plain nouns before a count take figures alone: *count 12* but *in part two*. */
export const plainAfterLabel = wordsIn("game race match heat car lap windows galaxy falcon pixel measure plan question issue camp base station area item count unit form model option day week task");

/** Cues of a vote: *passed 52-48* gives two counts. */
export const voteCues = wordsIn(
  "vote voted votes voting pass passed passes approve approved approves reject rejected ballot ruled majority confirmed tally override overrode",
);

/** Cues of sport: its scores are no counts. */
export const sportCues = wordsIn(`
  beat beats beaten beating defeat defeats defeated defeating win wins won winning lose loses lost losing draw drew drawn lead leads led leading
  score scores scored scoring victory match game games matches tie tied goal goals halftime half-time quarterfinal semifinal final finals
  thrashed trounced edged downed routed hammered season innings playoff playoffs league cup trail trails trailed trailing set sets tiebreak tournament
`);

/** Cues of cricket, whose figures stand alone. */
export const cricketCues = wordsIn("wicket wickets innings stumps overs bowled lbw unbeaten batsman batsmen batter batters bowler bowlers cricket");

/** Cues of golf, whose figures stand alone too. */
export const golfCues = wordsIn("birdie birdies birdied bogey bogeys bogeyed par eagled fairway fairways putt putts putted tee caddie");

/** Verbs and nouns of change: what follows *from … to …* is two counts. */
export const changeLemmas = wordsIn(`
  rise increase grow climb jump surge soar go move change swell expand balloon double triple raise lift boost gain
  fall drop decline decrease shrink cut reduce lower slip slide plunge tumble sink dip halve slash trim shorten narrow
  widen improve worsen upgrade downgrade revise bring push take spike rocket skyrocket dwindle ease edge advance up down
  strengthen weaken extend slow accelerate shift upped promote update
`);

/** Generic *one*: *one can see*, *one of*, *one another*. */
export const afterPronounOne = wordsIn(
  "of another can could should would must may might cannot needs need has to wants ought never always who whose whom more's takes imagine",
);

export const beforePronounOne = wordsIn(
  "no any every each some this that which the another such every- other first last next latter former latest new same right wrong big good bad only many a an square day",
);

/** Definites after which a bare number points back: *the two*, *these three*. */
export const pointers = wordsIn("the these those");

/** Verbs whose bare subject or object number is of people. */
export const casualtyLemmas = wordsIn(`
  kill die injure wound hurt arrest detain hospitalize hospitalise shoot stab evacuate rescue survive drown perish execute
  charge displace trap murder behead abduct kidnap release free bury infect test dead miss deport slay leave claim
  pronounce crush burn maim
`);

/** Adjectives that stand for people after a number: *five dead*. */
export const peopleAdjectives = wordsIn("dead injured wounded missing deceased infected homeless unemployed hospitalized hospitalised");

/** Second parts of hyphenated adjectives that count nothing: *one-way*, *two-time*, *four-star*. */
export const uncountedParts = wordsIn(
  "way ways sided on off star stop handed faced fold something day year month week hour minute second night decade century dimensional thirds third half quarter quarters fifths and a to or one two for all up in cylinder man woman person size",
);

/** Determiners and possessives that open a noun phrase. */
export const openers = wordsIn(
  "the a an its their his her our your my all both these those this that each every any some such of",
);

/** Verbs and nouns whose amount follows: *a fine of $5*, *worth $5*. */
export const amountLinks = wordsIn("of worth totaling totalling valued totalled totaled");

/** Bounds that may hang on a noun: *hail over two inches*. */
export const looseBounds = wordsIn("over under above below exceeding less more");

/** Bounds that are verbs: *the toll exceeded 40*. */
export const boundVerbs = wordsIn("exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing top tops topped topping passed");

/** Words of *N others*, *N more* without a noun. */
export const restWords = wordsIn("more others other another else additional further");

/** What is compared stands after them: *71% a year ago*. */
export const comparisons = wordsIn("than compared against versus from");

/** Prepositions that tie a place to what is counted. */
export const placePrepositions = wordsIn("in at near across throughout outside around inside within off on into");

export const negations = wordsIn("not n't never no without neither nor cannot");

/** A noun that only sums: what is counted stands elsewhere. */
export const totalNouns = wordsIn("number total count tally amount sum range difference goal cost");

/** What is done with money: *make billions*. */
export const moneyVerbs = wordsIn(
  "make cost spend pay raise worth generate save earn invest owe lose pour donate contribute fetch charge fine receive bring give win waste",
);

/** Nouns of sums: *a 14 million loss*. */
export const moneyNouns = wordsIn(
  "loss profit deal fine turnover contract budget loan investment deficit surplus debt settlement bailout award grant bid takeover acquisition",
);
