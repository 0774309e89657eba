import { describe, expect, it } from "vitest";
import { parsePage } from "../index.js";

const title = "New boat put off for another year";
const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
const sentences = (count: number, who = "ferry company") =>
  Array.from(
    { length: count },
    (_, n) =>
      `The ${who} said on ${days[n % 5]} that order number ${n + 1} for a new boat would be put off until the spring.`,
  );
const six = sentences(6);

function read(body: string, options: { head?: string; url?: string; fetchedAt?: string } = {}) {
  const page = `<html><head><title>${title} | Ferry News</title>${options.head ?? ""}</head><body>${body}</body></html>`;
  return parsePage({
    body: page,
    url: options.url ?? "https://ferrynews.example/2024/boat",
    fetchedAt: options.fetchedAt ?? null,
  }).article;
}
const textOf = (body: string) => read(body).text.split("\n\n");

describe("paragraphs without paragraph tags", () => {
  const h1 = `<h1>${title}</h1>`;
  it.each([
    [
      "inline elements that are shown as blocks",
      six.map((text) => `<span style="display: block">${text}</span>`).join(""),
    ],
    [
      "spans that are called paragraphs",
      six.map((text) => `<span class="paragraph">${text}</span>`).join(" "),
    ],
    ["two line breaks", six.join("<br><br>")],
    ["single line breaks", six.join("<br>")],
    ["paragraphs that only begin", six.join("<p>")],
  ])("%s", (_name, text) => {
    expect(textOf(`<article>${h1}<div>${text}</div></article>`)).toEqual(six);
  });

  it("leaves lines of verse and of addresses in one piece", () => {
    const verse = "Over the water we go<br>under the bridge we row<br>and never a boat comes home.";
    const kept = textOf(
      `<article>${h1}<div>${six.map((text) => `<p>${text}</p>`).join("")}<p>${verse}</p></div></article>`,
    );
    expect(kept.at(-1)).toBe(verse.replaceAll("<br>", "\n"));
  });

  it("takes the headline off the first paragraph", () => {
    const page = `<table><tr><td><a href="/a">News</a></td><td><font size="5"><b>${title}</b></font><br>${six.join("<p>")}</td></tr></table>`;
    expect(textOf(page)).toEqual(six);
  });

  it("reads a stack of one-cell rows as paragraphs", () => {
    const stack = `<table><tr><td><h2>${title}</h2></td></tr>${six.map((text) => `<tr><td>${text}</td></tr>`).join("")}</table>`;
    const { paragraphs } = read(
      `<table><tr><td><a href="/1">Boat race on Sunday</a></td><td>${stack}</td></tr></table>`,
    );
    expect(paragraphs.map(({ role }) => role)).toEqual(six.map(() => undefined));
  });
});

describe("threads of a forum", () => {
  const users = ["Seal77", "rope", "gull9"];
  it("laid out by tables give their posts alone", () => {
    const post = (user: string, n: number) =>
      `<table class="post"><tr><td class="postinfo"><b>${user}</b><br>Posts: ${n + 12}<br>Registered: Mar 2009</td>
      <td class="postbody"><div class="date">12.03.2011, 10:4${n}</div><div>${sentences(3, user)[n]}</div><div class="signature">Never trust a boat that is younger than you are.</div></td></tr></table>`;
    const article = read(`<h1>${title}</h1>${users.map(post).join("")}`);
    expect(article.text.split("\n\n")).toEqual(users.map((user, n) => sentences(3, user)[n]));
    expect(article.publishedAt).toBe("2011-03-12T10:40:00Z");
  });

  it("in a row of blocks too, by whoever began", () => {
    const post = (user: string, n: number) =>
      `<div class="post"><div class="postprofile"><a href="/u">${user}</a><dl><dt>Posts:</dt><dd>12</dd></dl></div>
      <div class="postbody"><p class="author">by <strong>${user}</strong> » Mon 12 Mar 2011 10:4${n}</p><div class="content">${sentences(3, user)[n]}</div></div></div>`;
    const article = read(`<h1>${title}</h1><div class="topic">${users.map(post).join("")}</div>`);
    expect(article.text.split("\n\n")).toEqual(users.map((user, n) => sentences(3, user)[n]));
    expect(article.byline).toEqual(["Seal77"]);
  });
});

describe("other scripts and formats", () => {
  it("reads right-to-left text without its pointers", () => {
    const told = [
      "قالت شركة العبارات يوم الاثنين إن طلب السفينة الجديدة سيؤجل حتى الربيع، ولم تذكر السبب.",
      "وأضاف رئيس البلدية أن السكان ينتظرون منذ سنوات طويلة، وأن الصبر بدأ ينفد.",
    ];
    const article = read(
      `<article dir="rtl"><h1>الميناء يؤجل السفينة الجديدة</h1><p>${told[0]}</p><p>اقرأ أيضا: سباق القوارب يوم الأحد</p><p>${told[1]}</p></article>`,
    );
    expect(article.text.split("\n\n")).toEqual(told);
    expect(article.language).toBe("ar");
  });

  it("knows languages by their script where little text is declared English", () => {
    const english = { head: "", url: "https://ferrynews.example/k" };
    const korean =
      "<h1>새 배, 내년 봄으로 연기</h1><p>여객선 회사는 월요일 새 배의 주문을 내년 봄까지 연기한다고 밝혔다. 이유는 밝히지 않았다.</p>";
    const page = `<html lang="en"><body><article>${korean}</article></body></html>`;
    expect(parsePage({ body: page, url: english.url }).article.language).toBe("ko");
    const japanese =
      "<h1>新しい船、来年春に延期</h1><p>フェリー会社は月曜日、新しい船の発注を来年の春まで延期すると発表した。理由は明らかにしていない。</p>";
    expect(parsePage({ body: page.replace(korean, japanese), url: english.url }).article.language).toBe("ja");
  });

  it("reads the pages of a story in order", () => {
    const story = six.map(
      (text) =>
        `<amp-story-page><amp-story-grid-layer><amp-img src="a.jpg"></amp-img></amp-story-grid-layer><amp-story-grid-layer><p>${text}</p></amp-story-grid-layer></amp-story-page>`,
    );
    expect(
      textOf(`<amp-story><amp-story-page><h1>${title}</h1></amp-story-page>${story.join("")}</amp-story>`),
    ).toEqual(six);
  });

  it("reads a page in an old charset", () => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Fähre</title></head><body><h1>Neue Fähre</h1>${"<p>Die Fähre fährt erst im Frühjahr, sagte der Bürgermeister am Montag vor der Presse in Büsum.</p>".replace("Montag", "Dienstag")}<p>Die Fähre fährt erst im Frühjahr, sagte die Reederei.</p></body></html>`;
    const { article } = parsePage({ body: Buffer.from(page, "latin1"), url: "https://post.example/f" });
    expect(article.text).toContain("Die Fähre fährt erst im Frühjahr, sagte der Bürgermeister");
  });
});

describe("live blogs with nothing but clocks", () => {
  const entry = (clock: string, n: number) =>
    `<div class="live-entry"><span class="clock">${clock}</span><h3>Entry ${n} about the boat</h3><p>${sentences(9, "mayor")[n]}</p></div>`;
  const times = (clocks: string[], published: string, options: { modified?: string; url?: string } = {}) => {
    const modified =
      options.modified === undefined
        ? ""
        : `<meta property="article:modified_time" content="${options.modified}">`;
    const article = read(
      `<article><h1>${title}</h1><p>${six[0]}</p><div class="live-blog">${clocks.map(entry).join("")}</div></article>`,
      {
        head: `<meta property="article:published_time" content="${published}">${modified}`,
        ...(options.url !== undefined && { url: options.url }),
      },
    );
    expect(article.text).not.toMatch(/^\d+[:.]\d+/m);
    return article.paragraphs.flatMap(({ postedAt }) => postedAt ?? []);
  };

  it("are dated by the day of the page, newest first", () => {
    expect(times(["14:32", "1:10 pm", "9.05 Uhr"], "2024-05-03T07:00:00+02:00")).toEqual([
      "2024-05-03T14:32:00+02:00",
      "2024-05-03T13:10:00+02:00",
      "2024-05-03T09:05:00+02:00",
    ]);
  });

  it("or oldest first, over midnight", () => {
    expect(times(["22:10", "23:55", "0:20"], "2024-05-03T22:00:00+02:00")).toEqual([
      "2024-05-03T22:10:00+02:00",
      "2024-05-03T23:55:00+02:00",
      "2024-05-04T00:20:00+02:00",
    ]);
  });

  it("on the clock of the outlet's country", () => {
    const posted = times(["14:32", "13:10"], "2024-05-03T05:00:00Z", { url: "https://faehrblatt.de/live" });
    expect(posted[0]).toBe("2024-05-03T14:32:00+02:00");
  });

  it("but never after the page's last change", () => {
    expect(
      times(["14:32", "13:10"], "2024-05-03T07:00:00+02:00", { modified: "2024-05-03T09:00:00+02:00" }),
    ).toEqual([]);
  });
});
