import { wordsIn } from "../../text/word-lists.js";

/** Nouns for organisations that stand right behind their names, *the* before them, or in apposition. Folded singulars. */
export const organizationKinds: ReadonlySet<string> = wordsIn(
  "agency airline alliance association bank brewer broadcaster brokerage carmaker carrier cartel chain charity club coalition collective college company conglomerate consortium consultancy cooperative daily developer distributor drugmaker " +
    "federation firm foundation gang group insurer label lender magazine maker manufacturer militia movement network newspaper nonprofit operator orchestra organisation organization outlet party publisher retailer school start-up startup studio " +
    "supplier tabloid tank tribe union university utility watchdog website weekly",
);

/** Of these, the ones of which tribes and peoples are no names. */
export const apposedKinds: ReadonlySet<string> = new Set([...organizationKinds].filter((noun) => !/^(?:daily|label|maker|school|tank|tribe|weekly)$/.test(noun)));

/** Nouns for things that go by a name before them: *Ervebo shot*, *TGV trains*. Folded, singular and plural. */
export const productKinds: ReadonlySet<string> = new Set(
  (
    "aircraft airliner app battery bomber bullet bus car carbine chatbot chip chipset console corvette destroyer drone drug engine fighter frigate helicopter howitzer jet laptop launcher locomotive minivan missile pickup pill pistol " +
    "rifle rocket satellite scooter sedan shot smartphone smartwatch spacecraft suv tank torpedo train truck vaccine van warplane"
  )
    .split(" ")
    .flatMap((noun) => [noun, noun.endsWith("o") ? `${noun}es` : noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`]),
);

/** Nouns for people who work at a firm, before *at* and its name. */
export const workingRoles: ReadonlySet<string> = wordsIn(
  "analyst analysts economist economists strategist strategists manager trader broker partner lawyer attorney consultant researcher director head chief officer executive president expert fellow specialist adviser advisor associate engineer editor scientist",
);
