import { expect, it } from "vitest";
import { discoverFeeds } from "./index.js";

const find = (html: string) => discoverFeeds(html, { url: "https://paper.example/home/" });

it("finds the feeds that a page names and those that it links to, each once", () => {
  const html = `<html><head><base href="/">
    <link rel="alternate" type="application/rss+xml" title="Top stories &amp; more" href="/rss/top.xml">
    <link rel="alternate" type="application/atom+xml" href="https://other.example/atom">
    <link rel="alternate" type="application/json" href="/wp-json/oembed">
    <link rel="alternate" hreflang="fr" href="/fr/">
    <link rel="stylesheet" type="text/css" href="/feed/style.css">
    </head><body>
    <a href="rss/top.xml">RSS</a> <a href="news/feed/">News <b>feed</b></a> <a href="/story/feed-the-world.html">Feed the world</a>
    <a href="javascript:rss()">x</a></body></html>`;
  expect(find(html)).toEqual([
    { url: "https://paper.example/rss/top.xml", title: "Top stories & more" },
    { url: "https://other.example/atom" },
    { url: "https://paper.example/news/feed/", title: "News feed" },
  ]);
});

it("finds nothing on a page without any", () => {
  expect(find("<p>Nothing here</p>")).toEqual([]);
});
