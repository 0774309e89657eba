import { wordsIn } from "../../text/word-lists.js";

/** Organisations that *of* and a place follow within the name: *Supreme Court of Norway*. Folded last words. */
export const institutionNouns: ReadonlySet<string> = wordsIn(
  "academy alliance archives army assembly association bank board bureau center centre chamber church club coalition college commission committee community " +
    "confederation congress corps council court diocese federation front government guild guards house institute legislature library ministry movement " +
    "museum network office parliament partnership party police senate society union university",
);

/** Lower-case nouns that belong to a name whose first part is a place of its own: *Kathmandu airport*. */
export const placeTails: ReadonlySet<string> = wordsIn("airport district hospital oblast peninsula prefecture");

/** Units and bodies that are counted: *116th United States Congress*, *1st Fleet Command*. */
export const countedBodies: ReadonlySet<string> = wordsIn(
  "airborne army battalion brigade bundestag circuit command congress corps division fleet infantry knesset legislature marines parliament regiment squadron wing",
);

/** What stands after a hyphen and a name without belonging to it: *Kurdish-led*. */
export const hyphenTails: ReadonlySet<string> = wordsIn(
  "led backed based born dominated controlled held occupied style speaking majority trained made owned run sponsored friendly ruled registered flagged old funded bound wide area language origin",
);

/** Lower-case words between the parts of a person's name. */
export const nameParticles: ReadonlySet<string> = wordsIn(
  "al av bin binti bint da das de dela della dello del den der des di do dos du el ibn la le san ten ter ul van von y zu",
);

/** Letters after a person's name. */
export const postNominals: ReadonlySet<string> = wordsIn("qc kc mp msp mep mla mbe obe cbe kbe phd md rn esq esq. dso frs");
