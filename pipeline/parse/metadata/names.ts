import { genderOfFirstName } from "../../../extractors/text/gender.js";
import { monthNumber } from "../../../extractors/text/lexicon/months.js";
import { collapse } from "../dom/visible-text.js";
import { deskWords } from "../lexicon/byline.js";
import { bylineCues, colonCues, publishedTails } from "../lexicon/byline-cues.js";
import { otherFirstNames } from "../lexicon/first-names.js";
import { limits } from "../limits.js";

const leading = new RegExp(`^(?:${bylineCues})(?:\\s?[:：]\\s*|\\s+)`, "iu");
const bareCue = new RegExp(`^(?:${bylineCues}|${colonCues})\\s?[:：]?$`, "iu");
const leadingLabel = new RegExp(`^(?:${colonCues})\\s?[:：]\\s*`, "iu");
const leadingColon = /^(?:text|tekst|foto|interview|redaktion|quelle|published|posted|updated)\s?[:：]\s*/i;
const between =
  /\s*(?:、|\s[»›]\s|\s\((?:avec|with|mit|con)\s|,|;|\||\s\/\s|·|•|\n|\t|\s[–—-]\s|\s(?:and|und|et|y|e|og|och|en|i|&|with|mit)\s)\s*/i;
const publishedTail = new RegExp(
  `[\\s|·•–-]{1,4}(?:${publishedTails})(?: le| el| il| am| on| op| den| em)?[\\s:：-]{0,3}$`,
  "iu",
);
/** *기자명 김민수 기자*: a name with *reporter* behind it, or around it. */
const koreanByline = /^(?:기자명\s)?[가-힣]{2,4}\s?(?:선임기자|인턴기자|전문기자|기자|특파원)(?:\s|$|[=(/|])/;
const koreanReporter =
  /^(?:기자명\s)?([가-힣]{2,4})\s?(?:선임기자|인턴기자|전문기자|기자|특파원|논설위원|앵커)$/;
/** Who took the pictures or edited the text is no author of it. */
const otherWork =
  /(?<=\p{L})[\s,;|(·•/–-]{1,4}(?:(?:with|and) )?(?:photographs?|photography|photos?|pictures?|videos?|illustrations?|graphics?|edited|translated|fotos?|bilder)(?: by|:) .{0,200}$/iu;
const notName = /https?:|www\.|@|\d|[<>{}[\]=*:|©#]|\.(?:com|de|net|org)\b/;
/** Words of forms and counters that stand where bylines stand. */
const notNames =
  /^(?:publi(?:cado|ziert|shed)\b.*|wordpressadmin|name|von|por|par|by|di|da|av|af|keine kommentare|no comments|publiziert am|posted on|posted in .*|in uncategorized|.* beiträge von .*|mehr artikel von .*|all posts by .*|view all .*|gesponserte inhalte|collectif|author|autor|no author|comments?|kommentare?|said|sagt|admin|share|follow|(?:mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?:day)?|published|publiziert|updated|read more|mehr|guest|gast|please .*|.* (?:says|said|sagt)|uncategorized|.*hinterlasse.*|.*veröffentlicht.*)$/i;

/** The people of a byline: "By Ann Lee and Bo Ek, Health Editor" gives Ann Lee and Bo Ek. */
export function readNames(line: string): string[] {
  const text = withoutCue(onOneLine(line.slice(0, 1_000))).replace(otherWork, "");
  const names = text.split(between).map(cleanName).filter(isName);
  const whole = names.filter((name) => /\s|[^\p{Script=Latin}\s.'’-]/u.test(name));
  return (whole.length > 0 ? whole : names).slice(0, limits.names);
}

/** A second line below the names says what they are: *By Ann Lee*, *Staff Writer*. */
function onOneLine(text: string): string {
  const [first = "", ...rest] = text.split("\n").map(collapse);
  return rest.length === 0 ? first : [first, rest.join(" | ")].join(isBareCue(first) ? " " : " | ");
}

/** Whether a line announces names: "By …", "Von …". */
export function announcesNames(line: string): boolean {
  if (line.length >= 150) return false;
  return leading.test(line) || leadingLabel.test(line) || koreanByline.test(line);
}

/** Whether a line announces names that stand on the next one. */
export function isBareCue(line: string): boolean {
  return line.length < 25 && bareCue.test(line);
}

/** A line without the words that announce names. */
export function withoutCue(text: string): string {
  let rest = text;
  for (let turn = 0; turn < 2; turn += 1) {
    rest = rest.replace(leadingColon, "").replace(leadingLabel, "").replace(leading, "");
  }
  return rest;
}

/** One stated name without "By", brackets at its end, and marks around it; a slug is written out. */
export function cleanName(name: string): string {
  const plain = withoutCue(collapse(name))
    .replace(/\s+/g, " ")
    .replace(/\s{0,3}\([^()]{0,60}\)$/, "")
    .replace(/ @\w{2,30}$/, "")
    .replace(/[\s,(<[]{1,3}[\w.+-]{2,60}@[\w-]{2,60}\.[\w.]{2,30}[)>\]]?$/, "")
    .replace(koreanReporter, "$1")
    .replace(/ (?:(?:le|am|on|el|il|op|den|vom) )?\d.*$/, "")
    .replace(publishedTail, "")
    .replace(/ (?:Mo|Di|Mi|Do|Fr|Sa|So)$/, "")
    .replace(/(?<=\p{L}) (?:in|aus) \p{Lu}[\p{L} -]{1,40}$/u, "")
    .replace(/^[\s"'“„«.,:–—-]+|[\s"'”“»,:)–—-]+$/g, "");
  if (!/^[a-z]{2,}(?:-[a-z]{2,}){1,3}$/.test(plain)) return withoutMonth(plain);
  return plain
    .split("-")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(" ");
}

function isMonth(word: string): boolean {
  return monthNumber.has(word.toLowerCase().replace(/\.$/, ""));
}

/** *Ann Lee May*, where *2, 2019* was cut off. */
function withoutMonth(name: string): string {
  const [last = "", ...before] = name.split(" ").reverse();
  return before.length >= 2 && isMonth(last) ? before.reverse().join(" ") : name;
}

/** Whether a byline part can be a person's name. */
export function isName(name: string): boolean {
  if (name.length < 2 || name.length > limits.name || notName.test(name) || notNames.test(name)) return false;
  const words = name.split(/[\s-]+/);
  if (words.length > 6 || isMonth(words.at(-1) ?? "")) return false;
  return !isDesk(name);
}

/** A person's name as written in running lines: two to five words, all but particles with a capital. */
export function isFullName(name: string): boolean {
  if (/^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})$/u.test(name)) return isName(name);
  if (uncased.test(name)) return isName(name);
  const words = name.split(/\s+/);
  if (!isName(name) || words.length < 2 || words.length > 5) return false;
  return words.every(
    (word) =>
      /^\p{Lu}/u.test(word) ||
      /^(?:de|del|della|der|den|di|da|dos|du|la|le|van|von|zu|bin|al|el|y|e|ter|ten|af)$/.test(word),
  );
}

/** Two to four words in a script without capitals: Arabic, Hebrew, Devanagari, Thai. */
const uncased = /^[\p{Lo}\p{M}]{2,20}(?:[ .][\p{Lo}\p{M}]{1,20}){1,3}$/u;

/** One word that can be a nickname: letters, digits and marks, no address and no word of the trade. */
export function isNickname(name: string): boolean {
  if (!/^[\p{L}\d][\p{L}\d._-]{1,29}$/u.test(name) || !/\p{L}{2}/u.test(name)) return false;
  return (
    !/\.(?:com|de|net|org|at|ch|eu)$/i.test(name) && !notNames.test(name) && !isDesk(name) && !isMonth(name)
  );
}

/** Whether a desk or a role is named instead of a person: *Support Team*, *Redaktion*. */
export function isDesk(name: string): boolean {
  return name.split(/[\s-]+/).some((word) => deskWords.has(word.toLowerCase().replace(/\.$/, "")));
}

/** A full name whose first word is known as a first name, with or without its accents. */
export function isKnownPerson(name: string): boolean {
  const first = name.split(/[\s-]/)[0]?.toLowerCase() ?? "";
  const known = (word: string) => genderOfFirstName(word) !== null || otherFirstNames.has(word);
  return isFullName(name) && (known(first) || known(first.normalize("NFD").replace(/\p{M}/gu, "")));
}
