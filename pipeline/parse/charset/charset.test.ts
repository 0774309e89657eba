import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodePage } from "./decode-page.js";
import { mendMojibake } from "./mend-mojibake.js";

const german =
  "Über die Straße läuft ein Füchslein, größer als früher – „ganz schön frech“, sagt Jörg Müller.";
const plainGerman =
  "Über die Straße läuft ein Füchslein, größer als früher. Es kostet 7 €, sagt Jörg Müller.";
const russian =
  "Паром не придёт до утра, сообщила компания в пятницу. Жители острова ждут уже третий день подряд.";
const japanese = "フェリー会社は金曜日、新しい船の注文を来年まで延期すると発表した。住民は驚かなかった。";
const chinese = "渡轮公司周五宣布，将新船的订单推迟到明年。居民们并不感到意外，他们已经等了很久。";
const wrap = (text: string, charset: string | null) =>
  `<html><head>${charset === null ? "" : `<meta charset="${charset}">`}</head><body>${`<p>${text}</p>`.repeat(20)}</body></html>`;

describe("decodePage", () => {
  it.each([
    ["windows-1252", german],
    ["iso-8859-15", plainGerman],
    ["windows-1251", russian],
    ["koi8-r", russian],
    ["shift_jis", japanese],
    ["euc-jp", japanese],
    ["gb18030", chinese],
    ["utf-8", japanese],
  ])("reads %s as the page declares it", (charset, text) => {
    const decoded = decodePage(iconv.encode(wrap(text, charset), charset), null, null);
    expect(decoded.text).toContain(text);
    expect(decoded.warnings).toEqual([]);
  });

  it.each([
    ["windows-1252", german],
    ["windows-1251", russian],
    ["shift_jis", japanese],
    ["gb18030", chinese],
  ])("finds %s without any declaration and says so", (charset, text) => {
    const decoded = decodePage(iconv.encode(wrap(text, null), charset), null, null);
    expect(decoded.text).toContain(text);
    expect(decoded.warnings.join()).toMatch(/no charset declared/);
  });

  it("trusts the HTTP header before meta", () => {
    const bytes = iconv.encode(wrap(russian, "iso-8859-1"), "koi8-r");
    expect(decodePage(bytes, "text/html; charset=koi8-r", null).text).toContain(russian);
  });

  it.each(["utf-16le", "utf-16be"])("reads %s by its byte-order mark", (charset) => {
    expect(
      decodePage(iconv.encode(wrap(german, null), charset, { addBOM: true }), null, null).text,
    ).toContain(german);
  });

  it.each(["utf-16le", "utf-16be"])("finds %s without a mark", (charset) => {
    const decoded = decodePage(iconv.encode(wrap(german, null), charset), null, null);
    expect(decoded.text).toContain(german);
    expect(decoded.warnings).toEqual([`no charset declared, read as ${charset}`]);
  });

  it("notices that a page is UTF-8 whatever it declares", () => {
    const decoded = decodePage(
      Buffer.from(wrap(german, "iso-8859-1")),
      "text/html; charset=iso-8859-1",
      null,
    );
    expect(decoded.text).toContain(german);
    expect(decoded.warnings).toEqual(["charset windows-1252 declared, but the page is utf-8"]);
  });

  it("notices Cyrillic that is declared as Western", () => {
    const decoded = decodePage(iconv.encode(wrap(russian, "iso-8859-1"), "windows-1251"), null, null);
    expect(decoded.text).toContain(russian);
    expect(decoded.warnings.join()).toMatch(/declared, but the page is windows-1251/);
  });

  it("notices a UTF-8 declaration over windows-1252 bytes", () => {
    const decoded = decodePage(
      iconv.encode(wrap(german, "utf-8"), "windows-1252"),
      "text/html; charset=utf-8",
      null,
    );
    expect(decoded.text).toContain(german);
  });

  it("refuses bytes that no charset reads", () => {
    const noise = Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7_919) % 256);
    expect(() => decodePage(noise, null, "https://a.example/")).toThrow(
      expect.objectContaining({ code: "WD_PARSE_CHARSET" }),
    );
  });
});

describe("mendMojibake", () => {
  it("reads doubly encoded text back", () => {
    const garbled = iconv.decode(Buffer.from(german), "windows-1252");
    expect(garbled).not.toContain("Über");
    expect(mendMojibake(garbled).text).toBe(german);
  });
  it("leaves honest text alone", () => {
    for (const text of [german, russian, japanese, "Ântre noi, São Tomé e Príncipe – Ñandú, Ærø"]) {
      expect(mendMojibake(text)).toEqual({ text, mended: 0, left: 0 });
    }
  });
});
