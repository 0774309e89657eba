/** Words in or beside a verb group that make it point ahead. */
export const futureVerbs: ReadonlySet<string> = new Set("will 'll wo shall won't".split(" "));

/** Words that make an infinitive after them a plan: *is scheduled to*, *plans to*, *due on*. */
export const plans: ReadonlySet<string> = new Set(
  ("scheduled schedule schedules set due expected expect expects slated planned plan plans planning poised likely going intend intends hopes hope " +
    "aims aim vows vow promise promises supposed ready agree agrees want wants wish anticipated projected forecast tentatively to-be need needs must should may might can").split(" "),
);

/** Past forms that do not end in *-ed*. */
export const irregularPasts: ReadonlySet<string> = new Set(
  ("was were had did said told began came went left held met won lost fell rose took made gave saw found became got sent spent brought " +
    "thought fought bought built kept struck hit shot ran stood spoke wrote broke led paid sold drew flew grew knew showed put set cut " +
    "read let beat bore bound bred caught chose clung crept dealt drank drove ate fed felt fled forgot froze heard hid hurt laid lay " +
    "learnt lent lit meant overcame overtook rode rang sang sank sat shook shone shut slept slid spread sprang stole stuck stung swept " +
    "swore swam swung taught tore threw understood withdrew woke wore wound wrung has have been 've").split(" "),
);

/** Verbs that put something off *to* or *until* a day. */
export const deferrals: ReadonlySet<string> = new Set(
  "delayed postponed deferred adjourned rescheduled extended pushed moved brought".split(" "),
);

/** Present forms of what is fixed by a timetable. */
export const schedules: ReadonlySet<string> = new Set(
  ("opens open closes close begins begin starts start ends end meets meet returns return resumes resume arrives arrive leaves leave departs depart " +
    "expires expire launches launch premieres premiere faces face hosts host votes vote kicks takes").split(" "),
);

/** Verbs whose present tells what is so or what is said, not what happens on a day. */
export const states: ReadonlySet<string> = new Set(
  ("say show know think believe mean remain be have do seem want need like love hate feel claim argue add note suggest insist find hold stand " +
    "live include follow come see report call tell write describe recall contain concern relate date").split(" "),
);
