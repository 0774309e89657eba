import { describe, expect, it } from "vitest";
import { detectedLanguage } from "./text-language.js";

const english =
  "The ministry said on Monday that the bridge, which had been closed since March, would open to traffic again by the end of the week.";
const others: Record<string, string> = {
  de: "Das Ministerium teilte am Montag mit, dass die seit März gesperrte Brücke bis Ende der Woche wieder für den Verkehr geöffnet werde, wie es hieß.",
  fr: "Le ministère a indiqué lundi que le pont, fermé depuis le mois de mars, serait rouvert à la circulation avant la fin de la semaine prochaine.",
  nl: "Het ministerie liet maandag weten dat de brug, die sinds maart gesloten is, voor het einde van de week weer open zal zijn voor het verkeer.",
};

describe("detectedLanguage", () => {
  it("knows plain English by its words", () => {
    expect(detectedLanguage(english)).toBe("en");
  });

  it("knows English that stands in headline style", () => {
    expect(detectedLanguage(Array(6).fill("Storm closes coastal road; schools shut").join(". "))).toBe("en");
  });

  it.each(Object.entries(others))("tells %s by its letters", (language, text) => {
    expect(detectedLanguage(text)).toBe(language);
  });

  it("names the language of a foreign text that quotes English", () => {
    expect(detectedLanguage(`${others.de} Er sagte: “The end of the affair”. ${others.de}`)).toBe("de");
  });

  it("says nothing about too little text", () => {
    expect(detectedLanguage("The bridge.")).toBeNull();
  });
});
