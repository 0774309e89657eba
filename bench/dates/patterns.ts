/** The pattern families of temporal expressions in wire news, by the first that fits the lower-cased text. */
const families: readonly (readonly [string, RegExp])[] = [
  [
    "full date",
    /\b[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} [a-z]{3,9}\.? \d{4}|\d{4}-\d\d-\d\d/,
  ],
  ["clock time", /\d ?[ap]\.?m|\d:\d\d|utc|gmt|o.clock|\bnoon\b|midnight/],
  ["weekday + part of day", /day.*(?:morning|afternoon|evening|night)/],
  ["part of day", /morning|afternoon|evening|night/],
  ["weekday + date", /(?:mon|tues|wednes|thurs|fri|satur|sun)day.*\d/],
  ["last / this / next weekday", /(?:last|this|next|past|coming) (?:mon|tues|wednes|thurs|fri|satur|sun)day/],
  ["set", /daily|weekly|monthly|yearly|annual|hourly|every|each|\bper\b|days$/],
  ["bare weekday", /(?:mon|tues|wednes|thurs|fri|satur|sun)day/],
  ["today, yesterday, tomorrow", /today|yesterday|tomorrow/],
  ["same period a year ago", /year[ -](?:ago|earlier)|same (?:period|quarter)/],
  ["quarter or half", /quarter|\bq\d|half|nine months|six months$/],
  ["fiscal year", /fiscal/],
  ["N units ago, earlier", /ago|earlier|later|before|after/],
  ["early / late / end of", /early|late|mid|end of|beginning|middle/],
  [
    "month + year",
    /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? (?:of )?(?:\d{4}|last|this)/,
  ],
  [
    "month + day",
    /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/,
  ],
  ["bare month", /^(?:last |this |next |that )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/],
  ["decade or century", /century|\d0s|ties$/],
  ["bare year", /^'?\d{2,4}(?:[-–/]\d+)?$/],
  ["season", /spring|summer|autumn|\bfall\b|winter/],
  ["now, currently", /now|current|present|these days|moment|this time/],
  ["vague past or future", /recent|future|soon|shortly|the past$|once|previous/],
  ["past / next N units", /(?:past|last|next|first|these) .*s$/],
  ["last / this / next period", /^(?:last|this|next|the coming) /],
  ["definite, anaphoric", /^(?:the|that) /],
  ["duration", /second|minute|hour|day|week|month|year|decade/],
];

/** Names the pattern that an expression belongs to; `rest` for none. */
export function patternOf(text: string): string {
  const plain = text.toLowerCase().replace(/\s+/g, " ");
  return families.find(([, pattern]) => pattern.test(plain))?.[0] ?? "rest";
}
