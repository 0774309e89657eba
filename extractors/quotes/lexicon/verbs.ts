/**
 * Reporting verbs and the frames they take, as base forms. A verb may stand in several lists.
 * Compiled from general knowledge of news English.
 */

/** Take a bare clause, a *that* clause or a quotation, before or after: *said costs rose*, *costs rose, he said*. */
export const speechVerbs =
  "say add accept argue claim state announce report warn note insist suggest explain declare acknowledge admit contend assert " +
  "maintain allege recall emphasize emphasise stress complain concede observe remark conclude confirm reveal indicate " +
  "reiterate affirm reaffirm caution predict quip joke boast brag lament testify write tweet reply respond comment swear " +
  "clarify disclose hint muse opine protest recount reason speculate theorize theorise hypothesize posit proclaim pronounce " +
  "profess counter retort rejoin gripe grumble fume marvel confess stipulate specify underline underscore repeat " +
  "retweet post blog telegraph cable signal estimate project forecast calculate reckon interject volunteer summarize " +
  "summarise elaborate decree rule intimate narrate foretell prophesy divulge avow aver attest certify submit advise assure " +
  "vow pledge promise charge answer mention point_out go_on find determine establish show learn demonstrate discover note " +
  "deny dispute hold agree deem intone deadpan wisecrack crow gloat moan whine bemoan bewail snipe jest kid venture surmise " +
  "guess imply infer simplify agree concur pray preach lecture communicate relay broadcast record list outline detail spell_out " +
  "make_clear set_out lay_out cite remind document remonstrate propose postulate recommend rebut refute reassert restate report_back " +
  "read tell inform notify ask shout";

/** Take a *that* clause, or a bare one only if it has a subject and a finite verb of its own. */
export const clauseVerbs =
  "report find show learn demonstrate discover determine establish note rule charge hold agree deem project forecast calculate reckon " +
  "record list outline detail deny dispute mention answer signal estimate imply infer reveal indicate confirm read repeat conclude " +
  "propose recommend suggest hint recall stress emphasize emphasise observe acknowledge admit cite document post write tweet pledge vow promise " +
  "underline underscore mention advise relay broadcast simplify lecture venture disclose speculate swear guess kid preach pray respond " +
  "reply comment complain joke protest counter gripe grumble boast brag lament marvel testify ask shout clarify specify claim charge " +
  "explain intimate communicate announce declare remind allege warn caution predict";

/** Report only with a quotation beside them, or as a coordinated or clause-first cue: *“Out!” he shouted*. */
export const quotationVerbs =
  "continue begin start go shout yell scream cry exclaim laugh ask wonder snap bark thunder chant sing gush rail scold sniff " +
  "chuckle smile shrug sigh nod offer snarl sneer scoff growl mutter mumble murmur whisper stammer shriek roar holler bellow " +
  "blurt croak drawl drone echo enthuse erupt explode finish open close conclude fire_back shoot_back hit_back chime_in " +
  "push_back snap_back write_back clap_back fire_off hit_out lash_out cut_in break_in weigh_in put_it sum_up speak_out pipe_up " +
  "speak text email e-mail message caption sign_off rant rave recite read proclaim plead beg urge implore appeal demand order " +
  "exhort entreat instruct command invite query inquire enquire probe press question challenge greet thank bless curse taunt tease mock rib " +
  "needle heckle jeer goad threaten vent fret worry complain reflect reminisce remember theorize philosophize ponder think believe " +
  "feel express release issue share publish utter voice reassure console encourage coach counsel toast hail cheer applaud " +
  "congratulate apologize apologise react reckon rap tout pitch sell brief update quote cite describe talk say tell " +
  "interrupt correct scrawl pen pronounce narrate demur object croon coo purr wheeze gasp groan grunt whimper sob weep lisp " +
  "stutter slur spit hiss squeal squeak trill chirp warble intone deliver trumpet herald champion shoot hit fire blast slam " +
  "trash lambast lambaste unload chide rebuke reprimand admonish berate upbraid ridicule counsel tick_off reel_off rattle_off " +
  "point_to ruminate quibble carp grouse kvetch bellyache crack wisecrack riff ad-lib improvise conjecture observe inscribe sign " +
  "leave finalize dictate proceed persist resume insist pursue end look_back";

/** Of the verbs beside quotations, those that do much else: the quotation has to be set off by a mark, the speaker to be somebody. */
export const looseVerbs =
  "begin start finish open close end leave offer release issue share publish sell pitch tout pursue resume proceed deliver shoot hit fire " +
  "break cut show react dictate brief update probe press process crack slam bash rap rip trash pan knock call";

/** Name a thing, with the name in marks or after *as*: *called it “rash”*, *described it as thin*. */
export const namingVerbs =
  "call describe characterize characterise dub label brand term refer_to denounce dismiss hail praise deride decry condemn " +
  "portray depict paint slam blast deem liken compare declare consider view regard criticize criticise attack cast frame tout " +
  "mock ridicule pan pillory lambast lambaste rate rank laud salute commend credit welcome acclaim identify liken pound go_after " +
  "disparage brush_off write_off assail excoriate castigate bash rip trash rap knock roast skewer savage pronounce judge";

/** Take a noun phrase as content, in marks or, for the first few, without: *denied the claims*. */
export const nounVerbs =
  "confirm deny acknowledge cite blame praise criticize criticise attack condemn mock ridicule tout laud hail applaud welcome " +
  "reject dispute decry deride denounce slam blast bemoan lament mourn question urge call_for call_on call_upon demand promise pledge vow warn_of " +
  "warn_against warn_about accuse complain_about complain_of boast_of boast_about brag_about talk_about talk_of speak_of speak_about " +
  "refer_to point_to threaten propose express voice offer defend justify explain describe detail outline predict allege " +
  "suggest promise note stress emphasize emphasise recall mention reiterate admit concede issue signal claim report announce " +
  "raise support endorse oppose lambast lambaste lash_out_at hit_out_at rail_against inveigh_against apologize_for apologise_for " +
  "credit thank commend salute congratulate reference allude_to exhort tweet post write demand order vent see reveal disclose declare joke_about quote argue_for";

/** Take the hearer as their object: *told reporters that …*. */
export const hearerVerbs =
  "tell inform notify advise assure warn remind ask caution reassure brief text email message urge promise convince persuade lecture instruct " +
  "teach admonish alert counsel order beg implore beseech command scold chide heckle taunt tease press query greet thank challenge answer";

/** Count with a clause only when a source speaks: a report, a study, an agency. */
export const findingVerbs = "show find conclude estimate reveal determine establish discover demonstrate learn record document project rule hold list read";

/** Verbs whose bare form is more often something else unless a quotation or clause follows. */
export const particles = "out back in off up on to for it of against about at clear down as after";

/** Simple past and past participle of the verbs that do not take -ed. */
export const irregularForms: Readonly<Record<string, readonly [string, string]>> = {
  say: ["said", "said"],
  tell: ["told", "told"],
  write: ["wrote", "written"],
  go: ["went", "gone"],
  begin: ["began", "begun"],
  speak: ["spoke", "spoken"],
  swear: ["swore", "sworn"],
  foretell: ["foretold", "foretold"],
  hold: ["held", "held"],
  find: ["found", "found"],
  show: ["showed", "shown"],
  put: ["put", "put"],
  shoot: ["shot", "shot"],
  hit: ["hit", "hit"],
  sing: ["sang", "sung"],
  read: ["read", "read"],
  set: ["set", "set"],
  lay: ["laid", "laid"],
  make: ["made", "made"],
  think: ["thought", "thought"],
  feel: ["felt", "felt"],
  cut: ["cut", "cut"],
  break: ["broke", "broken"],
  rebut: ["rebutted", "rebutted"],
  sell: ["sold", "sold"],
  leave: ["left", "left"],
  weep: ["wept", "wept"],
  spit: ["spat", "spat"],
  cast: ["cast", "cast"],
  brag: ["bragged", "bragged"],
  blog: ["blogged", "blogged"],
  kid: ["kidded", "kidded"],
  quip: ["quipped", "quipped"],
  admit: ["admitted", "admitted"],
  submit: ["submitted", "submitted"],
  aver: ["averred", "averred"],
  infer: ["inferred", "inferred"],
  refer: ["referred", "referred"],
  concur: ["concurred", "concurred"],
  demur: ["demurred", "demurred"],
  dub: ["dubbed", "dubbed"],
  snap: ["snapped", "snapped"],
  nod: ["nodded", "nodded"],
  pen: ["penned", "penned"],
  pan: ["panned", "panned"],
  slam: ["slammed", "slammed"],
  rip: ["ripped", "ripped"],
  rap: ["rapped", "rapped"],
  rib: ["ribbed", "ribbed"],
  beg: ["begged", "begged"],
  clap: ["clapped", "clapped"],
  slur: ["slurred", "slurred"],
  sob: ["sobbed", "sobbed"],
  sum: ["summed", "summed"],
  teach: ["taught", "taught"],
  beseech: ["besought", "besought"],
  spell: ["spelled", "spelled"],
  see: ["saw", "seen"],
  learn: ["learned", "learned"],
  forecast: ["forecast", "forecast"],
  broadcast: ["broadcast", "broadcast"],
};
