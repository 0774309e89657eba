import { modifiedWords } from "../../lexicon/modified-words.js";
import { broadcasts, ownership } from "../../lexicon/notes.js";
import { agencyCredit, eastAsianCredit, namedCredit } from "../../lexicon/picture-credits.js";
import { payPrompts } from "../../lexicon/walls.js";
import { readTime } from "../../metadata/instant.js";
import { announcesNames } from "../../metadata/names.js";
import { cueAt } from "../cues.js";
import { readingLength } from "../reading-length.js";
import type { Candidate, Scene } from "../scene.js";

/** Words that a sentence about the outlet's own services has, in most languages. */
const serviceWords =
  /newsletter|e-?mail|inbox|news page|news app|push notification|free trial|mailing list|whatsapp|telegram|instagram|facebook|twitter|youtube|linkedin|threads|bluesky|podcast|app store|google play|cookie|abonn|subscri|suscri|abbona|assin|iscri|prenumer|affiliate|commission|provision|copyright|©|recaptcha|donat|spende|unsubscribe|inscri|registr|sign up|paywall|premium|javascript|browser|comment|kommentar|affiliat|google news|nieuwsbrief|nyhetsbrev|boletín|bülten|takip|uygulama|hírlevél|buletin|ενημερωτικό|рассылк|подписывай|подписк|подпиш|телеграм|ошибк|помилк|мессенджер|розсилк|підписуй|підписк|підпиш|نشرة|النشرة|واتساب|تلغرام|تيليغرام|تليجرام|تطبيق|फॉलो|व्हाट्सएप|टेलीग्राम|ऐप|メルマガ|会員|フォロー|登録|公众号|微信|客户端|追蹤|訂閱|뉴스레터|구독|카카오톡|aplikasi|saluran|ứng dụng|zalo/i;

/** What a shop pays for: *This post may contain affiliate links.* */
const paidLinks =
  /\baffiliate[ -](?:links?|commissions?|partner)|\baffiliate-?links?\b|\benlaces de afiliad|\bliens? (?:d'|d’)?affili|\blinks? (?:di|de) affilia|\blinks? de afiliad|партн[её]рск\S{1,6} ссылк/i;

/** The outlet's own service, linked or in bold: *our free newsletter*, *unserem kostenlosen Newsletter*. */
const ownService =
  /(?:^|\s)(?:our|unser\S{0,3}|notre|nos|nuestr[oa]s?|nostr[oaie]|noss[oa]s?|onze|vår\S{0,2}|vores|våre|nasz\S{0,3}|наш\S{0,4})\s(?:\S{1,25}\s){0,4}?["'“„«]?(?:newsletter|e-?mail|bulletin|boletín|nieuwsbrief|nyhetsbrev|telegram|whatsapp|youtube|instagram|facebook|twitter|podcast|push|app\b|рассылк|телеграм|канал)/i;

/** *點我下載APP*, *扫码关注* */
const asksToFollow =
  /(?:點我|点我|點擊|点击|立即|掃描|扫描|扫码|長按|长按).{0,8}(?:下載|下载|訂閱|订阅|關注|关注|加入|追蹤)/;

/** A line that ends in an address to write to. */
const asksToWrite =
  /\b(?:touch|contact|e-?mail|write|tips?|story|kontakt|schreiben|écrivez|escr[ií]b\p{L}{1,6})\b.{0,120}\s[\w.+-]{2,60}@[\w-]{2,60}\.[\w.]{2,20}$/iu;

/** A list with a smaller share of links says more than where to click. */
const linkedList = 0.6;

/** Reasons to leave a block out that hold anywhere in the container. */
export function reasonInside(candidate: Candidate, scene: Scene): string | null {
  const { block, zone, key } = candidate;
  if (zone !== null) return zone;
  if (block.role === "caption") return "caption";
  if (isTitle(candidate, scene)) return "title";
  if (scene.cues.authors?.has(key) === true) return "author";
  if (!/[\p{L}\p{N}]/u.test(key)) return "no words";
  if (candidate.block.role === "paragraph" && /^https?:\/\/\S{4,300}$/.test(key)) return "address";
  if (isTimeLine(candidate)) return "time";
  return linkReason(candidate) ?? cueReason(candidate);
}

function isTitle({ block, key, mainstream }: Candidate, { cues }: Scene): boolean {
  if (block.element.name === "h1" && !mainstream) return true;
  return cues.title !== null && key.length > 10 && key === cues.title.toLowerCase();
}

/** With the zone's letters or without: *19.35 CET*. */
const clockOnly =
  /^\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.)?\s?(?:uhr|h|[A-Z]{2,4}(?:[+-]\d{1,2})?)?\.?$/i;

/** A clock alone, a day with one, or a post's head: *by seal77 » 12 Mar 2011, 10:41*. */
function isPostHead(text: string): boolean {
  if (text.length > 100) return false;
  if (clockOnly.test(text)) return true;
  const bare = text.length <= 40 && /\d[:.h]\d{2}/.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) <= 12;
  return (bare || announcesNames(text)) && readTime(text) !== null;
}

/** When the text was changed: *3.5.2024, aktualisiert um 10:12 Uhr.* */
function isUpdateLine(text: string): boolean {
  return (
    text.length <= 60 && modifiedWords.test(text) && /\d[:.h]\d{2}/.test(text) && readTime(text) !== null
  );
}

/** *Publicerad 9 januari 2024, 06:15 Uppdaterad 08:40* */
function isPublishedLine(text: string): boolean {
  return (
    text.length <= 120 &&
    cueAt("opening", text) !== null &&
    /\d[:.h]\d{2}/.test(text) &&
    readTime(text) !== null
  );
}

/** A clock or a date with a name or a counter: the head of a live-blog entry or a teaser. */
function isTimeLine({ block, mainstream, sentence }: Candidate): boolean {
  const { text, role } = block;
  if (role !== "cell" && isUpdateLine(text)) return true;
  if (role !== "cell" && !sentence && (isPostHead(text) || isPublishedLine(text))) return true;
  if (mainstream || block.text.length > 70 || block.role === "cell") return false;
  if (sentence && (block.text.match(/\p{L}/gu)?.length ?? 0) > 15) return false;
  return /(?:^|\D)\d{1,2}[:.h]\d{2}(?:\D|$)|\b\d{1,2}[./]\d{1,2}[./](?:19|20)?\d{2}\b/.test(block.text);
}

function linkReason({ block, linkShare, listShare, mainstream, sentence }: Candidate): string | null {
  if (linkShare < 0.75 || block.role === "cell") return null;
  if (listShare !== null && listShare < linkedList) return null;
  if (block.role === "heading") return linkShare > 0.95 && !mainstream ? "link heading" : null;
  if (block.text.length < 250 && !(sentence && mainstream && block.text.length > 60)) return "link";
  return null;
}

function isNote(text: string): boolean {
  return cueAt("note", text) !== null || ownership.test(text) || broadcasts.test(text);
}

function isOwnService({ block, linkShare }: Candidate): boolean {
  const { text, strongLength } = block;
  const set = linkShare > 0 || strongLength > text.length * 0.5;
  return set && !/^["“„«]/.test(text) && ownService.test(text);
}

function cueReason(candidate: Candidate): string | null {
  const { block, linkShare, sentence, mainstream } = candidate;
  const { text, role } = block;
  const { length } = text;
  const linked = linkShare > 0.3;
  const loose = !sentence || text.endsWith(":");
  const short = readingLength(text) < 60;
  if (length <= 220 && (linked || loose || short) && cueAt("pointer", text) !== null) {
    return role === "item" && !linked && mainstream ? null : "pointer";
  }
  if (length <= 500 && isNote(text)) return "note";
  if (length <= 400 && cueAt("service", text) !== null) {
    const told = role === "heading" && mainstream;
    if (serviceWords.test(text) || linkShare > 0.15 || (loose && short && !told)) return "service";
  }
  if (
    length <= 300 &&
    serviceWords.test(text) &&
    !/["“„«]/.test(text) &&
    cueAt("invitation", text) !== null
  ) {
    return "invitation";
  }
  if (length <= 400 && paidLinks.test(text) && !/["“„«]/.test(text)) return "service";
  if (length <= 300 && isOwnService(candidate)) return "service";
  if (length <= 120 && asksToFollow.test(text)) return "service";
  if (length <= 200 && asksToWrite.test(text)) return "contact";
  if (length <= 250 && payPrompts.test(text)) return "pay prompt";
  if (length <= 250 && cueAt("credit", text) !== null && (loose || length < 160)) return "credit";
  const end = text.slice(-120);
  if (!sentence && length < 120 && agencyCredit.test(end)) return "credit";
  if (length < 300 && role !== "heading" && namedCredit.test(end)) return "credit";
  if (length < 120 && role !== "heading" && eastAsianCredit.test(end)) return "credit";
  return null;
}
