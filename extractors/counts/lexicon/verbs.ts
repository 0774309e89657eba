import { keyedWords, wordsIn } from "../../text/word-lists.js";

/** Nouns of what happens to people and things, by the verb that they stand for: *the* **death** *of 12 people*. */
export const eventNouns = keyedWords(`
  die death deaths
  kill killing killings
  murder murder murders
  rape rape rapes
  injure injury injuries
  arrest arrest arrests
  detain detention detentions
  release release releases
  abduct abduction abductions
  kidnap kidnapping kidnappings
  rescue rescue rescues
  evacuate evacuation evacuations
  displace displacement
  execute execution executions
  deport deportation deportations
  expel expulsion expulsions
  convict conviction convictions
  acquit acquittal acquittals
  drown drowning drownings
  disappear disappearance disappearances
  lose loss losses
  close closure closures closing
  destroy destruction
  demolish demolition
  seize seizure seizures
  remove removal
  create creation
  deploy deployment
  recruit recruitment
  dismiss dismissal dismissals
  resign resignation resignations
  slaughter slaughter
  cull culling
  deliver delivery
  construct construction
  acquire acquisition
  transfer transfer
  launch launch
`);

/** Nouns in *-ing* that are things, or have another verb. */
export const thingsInIng = wordsIn(
  "building evening morning painting ruling railing ceiling clothing meeting wedding housing funding rating thing king ring wing beginning ending opening timing spring string",
);

/** Words in the form of a verb that join or compare, and state nothing of the count. */
export const notVerbs = wordsIn(
  "including according following compared regarding excluding depending concerning based counting starting beginning ranging aged",
);

/** Verbs that look like nouns or adjectives: between a subject and an amount they are verbs. */
export const homographs = wordsIn(`
  cost costs cast average averages averaged back backs total totals number numbers top tops hit hits cut cuts set sets put claim
  claims house houses host hosts field fields rank ranks net gross pocket pockets shed sheds split spread lead leads
  forecast forecasts lack lacks fetch fetches face faces need needs want wants own owns
`);

/** Verbs whose clause follows without *that*: *said 12 people died*. */
export const reportVerbs = wordsIn(
  "say tell report announce confirm claim state declare believe think warn fear",
);

/** The same only where a verb follows the count: *found 12 had died*, but *found* **12 bodies** *that had lain there*. */
export const findVerbs = wordsIn("find show reveal add note estimate");

/** What opens a clause of its own, in which the count may be the subject. */
export const clauseOpeners = wordsIn(
  "after before since until till as when while whereas if because though although that whether where once unless and but or so , ; : – — ( “ \" ‘",
);

/** Between a be-form and the verb that matters: *are* **likely** *to die*. */
export const passedAdjectives = wordsIn("likely unlikely due able unable ready yet sure bound");

/** Words right before a number that belong to it. */
export const numberOpeners = wordsIn(
  "the a an its their his her our these those all another just only some further additional record total mere other last first top staggering whopping combined",
);

/** They end a relative clause at the latest. */
export const clauseEnds = wordsIn(
  "after before since until when while because though although than that which who whom where if and but or as",
);
