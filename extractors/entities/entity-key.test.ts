import { describe, expect, it } from "vitest";
import { runExtractors } from "../run.js";
import { analyse } from "../text/document.js";
import { entityKey } from "./entity-key.js";
import { entities } from "./index.js";

const keysOf = (text: string, options = {}) =>
  runExtractors(analyse({ text }), [entities], { options: { entities: options } }).facts.entities.map(
    entityKey,
  );

describe("the key of an entity", () => {
  const key = (type: "person" | "organization" | "group" | "work" | "place", name: string) =>
    entityKey({ type, name, links: [] });

  it("joins the names that different articles use", () => {
    expect(key("person", "Donald J. Lindqvist")).toBe(key("person", "Donald Lindqvist"));
    expect(key("person", "Łukasz Żółć")).toBe(key("person", "Lukasz Zolc"));
    expect(key("organization", "WHO")).toBe(key("organization", "the World Health Organization"));
    expect(key("organization", "Harbour Lines Inc.")).toBe(key("organization", "Harbour Lines"));
    expect(key("group", "Democrats")).toBe(key("group", "Democratic"));
  });

  it("keeps apart what differs in type, surname or title", () => {
    expect(key("person", "Lincoln")).not.toBe(key("place", "Lincoln"));
    expect(key("person", "Anna Berg")).not.toBe(key("person", "Anna Borg"));
    expect(key("work", "The Ferry")).not.toBe(key("work", "Ferry"));
  });

  it("is the id of a place, a people's country, or the entry of a user's list", () => {
    const found = keysOf("Norwegian officials flew from Oslo to Belarus.");
    expect(found).toEqual(["group/iso3166:NO", "geonames:3143244", "iso3166:BY"]);
    const watchlist = [{ id: "w7", name: "Oslo", aliases: [], type: "place" }];
    expect(keysOf("He left Oslo.", { watchlist })).toEqual(["watchlist:w7"]);
  });

  it("is the same for the long and the short form of a country in two articles", () => {
    expect(keysOf("The US withdrew.")).toEqual(keysOf("The United States withdrew."));
  });
});
