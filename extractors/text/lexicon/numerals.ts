import { numberedWords } from "../word-lists.js";

export const units = numberedWords(`
  0 zero naught nought
  1 one
  2 two
  3 three
  4 four
  5 five
  6 six
  7 seven
  8 eight
  9 nine
`);

export const teens = numberedWords(`
  10 ten
  11 eleven
  12 twelve
  13 thirteen
  14 fourteen
  15 fifteen
  16 sixteen
  17 seventeen
  18 eighteen
  19 nineteen
`);

export const tens = numberedWords(`
  20 twenty
  30 thirty
  40 forty fourty
  50 fifty
  60 sixty
  70 seventy
  80 eighty
  90 ninety
`);

/** Words that multiply the number before them. Plurals are numerals only after a number: *three dozens*. */
export const scales = numberedWords(`
  12 dozen
  100 hundred
  1e3 thousand
  1e5 lakh lac
  1e6 million
  1e7 crore
  1e9 billion
  1e12 trillion
  1e15 quadrillion
`);

export const pluralScales = numberedWords(`
  12 dozens
  100 hundreds
  1e3 thousands
  1e5 lakhs lacs
  1e6 millions
  1e7 crores
  1e9 billions
  1e12 trillions
`);

/** Scale letters written right after digits or one space from them; `m` alone may also be a metre. */
export const suffixes = numberedWords(`
  1e3 k
  1e6 m mn mln mil mm
  1e9 b bn bln
  1e12 tn trn tln
`);

/** Suffixes long enough to stand apart from the digits: *10 bn*. */
export const looseSuffixes: ReadonlySet<string> = new Set("mn mln bn bln tn trn tln".split(" "));

/** Denominators, singular and plural. */
export const fractions = numberedWords(`
  2 half halves
  3 third thirds
  4 quarter quarters fourth fourths
  5 fifth fifths
  6 sixth sixths
  7 seventh sevenths
  8 eighth eighths
  9 ninth ninths
  10 tenth tenths
  12 twelfth twelfths
  20 twentieth twentieths
  30 thirtieth thirtieths
  40 fortieth fortieths
  50 fiftieth fiftieths
  60 sixtieth sixtieths
  100 hundredth hundredths
  1e3 thousandth thousandths
  1e6 millionth millionths
  1e9 billionth billionths
  1e12 trillionth trillionths
`);

export const fractionMarks: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅚", 5 / 6],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

/** The last word of an ordinal. */
export const ordinals = numberedWords(`
  1 first
  2 second
  3 third
  4 fourth
  5 fifth
  6 sixth
  7 seventh
  8 eighth
  9 ninth nineth
  10 tenth
  11 eleventh
  12 twelfth
  13 thirteenth
  14 fourteenth
  15 fifteenth
  16 sixteenth
  17 seventeenth
  18 eighteenth
  19 nineteenth
  20 twentieth
  30 thirtieth
  40 fortieth
  50 fiftieth
  60 sixtieth
  70 seventieth
  80 eightieth
  90 ninetieth
  100 hundredth
  1e3 thousandth
  1e6 millionth
  1e9 billionth
`);

/** What follows smaller fractions, which are more often ordinals: *a fifth of*. */
export const fractionOf: ReadonlySet<string> = new Set("of the their its his her our that as".split(" "));

/** What follows *half* of something, whatever stands before: *Britain half its*. */
export const halfOf: ReadonlySet<string> = new Set("of the a an their its his her our your my that this those these".split(" "));

/** Words after which *half* is a part of something, no number: *the second half*. */
export const namesAHalf: ReadonlySet<string> = new Set(
  "first second 1st 2nd other latter better former last this the final each either opening top bottom".split(" "),
);

/** Denominators in figures that news uses; others are dates or scores. */
export const figureDenominators: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64]);

/** What follows a singular fraction; before a noun *a third* is an ordinal. */
export const afterFraction: ReadonlySet<string> = new Set(
  "of the their its his her our your my that this those these more less fewer larger smaller bigger higher lower as and or to in from since are were have do say live".split(
    " ",
  ),
);

/** Before *a third* these go on with a row of goals or wins. */
export const sequenceVerbs: ReadonlySet<string> = new Set("add score claim net grab bag notch win concede seek head".split(" "));

/** Before a bare scale word these make it vague: *several hundred*. */
export const vagueMultipliers: ReadonlySet<string> = new Set(
  "several few couple many some-odd multi umpteen of tens dozens hundreds thousands".split(" "),
);

/** What follows metres; after digits and *m* anything else that is plural is counted in millions. */
export const afterMetres: ReadonlySet<string> = new Set(
  "tall wide high deep long thick above below away apart from off underwater tower wall race sprint dash final hurdles relay freestyle butterfly backstroke breaststroke x by".split(
    " ",
  ),
);

/** Plural nouns without an s that *2.3m* counts. */
export const irregularPlurals: ReadonlySet<string> = new Set(
  "people children women men police voters civilians".split(" "),
);
