import { describe, expect, it } from "vitest";
import { parsePage } from "../index.js";

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
const sentences = (count: number, what = "ferry company") =>
  Array.from(
    { length: count },
    (_, n) =>
      `The ${what} said on ${days[n % 5]} that order number ${n + 1} for a new boat would be put off until the spring.`,
  );
const prose = (count: number, what?: string) =>
  sentences(count, what)
    .map((text) => `<p>${text}</p>`)
    .join("\n");
const title = "New boat put off for another year";
const read = (body: string, head = "") =>
  parsePage({
    body: `<html lang="en"><head><title>${title} | Ferry News</title>${head}</head><body>${body}</body></html>`,
    url: "https://ferrynews.example/2024/boat",
  }).article;
const paragraphs = (body: string, head?: string) => read(body, head).text.split("\n\n");
const headline = `<h1>${title}</h1>`;

describe("where the article stands", () => {
  const teaser = (n: number) =>
    `<div class="card"><h3><a href="/${n}">Headline number ${n} about something else</a></h3><p>What teaser ${n} says in a line or two about a story that is not this one.</p></div>`;
  const teasers = Array.from({ length: 40 }, (_, n) => teaser(n)).join("");

  it("is found by its headline beside a stream of other stories", () => {
    const page = `<div id="all"><section class="story">${headline}${prose(4)}</section><div class="stream">${teasers}</div></div>`;
    expect(paragraphs(page)).toEqual(sentences(4));
  });

  it("is found before the next article of an endless page", () => {
    const next = `<article class="full"><h1>Another story follows below</h1>${prose(9, "harbour board")}</article>`;
    expect(paragraphs(`<main><article class="full">${headline}${prose(4)}</article>${next}</main>`)).toEqual(
      sentences(4),
    );
  });

  it("is found before the next article that an endless page appends with its address, whatever its headline is set in", () => {
    const next = `<div class="art" data-article-url="/2"><h2>Another story follows below</h2>${prose(9, "harbour board")}</div>`;
    const page = `<div class="feed"><div class="art" data-article-url="/1">${headline}${prose(4)}</div>${next}</div>`;
    expect(paragraphs(page)).toEqual(sentences(4));
    expect(
      paragraphs(page.replaceAll(/ data-article-url="..."/g, "").replaceAll(/ data-article-url="\/."/g, "")),
    ).toHaveLength(14);
  });

  it("is not the sidebar, however long", () => {
    const page = `<div class="columns"><div class="main">${headline}${prose(5)}</div><div id="sidebar">${prose(9, "council")}</div></div>`;
    expect(paragraphs(page)).toEqual(sentences(5));
  });

  it("may stand in a layout that is named after its sidebar", () => {
    const page = `<div class="sidebar-layout"><div class="left">${headline}${prose(5)}</div></div>`;
    expect(paragraphs(page)).toEqual(sentences(5));
  });

  it("may come in several parts of one build", () => {
    const part = (count: number, what: string) =>
      `<div class="text-block">${prose(count, what)}</div><div class="ad"></div>`;
    const page = `<div class="a">${headline}${part(1, "mayor")}${part(12, "company")}${part(1, "union")}</div>`;
    expect(paragraphs(page)).toHaveLength(14);
  });

  it("is not the comments when it is short", () => {
    const comment = (n: number) =>
      `<li class="comment"><p>I have waited for that boat for ${n} years, and nobody ever told us anything at all about it.</p></li>`;
    const page = `<article>${headline}${prose(3)}</article><ol class="commentlist">${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(comment).join("")}</ol>`;
    expect(paragraphs(page)).toEqual(sentences(3));
  });

  it("is not hidden by names that hide something else", () => {
    const page = `<article>${headline}<div class="field field--label-hidden">${prose(3)}</div></article><p>One line beside it says what this site is about, and nothing more than that.</p>`;
    expect(paragraphs(page)).toEqual(sentences(3));
  });
});

describe("what belongs to it", () => {
  const article = (inside: string) => paragraphs(`<article>${headline}${inside}</article>`);

  it("keeps text in elements that are called teasers but link nowhere", () => {
    const text =
      "The mayor called it a scandal, and the council will meet about it on Monday evening, she said in a statement.";
    const page = `${prose(2)}<div class="teaser-text"><p>${text}</p></div>${prose(2, "council")}`;
    expect(article(page)).toContain(text);
  });

  it("keeps headings whose ids are made from their words", () => {
    expect(
      article(
        `${prose(2)}<h2 id="comments-from-the-council">Comments from the council</h2>${prose(2, "council")}`,
      ),
    ).toContain("Comments from the council");
  });

  it("keeps a heading over a list above the first paragraph, or neither of them", () => {
    const list = (items: string) => `<h2>At a glance</h2><ul>${items}</ul>`;
    const told =
      "<li>No boats will go to the island until spring.</li><li>Refunds will be paid from Monday on.</li>";
    expect(article(`${list(told)}${prose(3)}`).slice(0, 2)).toEqual([
      "At a glance",
      "No boats will go to the island until spring.",
    ]);
    expect(article(`${list("<li>Boats</li><li>Tickets</li>")}${prose(3)}`)).toEqual(sentences(3));
  });

  it("judges links in a list by the whole list", () => {
    const list = `<ul><li><a href="/a">The old boat</a></li><li>The pier, which will be rebuilt in two years from now</li><li>The ticket office</li></ul>`;
    expect(article(`${prose(3)}${list}${prose(2, "pier")}`)).toContain("The old boat");
    const links = `<ul><li><a href="/a">The old boat</a></li><li><a href="/b">The pier</a></li><li><a href="/c">Tickets</a></li></ul>`;
    expect(article(`${prose(3)}${links}${prose(2, "pier")}`)).not.toContain("The old boat");
  });

  it("keeps boxes with headings if they are its chapters", () => {
    const chapter = (n: number) =>
      `<div class="chapter"><div class="inner"><h3>Pier ${n}</h3><span>Pier ${n} closes at noon on Friday for repairs that take all summer</span></div></div>`;
    const page = `${prose(3)}${[1, 2, 3, 4].map(chapter).join("")}`;
    expect(article(page)).toContain("Pier 3");
    expect(article(`${prose(9)}${chapter(1)}`)).not.toContain("Pier 1");
  });

  it("reads the cells of a layout table as paragraphs, those of a table of figures as rows", () => {
    const cell = `<td><h1>${title}</h1>${prose(4)}<p><a href="/x">The old story about the boats of the town</a></p></td>`;
    const old = read(
      `<table><tr><td><a href="/1">News</a></td>${cell}<td><a href="/2">Sport</a></td></tr></table>`,
    );
    expect(old.text.split("\n\n")).toEqual(sentences(4));
    expect(old.paragraphs[0]?.role).toBeUndefined();
    const figures = "<table><tr><th>Year</th><th>Boats</th></tr><tr><td>2018</td><td>4</td></tr></table>";
    const rows = read(`<article>${headline}${prose(3)}${figures}${prose(2, "mayor")}</article>`).paragraphs;
    expect(rows.filter(({ role }) => role === "row")).toHaveLength(4);
  });

  it("keeps verse, which ends no sentence", () => {
    const lines = Array.from(
      { length: 12 },
      (_, n) => `Over the water and under the bridge number ${n} we go`,
    );
    expect(article(lines.map((line) => `<p>${line}</p>`).join(""))).toEqual(lines);
  });

  it("keeps a text in Chinese", () => {
    const lines = [
      "渡轮公司周五宣布，将新船的订单推迟到明年春天。",
      "居民们并不感到意外，他们已经等了很久，也抱怨了很久。",
      "市长说她会在周一的会议上提出这个问题，并要求赔偿。",
    ];
    expect(article(lines.map((line) => `<p>${line}</p>`).join(""))).toEqual(lines);
  });

  it("takes a standfirst that is set as a heading for one", () => {
    const deck =
      "The company blames the yard, the yard blames the company, and the islanders wait for both of them.";
    const english = read(`<article>${headline}<h2>${deck}</h2>${prose(3)}</article>`);
    expect(english.dek).toBe(deck);
    expect(english.text).not.toContain(deck);
  });
});

describe("what does not belong to it", () => {
  const noise: [string, string][] = [
    [
      "a dialogue",
      '<div class="modal"><h4>Become a member</h4><p>You have to have two articles in your account to become one of our authors.</p></div>',
    ],
    ["a form's labels", "<form><label>Your name</label><input><label>Your e-mail address</label></form>"],
    ["a picture's credit", "<p>The old boat at the pier in March. Photo: P. Rowe/Harbour Press</p>"],
    ["a bracketed credit", "<p>The old boat at the pier in March (Foto: privat)</p>"],
    [
      "a note on where it appeared",
      "<p>This article was originally published in the Harbour Review and is used here by kind agreement.</p>",
    ],
    [
      "a disclaimer",
      "<p>The views expressed in this article are the author’s own and not those of the newspaper.</p>",
    ],
    ["whose the site is", "<p>*post.example is a service of the Harbour Media Group.</p>"],
    ["when it was on the air", "<p>Dieses Thema im Programm: Hafenradio, 3. Mai 2024, 10:00 Uhr</p>"],
    [
      "an image's caption",
      '<div class="pic"><img src="a.jpg"><div>The old boat on its last trip to the island in the autumn of last year.</div></div>',
    ],
    [
      "a caption that stands there once more",
      '<figure><img src="a.jpg"><figcaption>The old boat on its last trip to the island. <i>A. Fenn for the Post</i></figcaption></figure><div class="slide">The old boat on its last trip to the island.</div>',
    ],
    ["when it was changed", "<p>25/04/2026 Updated at 15:10h.</p>"],
    ["a pointer", '<p>Read more: <a href="/a">Five boats that never came</a></p>'],
    [
      "an address to write to",
      "<p>Is there no boat at your pier? Get in touch with us at news@ferrynews.example</p>",
    ],
    [
      "a gallery",
      `<div class="gallery">${"<div><h2>1/9 The boat</h2><p>The boat that the company bought in the year of 1974 from a yard in Norway.</p></div>".repeat(9)}</div>`,
    ],
  ];
  it.each(noise)("%s", (_name, markup) => {
    expect(paragraphs(`<article>${headline}${prose(3)}${markup}${prose(3, "mayor")}</article>`)).toEqual([
      ...sentences(3),
      ...sentences(3, "mayor"),
    ]);
  });

  it("a pull quote, which stands in the text once more", () => {
    const said = "nobody on this island believes in that boat any more";
    const page = `${prose(2)}<div class="big"><blockquote><p>“Nobody on this island believes in that boat any more”</p></blockquote></div><p>The mayor said that ${said}, and that she would not wait.</p>${prose(2, "council")}`;
    expect(
      paragraphs(`<article>${headline}${page}</article>`).filter((text) => /believes/.test(text)),
    ).toHaveLength(1);
  });

  it("the whole text once more in one run", () => {
    const copy = `<div class="voice">${[...sentences(20), ...sentences(20, "mayor")].join(" ")}</div>`;
    expect(paragraphs(`<article>${headline}${prose(20)}${prose(20, "mayor")}${copy}</article>`)).toHaveLength(
      40,
    );
  });

  const notes: [string, string][] = [
    [
      "who the author is",
      "<p><em>Ada Fenn is a senior researcher at the Institute of Slow Boats and writes about the sea.</em></p>",
    ],
    [
      "where to follow it",
      "<p><strong>Follow the Ferry News wherever you are for all the boats that matter, every day.</strong></p>",
    ],
    ["who else worked on it", "<p>Bo Marsh contributed to this report.</p>"],
    ["who contributed", "<p>Harbour Press writers Ada Fenn in Riga and Bo Ek in Oslo contributed.</p>"],
    ["when it was changed", "<p>Updated on 3 May 2024, 10:12.</p>"],
    ["who signed it", "<p>(bm/HNW)</p>"],
    [
      "how to reach it",
      "<p>You can contact Ferry News on Facebook and Twitter, or e-mail news@ferrynews.example</p>",
    ],
  ];
  it.each(notes)("at the end: %s", (_name, markup) => {
    expect(paragraphs(`<article>${headline}${prose(6)}${markup}</article>`)).toEqual(sentences(6));
  });

  it("sections at the end that their headings give away", () => {
    const contact =
      "<h3>Media contact</h3><p>Bo Ek, who speaks for the Ferry Company and is in his office on weekdays.</p>";
    const about =
      "<h3>About the Ferry Company</h3><p>The Ferry Company runs nine boats to seven islands and was set up in 1974.</p>";
    const kept = paragraphs(`<article>${headline}${prose(8)}${about}${contact}</article>`);
    expect(kept.slice(8)).toEqual([
      "About the Ferry Company",
      "The Ferry Company runs nine boats to seven islands and was set up in 1974.",
    ]);
  });

  it("but a section of that name in the middle stays", () => {
    const contact =
      "<h3>Contact</h3><p>The first contact between the islands and the mainland was by boat, in the year of 1203.</p>";
    expect(paragraphs(`<article>${headline}${prose(3)}${contact}${prose(9, "mayor")}</article>`)).toContain(
      "Contact",
    );
  });

  it("but an emphasised quotation at the end stays", () => {
    const last = "<p><em>“We will wait for it,” said the oldest of the islanders.</em></p>";
    expect(paragraphs(`<article>${headline}${prose(6)}${last}</article>`)).toHaveLength(7);
  });
});
