import type { EntityType } from "../../../schemas/index.js";
import { wordsIn } from "../../text/word-lists.js";

/** Names that are also words or other names, with what they name beside certain words of their sentence. */
interface SidedNames {
  type: EntityType;
  names: ReadonlySet<string>;
  beside: ReadonlySet<string>;
}


export const sidedNames: readonly SidedNames[] = [
  {
    type: "product",
    names: wordsIn("Orion Dragon Juno Cassini Curiosity Perseverance Opportunity Ingenuity Kepler Webb Hubble Euclid Gaia Endeavour Discovery Atlantis Challenger Columbia Peregrine Odysseus Athena Resilience Vikram Pragyan Luna Insight"),
    beside: wordsIn("nasa esa isro roscosmos jaxa spacecraft capsule rocket rover lander orbiter shuttle astronaut astronauts orbit launch launched telescope probe lunar crewed module spaceship heat-shield shield"),
  },
  {
    type: "product",
    names: wordsIn("Patriot Patriots Javelin Javelins Stinger Stingers Iskander Taurus Abrams Bradley Lancet Reaper Predator Apache Apaches Hellfire Excalibur Zircon Sarmat Burevestnik Leopard Leopards Challenger Marder Typhoon Tornado Hercules Poseidon Harpoon Neptune Flamingo Hellcat Hornet"),
    beside: wordsIn("missile missiles tank tanks drone drones launcher launchers battery batteries systems anti-tank anti-aircraft artillery helicopter helicopters gunship munitions jets warhead warheads interceptor interceptors rockets armored armoured"),
  },
  {
    type: "product",
    names: wordsIn("Signal Threads Zoom Slack Skype Viber Messenger Siri Alexa Copilot Gemini Claude Grok Llama DeepSeek Sora Windows Android Chrome Safari Firefox Bard Vine Periscope Clubhouse Tinder Bumble Hinge Grindr Strava Duolingo Waze Shein Temu Venmo Roblox"),
    beside: wordsIn("app apps chatbot chatbots assistant messaging users software platform browser ai downloads download model models encrypted group chat installed update"),
  },
  {
    type: "event",
    names: wordsIn("Ashes"),
    beside: wordsIn("test tests cricket series wicket wickets urn england australia innings"),
  },
  {
    type: "product",
    names: wordsIn("Brent"),
    beside: wordsIn("crude oil barrel futures barrels benchmark"),
  },
];
