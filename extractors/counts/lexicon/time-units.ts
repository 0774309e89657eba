/** Durations are dates: a number before one of these is no count. */
export const timeUnits: ReadonlySet<string> = new Set(
  "nanosecond nanoseconds millisecond milliseconds second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week weeks weekend weekends fortnight fortnights month months quarter quarters year years yr yrs decade decades century centuries millennium millennia".split(
    " ",
  ),
);

export const months: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb mar apr jun jul aug sept sep oct nov dec".split(
    " ",
  ),
);

/** After digits they make a clock time. */
export const clockWords: ReadonlySet<string> = new Set(
  "am pm a.m. p.m. a.m p.m o'clock gmt utc est edt cet cest bst et noon midnight".split(" "),
);

/** Adjectives between a number and a time unit: *two full years*, *three more days*. */
export const durationAdjectives: ReadonlySet<string> = new Set(
  "more full consecutive straight long additional further other whole short calendar working business extra whole successive".split(
    " ",
  ),
);
