/** One entity that a phrasing must give. Left-out parts are not compared. */
export interface ExpectedEntity {
  name: string;
  type: string;
  mentions?: readonly string[];
  roles?: readonly string[];
  gender?: string;
  placeKind?: string;
  /** `source:id`. */
  link?: string;
}

/** Phrasings that must give these entities, whatever else. */
export const positives: readonly [string, ...ExpectedEntity[]][] = [
  [
    "Prime Minister Anna Berg said taxes would fall. Berg spoke in Oslo.",
    {
      name: "Anna Berg",
      type: "person",
      mentions: ["Anna Berg", "Berg"],
      roles: ["Prime Minister"],
      gender: "female",
    },
    { name: "Oslo", type: "place", placeKind: "city", link: "geonames:3143244" },
  ],
  [
    "The US supports Japan. The United States has said so since 1951.",
    { name: "United States", type: "place", mentions: ["US", "United States"], link: "iso3166:US" },
    { name: "Japan", type: "place", placeKind: "country" },
  ],
  [
    "The World Health Organization warned of a new wave. The WHO said vaccines were scarce.",
    {
      name: "World Health Organization",
      type: "organization",
      mentions: ["World Health Organization", "WHO"],
    },
  ],
  [
    "Officials at the National Institute of Coastal Research (NICRES) measured the tide. NICRES runs nine stations.",
    {
      name: "National Institute of Coastal Research",
      type: "organization",
      mentions: ["National Institute of Coastal Research", "NICRES", "NICRES"],
    },
  ],
  [
    "Norwegian fishermen and Norwegians ashore protested.",
    { name: "Norwegian", type: "group", mentions: ["Norwegian", "Norwegians"], link: "iso3166:NO" },
  ],
  [
    "Hurricane Elsa reached Cuba on Monday. Forecasters expect Elsa to weaken.",
    { name: "Hurricane Elsa", type: "event" },
    { name: "Cuba", type: "place" },
  ],
  [
    "Peter Lund sold the farm in 1990. Neighbours say the Lunds moved to Aarhus.",
    { name: "Peter Lund", type: "person", mentions: ["Peter Lund"] },
    { name: "Lunds", type: "group" },
  ],
  ["She was awarded the Nobel Peace Prize in 2011.", { name: "Nobel Peace Prize", type: "work" }],
  ["The senator said the Clean Harbors Act would pass.", { name: "Clean Harbors Act", type: "work" }],
  [
    "He posted the video on Twitter and Facebook.",
    { name: "Twitter", type: "product" },
    { name: "Facebook", type: "product" },
  ],
  [
    "Mr Tanaka, a former teacher and one of the founders of the club, left early.",
    {
      name: "Tanaka",
      type: "person",
      roles: ["former teacher", "one of the founders of the club"],
      gender: "male",
    },
  ],
  [
    "John Doyle, head of the Irish Farmers’ Association, met Maria Doyle on Friday.",
    { name: "John Doyle", type: "person", roles: ["head of the Irish Farmers’ Association"] },
    { name: "Maria Doyle", type: "person", gender: "female" },
  ],
  [
    "Recep Tayyip Erdoğan arrived on Sunday. Erdogan will stay two days.",
    { name: "Recep Tayyip Erdoğan", type: "person", mentions: ["Recep Tayyip Erdoğan", "Erdogan"] },
  ],
  ["The vote in Paris, Texas, was close.", { name: "Paris", type: "place", link: "geonames:4717560" }],
  [
    "Sen. Ruth Hale, D-Conn., voted against it.",
    { name: "Conn.", type: "place" },
    { name: "Ruth Hale", type: "person", roles: ["Sen."] },
  ],
  [
    "MEXICO CITY (AP) — Police arrested 12 people.",
    { name: "Mexico City", type: "place" },
    { name: "AP", type: "organization" },
  ],
  [
    "The London-based Energy Forum warned of shortages.",
    { name: "London", type: "place" },
    { name: "Energy Forum", type: "organization" },
  ],
];

/** Phrasings that must give no entity at all. */
export const negatives: readonly string[] = [
  "He said she would come on Monday in March.",
  "The prices rose again. However, nobody complained.",
  "They googled the answer and photoshopped the picture.",
  "Most people stayed at home last week.",
  "Yesterday the mayor said the bridge was safe.",
  "The president and the minister met behind closed doors.",
  "It was a cold night in early January.",
  "Several officials, who asked not to be named, confirmed the plan.",
];

/** Words that must not be names in these phrasings, though others are. */
export const notNames: readonly [string, ...string[]][] = [
  ["May was cold in Berlin, and March was worse.", "May", "March"],
  ["BREAKING: Fire Destroys Market In Lagos", "BREAKING", "Fire", "Market"],
  ["By Anna Berg", "By"],
  ["Name\tAge\nAnna Berg\t41", "Name", "Age"],
];
