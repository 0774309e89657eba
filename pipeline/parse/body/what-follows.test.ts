import { describe, expect, it } from "vitest";
import { parsePage } from "../index.js";

const title = "Old pier will have to close in the autumn";
const sentences = (count: number, who = "harbour board") =>
  Array.from(
    { length: count },
    (_, n) =>
      `The ${who} said in its letter number ${n + 1} that the pier is older than anybody who walks on it.`,
  );
const prose = (count: number, who?: string) =>
  sentences(count, who)
    .map((text) => `<p>${text}</p>`)
    .join("");

function read(body: string) {
  const page = `<html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
  return parsePage({ body: page, url: "https://harbour.example/pier" }).article;
}
const textOf = (body: string) => read(body).text.split("\n\n");
const story = (below: string) =>
  `<div class="content"><h1>${title}</h1><div class="text">${prose(5)}</div>${below}</div>`;

describe("what readers say below an article, built like it,", () => {
  const said = `<div class="text">${prose(2, "reader")}</div>`;
  it.each([
    ["<h3>2 Responses to “Old pier will have to close in the autumn”</h3>"],
    ["<h2>Comments (12)</h2>"],
    ["<h2>Leave a reply</h2>"],
    ["<h3>One comment</h3>"],
    ["<p>3 Kommentare</p>"],
    ["<h4>Комментарии: 4</h4>"],
    ["<h3>27 commentaires</h3>"],
    ["<h3>コメント（3）</h3>"],
  ])("is left out below %s", (heading) => {
    expect(textOf(story(heading + said))).toEqual(sentences(5));
  });

  it.each([
    ["an invitation in the middle", `<h3>What do you think?</h3>${prose(5, "mayor")}`],
    ["a chapter about answers", "<h3>Three responses to the rising sea</h3>"],
    ["a table's head", "<table><tr><th>Comment</th></tr><tr><td>None so far</td></tr></table>"],
  ])("but %s is text", (_name, markup) => {
    expect(textOf(story(markup + said)).slice(-2)).toEqual(sentences(2, "reader"));
  });
});

describe("a press release", () => {
  const about =
    "<p>The Harbour Board runs nine piers on three coasts and was set up in 1974 by the town.</p>";
  it.each(["###", "# # #", "-30-", "ENDS", "（完）"])("ends at %s", (mark) => {
    expect(textOf(`<article><h1>${title}</h1>${prose(5)}<p>${mark}</p>${about}</article>`)).toEqual(
      sentences(5),
    );
  });

  it("does not end at a number, nor in its first half", () => {
    const table = "<table><tr><td>30</td><td>metres of pier are left</td></tr></table>";
    expect(textOf(`<article><h1>${title}</h1>${prose(5)}${table}${about}</article>`).at(-1)).toContain(
      "nine piers",
    );
    expect(
      textOf(`<article><h1>${title}</h1>${prose(1)}<p>***</p>${prose(6, "mayor")}</article>`),
    ).toHaveLength(7);
  });
});

describe("an endless page", () => {
  const part = (name: string, byline: string, who: string, count: number) =>
    `<div class="story"><h2 class="story-title">${name}</h2>${byline}<div class="body">${prose(count, who)}</div></div>`;

  it("is cut where the next headline has a byline or a day below it", () => {
    const next = part("Choir of mechanics wins a prize", "<p>By Ada Fenn · 24 April 2024</p>", "choir", 4);
    const page = `<div id="feed">${part(title, "<p>By Bo Ek · 25 April 2024</p>", "harbour board", 5)}${next}</div>`;
    expect(textOf(page)).toEqual(sentences(5));
  });

  it("and not where chapters have none", () => {
    const page = `<div id="feed">${part(title, "", "harbour board", 5)}${part("The second pier", "", "mayor", 4)}</div>`;
    expect(textOf(page)).toContain(sentences(4, "mayor")[0]);
  });
});

describe("headings of the first rank within the text", () => {
  it("are sub-headings", () => {
    const page = `<article><h1>${title}</h1>${prose(3)}<h1>What the mayor says</h1>${prose(3, "mayor")}</article>`;
    expect(textOf(page)[3]).toBe("What the mayor says");
    expect(textOf(page)).not.toContain(title);
  });
});

describe("notes at the end", () => {
  it("are known by italics where an interview's questions are in bold", () => {
    const asked = sentences(4).map(
      (text, n) => `<p><b>What did letter ${n + 1} say, and what was the answer to it?</b></p><p>${text}</p>`,
    );
    const note = "<p><em>Ada Fenn’s book about piers is out in May.</em></p>";
    expect(textOf(`<article><h1>${title}</h1>${asked.join("")}${note}</article>`).at(-1)).toBe(
      sentences(4)[3],
    );
  });

  it("are none where the whole text is in italics", () => {
    const page = `<article><h1>${title}</h1><p><b>${sentences(1, "mayor")[0]}</b></p><i>${prose(3)}</i></article>`;
    expect(textOf(page)).toHaveLength(4);
  });
});

describe("lines about the outlet", () => {
  it.each([
    ["links that earn", "<p>This post may contain affiliate links. See what that means for you.</p>"],
    [
      "a service of its own",
      "<p><b>More from the coast is in our weekly newsletter, which comes on Fridays.</b></p>",
    ],
    ["thanks", "<p>Thanks for reading! Subscribe for free to get new letters.</p>"],
    ["the clock of an entry", "<p>19.35 CET</p>"],
    ["when it was published and changed", "<p>Published 4 March 2024, 09:00 Updated 5 March 2024, 10:20</p>"],
  ])("are left out: %s", (_name, markup) => {
    expect(textOf(`<article><h1>${title}</h1>${prose(3)}${markup}${prose(3, "mayor")}</article>`)).toEqual([
      ...sentences(3),
      ...sentences(3, "mayor"),
    ]);
  });

  it("and so is a line that only names the author", () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","author":{"name":"Ada Fenn"}}</script>`;
    expect(
      textOf(`${head}<article><h1>${title}</h1>${prose(3)}<p>Ada Fenn</p>${prose(3, "mayor")}</article>`),
    ).toHaveLength(6);
  });
});
