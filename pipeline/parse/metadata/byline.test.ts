import { describe, expect, it } from "vitest";
import { parsePage } from "../index.js";

const prose = Array.from(
  { length: 4 },
  (_, n) =>
    `<p>The harbour board said in its letter number ${n + 1} that the old pier will have to close in the autumn.</p>`,
).join("");

function bylineOf(above: string, below = "", head = ""): string[] {
  const body = `<article><h1>Old pier will have to close</h1>${above}${prose}${below}</article>`;
  const page = `<html><head>${head}<title>Old pier will have to close</title></head><body>${body}</body></html>`;
  return parsePage({ body: page, url: "https://www.harbourpost.example/2024/pier" }).article.byline;
}

describe("bylines", () => {
  it.each([
    ["a nickname in a link to its author", '<a rel="author" href="/author/seal77">seal77</a>', ["seal77"]],
    [
      "a microformat",
      '<h4 class="vcard author">by <span class="fn">Pierwatcher</span></h4>',
      ["Pierwatcher"],
    ],
    ["a desk that is marked", '<span class="author">Redaktion</span>', ["Redaktion"]],
    ["one word after a cue", "<p>By HNP, in News, Coast · 31 Jan 2024, 20:02</p>", ["HNP"]],
    ["a time and a first name", "<p>06.11.2023 13:30 von Olga</p>", ["Olga"]],
    ["names in Chinese", "<p>记者：王小明、李大海</p>", ["王小明", "李大海"]],
    [
      "a full name above a signature's sign",
      '<p>Karl Nordmann</p><p class="byline">kn Bremen</p>',
      ["Karl Nordmann"],
    ],
    ["a name run into its time", '<span class="author">Ada Fenn published</span>', ["Ada Fenn"]],
  ])("from %s", (_name, markup, names) => {
    expect(bylineOf(markup)).toEqual(names);
  });

  it.each([
    ["كتب: سامر حداد", ["سامر حداد"]],
    ["Haber: Elif Demir", ["Elif Demir"]],
    ["Автор: Анна Кузнецова", ["Анна Кузнецова"]],
    ["Συντάκτης: Μαρία Παππά", ["Μαρία Παππά"]],
    ["מאת: דנה לוי", ["דנה לוי"]],
    ["기자명 김민수 기자", ["김민수"]],
    ["Par Jean Morel Publié le 3 mars 2024 à 18h05 • Mis à jour le 4 mars 2024", ["Jean Morel"]],
    ["De notre correspondante Anne Roy", ["Anne Roy"]],
    ["Von unserem Korrespondenten Max Muster", ["Max Muster"]],
    ["Words by Tess Harlow · Photographs by Ian Roe", ["Tess Harlow"]],
    ["By HANK DOYLE<br>Post Staff Writer", ["HANK DOYLE"]],
    ["By Trish Madden tmadden@post.example", ["Trish Madden"]],
    ["Heike Vogt, Reporter", ["Heike Vogt"]],
    ["<b>By Carla Jensen</b><i>Nov. 16, 2022</i>", ["Carla Jensen"]],
    ["<b>By ELLEN BARROW</b><i>OCT. 5, 2016</i>", ["ELLEN BARROW"]],
    ["By Staff Reporter", []],
    ["By Theo Marsh and Oleh Kovalenko", ["Theo Marsh", "Oleh Kovalenko"]],
    ["Penulis: Rina Wulandari", ["Rina Wulandari"]],
  ])("from a line over the text: %s", (line, names) => {
    expect(bylineOf(`<p>${line}</p>`)).toEqual(names);
  });

  it("names whom JSON-LD leaves out, and nobody but people", () => {
    const head = (name: string) =>
      `<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"${name}"}}</script>`;
    expect(bylineOf("<p>By Ada Fenn and Tomás Ibarra</p>", "", head("Ada Fenn"))).toEqual([
      "Ada Fenn",
      "Tomás Ibarra",
    ]);
    expect(bylineOf("<p>By Ada Fenn | Harbour Post</p>", "", head("Ada Fenn"))).toEqual(["Ada Fenn"]);
    expect(bylineOf("<p>By Ada Fenn</p>", "", head("afenn"))).toEqual(["Ada Fenn"]);
  });

  it("is whoever stands beside the day where metadata know only the outlet", () => {
    const head = `<meta property="og:site_name" content="Harbour News"><script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Harbour News"}}</script>`;
    expect(bylineOf("<p>8 April 2024</p><p>Harriet Snow</p>", "", head)).toEqual(["Harriet Snow"]);
    expect(bylineOf("<p>Harriet Snow</p><p>Piers</p>", "", head)).toEqual(["Harbour News"]);
  });

  it("takes the reporters with whom a Chinese text begins", () => {
    const text =
      "<p>〔記者陳美玲、王小明／花蓮報導〕停用二十年的舊鐵橋將改建為步道，縣府昨天表示，工程已完成八成，預計十月開放。</p>";
    const page = `<html lang="zh"><body><article><h1>舊鐵橋</h1>${text}<p>鐵橋建於一九三二年，全長三百二十公尺，颱風曾沖毀兩座橋墩，居民十分懷念。</p></article></body></html>`;
    expect(parsePage({ body: page, url: "https://post.example/a" }).article.byline).toEqual([
      "陳美玲",
      "王小明",
    ]);
  });

  it("is whoever stands beside the day rather than the site's own name", () => {
    const site = '<p class="author"><a href="/about">Harbour Post</a></p>';
    expect(bylineOf(`${site}<p>Nov 2, 2018 • Nils Adler</p>`)).toEqual(["Nils Adler"]);
  });

  it("reads who posted it below the text", () => {
    expect(bylineOf("", "<p>Posted by Imogen at 09:15 PM in Birds</p>")).toEqual(["Imogen"]);
  });

  it.each([
    ["to the right", '<p style="text-align:right"><b>Lê Phương</b></p>', ["Lê Phương"]],
    ["in italics, by a desk", "<p><em>HP-Redaktion</em></p>", ["HP-Redaktion"]],
    ["in brackets", "<p>(责编：王小明、李大海)</p>", ["王小明", "李大海"]],
  ])("from a signature %s", (_name, markup, names) => {
    expect(bylineOf("", markup)).toEqual(names);
  });

  it("reads the label of a card", () => {
    const card =
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Fenn">';
    expect(bylineOf("", "", card)).toEqual(["Ada Fenn"]);
  });

  it("does not take the outlet for a person, written out or not", () => {
    expect(bylineOf("", "<p><em>Ada Fenn</em></p>", '<meta name="author" content="Harbour Post">')).toEqual([
      "Ada Fenn",
    ]);
  });

  it("leaves nicknames of commenters out", () => {
    const comments = `<div class="comments"><div data-author="gull"><span class="username">gull</span><p>Nobody needs that pier any more, if you ask me, and nobody ever did.</p></div></div>`;
    expect(bylineOf("", comments)).toEqual([]);
  });
});

describe("forum threads", () => {
  it("are by whoever opened them", () => {
    const post = (author: string, text: string) =>
      `<article class="message" data-author="${author}"><div class="text"><p>${text}</p></div></article>`;
    const page = `<html><head><title>Pier</title></head><body><h1>What happens to the old pier now?</h1>
      ${post("Seagull12", "Has anybody heard what will happen to the old pier, now that the board wants to close it in autumn?")}
      ${post("rope", "They said in the meeting on Monday that it will be rebuilt in two years, but who believes them any more?")}</body></html>`;
    const { article } = parsePage({ body: page, url: "https://forum.example/t/12" });
    expect(article.byline).toEqual(["Seagull12"]);
    expect(article.text.split("\n\n").map((line) => line.slice(0, 4))).toEqual(["Has ", "They"]);
  });
});
