import { describe, expect, it } from "vitest";
import { refusedInput, unreadable } from "./refused-input.js";

const feed = '<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title></channel></rss>';
const of = async (body: string | Buffer, name = "it") =>
  await refusedInput(name, Buffer.from(body as string));

describe("what is no article is refused with what it is", () => {
  it.each([
    ["a PDF", "%PDF-1.7\n", "it is a PDF, and no text"],
    ["an image", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), "it is an image, and no text"],
    ["a Word file", "PK\u0003\u0004word/document.xml", "it is an archive or an office document, and no text"],
    ["other bytes", Buffer.from([1, 0, 2, 0, 0, 0]), "it holds bytes that are no text"],
    ["a feed", feed, "it is a feed, and no article"],
    ["a JSON feed", '{"version": "https://jsonfeed.org/version/1.1"}', "it is a feed, and no article"],
  ])("%s", async (_what, body, message) => {
    expect(await of(body)).toMatchObject({ code: "WD_INPUT_INVALID", message });
  });

  it("says how the articles of a feed are had", async () => {
    expect((await of(feed, "https://a.example/rss"))?.hint).toContain(
      "run --once --url https://a.example/rss",
    );
  });
});

it.each([
  ["text", "Police freed 12 people."],
  ["nothing", ""],
  [
    "a page",
    "<!doctype html><html><head><link href=x type=application/rss+xml></head><p>Feeds: <rss> </p></html>",
  ],
  ["a piece of a page", "<p>Police freed 12 people.</p>"],
  ["a page in UTF-16", Buffer.from("<html><p>Police</p></html>", "utf16le")],
  ["text in UTF-16 with its mark", Buffer.from("\uFEFFPolice freed 12 people.", "utf16le")],
  ["a wire file", "<nitf><body><body.content><p>Police</p></body.content></body></nitf>"],
])("%s is not refused", async (_what, body) => {
  expect(await of(body)).toBeNull();
});

describe("a name that leads to no file is answered with what it may have been meant to be", () => {
  const told = (name: string, code: string) => {
    const { message, hint } = unreadable(name, Object.assign(new Error("reason"), { code }));
    return `${message} / ${hint}`;
  };
  it.each([
    ["htps://a.example/x", "ENOENT", /there is no file htps.* begin with http:/],
    ["a.example/story", "ENOENT", /begin with http:/],
    ["story.html", "ENOENT", /^there is no file story.html \/ Check the path/],
    ["stories/", "EISDIR", /^stories\/ is a folder \/ Name its files: stories\/\*\.html$/],
    ["story.html", "EACCES", /may not be read/],
    ["story.html", "EIO", /cannot read story.html: reason/],
  ])("%s, %s", (name, code, expected) => {
    expect(told(name, code)).toMatch(expected);
  });
});
