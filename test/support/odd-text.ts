import fc from "fast-check";

/** Characters that break naive offsets: astral, combining, no-break spaces, mixed line ends, lone surrogates. */
const oddCharacters = fc.constantFrom(
  ..."aZé–—“”’'\"«».,!?0123456789%$€",
  "\u{1F600}",
  "\u{1F468}\u200D\u{1F469}",
  "e\u0301",
  "\u00A0",
  "\u202F",
  "\u2009",
  "\r\n",
  "\n",
  "\n\n",
  "\r",
  "\uD83D",
  "\uDC00",
  "\u200B",
  "\u202E",
  "中",
  "ß",
  "İ",
);

const words = fc.constantFrom(
  "Minister ",
  "Ana Ruiz ",
  "said ",
  "that ",
  "on Monday ",
  "1 000 ",
  "people ",
  "U.S. ",
  "according to ",
  "killed ",
  "$1.2bn ",
  "“We ",
  "go,” ",
  "he ",
  "told ",
  "reporters",
  ". ",
  ", ",
  "in 2019 ",
  "more than ",
  "two dozen ",
);

/** News-like text with odd Unicode strewn in. */
export const oddText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 3, arbitrary: words }, { weight: 2, arbitrary: oddCharacters }), {
    maxLength: 60,
  })
  .map((parts) => parts.join(""));
