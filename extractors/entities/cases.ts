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
    "Holt & Marden bought the mill in Stow-on-the-Hill, the Weavers’ Alliance said.",
    { name: "Holt & Marden", type: "organization" },
    { name: "Stow-on-the-Hill", type: "place" },
    { name: "Weavers’ Alliance", type: "organization" },
  ],
  [
    "The M/V Lady Ingrid sank off Bergen on Friday, the owner said. The Lady Ingrid had been cleared to sail. The Rosa Linde 2, another ferry, sank in 2019.",
    { name: "M/V Lady Ingrid", type: "product", mentions: ["M/V Lady Ingrid", "Lady Ingrid"] },
  ],
  [
    "Mayor Wadek Kapinski met Tona Turgemen, the charity's coordinator in Oslo, on Friday.",
    { name: "Wadek Kapinski", type: "person", roles: ["Mayor"] },
    { name: "Tona Turgemen", type: "person" },
  ],
  [
    "Laurence des Lunds spoke in Oslo. The museum is safe, des Lunds said. “Laurence never lied,” a friend said.",
    { name: "Laurence des Lunds", type: "person", mentions: ["Laurence des Lunds", "des Lunds", "Laurence"] },
  ],
  [
    "Anton King Jr. met Commodore Peter Holm.",
    { name: "Anton King Jr.", type: "person" },
    { name: "Peter Holm", type: "person" },
  ],
  [
    "A Darwin man has sued Fjord Energy and Hestia Shipping over the spill.",
    { name: "Darwin", type: "place" },
    { name: "Fjord Energy", type: "organization" },
    { name: "Hestia Shipping", type: "organization" },
  ],
  [
    "Parliament passed Bill 11 after the Trinamool Congress walked out. Congress stayed.",
    { name: "Bill 11", type: "work" },
    { name: "Trinamool Congress", type: "organization", mentions: ["Trinamool Congress"] },
  ],
  [
    "Fires burn in Victoria’s west, near Ballarat and Bendigo.",
    { name: "Victoria", type: "place", placeKind: "region", link: "geonames:2145234" },
  ],
  [
    "Sen. Anna Berg, R-La., spoke to sailors in the Spanish port of Cartagena.",
    { name: "La.", type: "place", link: "geonames:4331987" },
    { name: "Cartagena", type: "place", link: "geonames:2520058" },
  ],
  [
    "The mill stands in Halifax, West Yorkshire, and the harbour in Great Yarmouth.",
    { name: "Halifax", type: "place", link: "geonames:2647632" },
    { name: "Great Yarmouth", type: "place", link: "geonames:2647984" },
  ],
  [
    "Two men were held in Newcastle on Monday.",
    { name: "Newcastle", type: "place", link: "geonames:2641673" },
  ],
  [
    "Striker Anna Berg’s late goal gave Harwick a 2-1 win. Her side face Brentford in the cup on Saturday before they travel to Burnley, the league leaders. The coach lives in Burnley.",
    { name: "Brentford", type: "organization" },
    { name: "Burnley", type: "organization" },
  ],
  [
    "The Fjord Party said Coastal Union won. A grant came from the European Union’s Innovation Fund.",
    { name: "European Union", type: "organization" },
    { name: "Innovation Fund", type: "organization" },
  ],
  [
    "Mr Hallam, 58, ran it. Rupert Hallam lived with his wife, Anna Hallam, a pharmacist. Mrs Hallam denies it.",
    { name: "Rupert Hallam", type: "person", mentions: ["Hallam", "Rupert Hallam"] },
    {
      name: "Anna Hallam",
      type: "person",
      mentions: ["Anna Hallam", "Hallam"],
      roles: ["wife", "pharmacist"],
    },
  ],
  [
    "Mohamed Hamdan Lund, known as Hemo, has promised aid. Hemo spoke in Oslo.",
    { name: "Mohamed Hamdan Lund", type: "person", mentions: ["Mohamed Hamdan Lund", "Hemo", "Hemo"] },
  ],
  [
    "The launch of Orion atop the rocket was put off, and Artemis II will wait. Orion the dog slept.",
    { name: "Orion", type: "product" },
    { name: "Artemis II", type: "event" },
  ],
  [
    "Retired general and author Anna Berg met Chief of Army Staff Lt Gen Waido Holm and managing director Datuk Lim Hana.",
    { name: "Anna Berg", type: "person", roles: ["Retired general", "author"] },
    { name: "Waido Holm", type: "person", roles: ["Chief of Army Staff", "Lt Gen"] },
    { name: "Lim Hana", type: "person", roles: ["managing director"] },
  ],
  [
    "The coroner identified the driver as 47-year-old Peter Holm. Acting director Ida Lund, R-La., a physician, left. The minister’s son-in-law, Ole Lund, agreed.",
    { name: "Peter Holm", type: "person", roles: ["driver"] },
    { name: "Ole Lund", type: "person", roles: ["minister’s son-in-law"] },
    { name: "Ida Lund", type: "person", roles: ["Acting director", "physician"] },
  ],
  [
    "Visitors to the Kongi Harvest Art Gallery queued. They spoke at the Zimbali Forestry Tribunal.",
    { name: "Kongi Harvest Art Gallery", type: "place" },
    { name: "Zimbali Forestry Tribunal", type: "organization" },
  ],
  [
    "Gunmen from the Viva Ansam coalition fled. Gavo, the vaccine alliance, and Ana Berg, an analyst at Berenholt, watched the TGZ trains.",
    { name: "Viva Ansam", type: "organization" },
    { name: "Gavo", type: "organization" },
    { name: "Berenholt", type: "organization" },
    { name: "TGZ", type: "product" },
  ],
  [
    "The Lake County Sheriff's Office called captain Dewi Lake. Rival Swigga and Forest & Harbour Advisory agreed.",
    { name: "Lake County Sheriff's Office", type: "organization" },
    { name: "Forest & Harbour Advisory", type: "organization" },
  ],
  [
    "“Hamnor,” Ana Berg’s film about a son, won a prize for best film. She made her name with “Nomad Coast.”",
    { name: "Hamnor", type: "work" },
    { name: "Nomad Coast", type: "work" },
  ],
  [
    "CHICAGO — The coach said the Bears won the game in the last season by three touchdowns. Chicago visits Oslo on Friday.",
    { name: "Bears", type: "organization" },
  ],
  [
    "His partner, the artist Peter Holm, and her daughter, six-year-old Ida Lund, met nurse Ana Ruiz, the county sheriff said.",
    { name: "Peter Holm", type: "person", roles: ["partner", "artist"] },
    { name: "Ida Lund", type: "person", roles: ["daughter"] },
    { name: "Ana Ruiz", type: "person", roles: ["nurse"] },
  ],
  [
    "BHUBANESWAR: Two coaches of the Konara Express derailed, and a helicopter flew to Khan Younis.",
    { name: "Bhubaneswar", type: "place", link: "geonames:1275817" },
    { name: "Konara Express", type: "product" },
    { name: "Khan Younis", type: "place", link: "geonames:281124" },
  ],
  [
    "Runners from Chad cheered at the 2019 Harbour Marathon, under Chad’s Transitional Constitution.",
    { name: "Harbour Marathon", type: "event" },
    { name: "Transitional Constitution", type: "work" },
  ],
  [
    "The bank’s deputy governor spoke in Manchester.",
    { name: "Manchester", type: "place", placeKind: "city", link: "geonames:2643123" },
  ],
  [
    "Aston Villa beat Bayern Munich 3-1 on Tuesday. Villa are third. The Bayern coach Anna Berg left, said Shore Bank's Tom Hale.",
    { name: "Aston Villa", type: "organization", mentions: ["Aston Villa", "Villa"] },
    { name: "Bayern Munich", type: "organization", mentions: ["Bayern Munich", "Bayern"] },
    { name: "Shore Bank", type: "organization" },
    { name: "Tom Hale", type: "person" },
  ],
  [
    "The outlook is weak, wrote Bernstein's Anna Berg. Harwick's Tom Hale agreed.",
    { name: "Bernstein", type: "organization" },
    { name: "Harwick", type: "organization" },
  ],
  [
    "ROME, March 3 (Reuters) - Two ferries collided, police said.",
    { name: "Rome", type: "place", mentions: ["ROME"], placeKind: "city" },
    { name: "Reuters", type: "organization" },
  ],
  [
    "LONDON/OSLO (dpa) - Two ferries collided, police said.",
    { name: "London", type: "place", mentions: ["LONDON"] },
    { name: "Oslo", type: "place", mentions: ["OSLO"] },
    { name: "dpa", type: "organization" },
  ],
  ["LAGOS: Two ferries collided, police said.", { name: "Lagos", type: "place", mentions: ["LAGOS"] }],
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
  ["The jury gave her the Pulitzer Prize.", { name: "Pulitzer Prize", type: "work" }],
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
  [
    "Hurricane Elsa reached Cuba. Residents fear that Elsa will turn north, and Elsa’s winds grew.",
    { name: "Hurricane Elsa", type: "event", mentions: ["Hurricane Elsa", "Elsa", "Elsa"] },
  ],
  [
    "The ruling cited Article 7 of the treaty, resolution 1441 and the 19th amendment.",
    { name: "Article 7", type: "work" },
    { name: "resolution 1441", type: "work" },
    { name: "19th amendment", type: "work" },
  ],
  [
    "Judges will rehear Lindqvist v. Harbour Board of Malmö in May.",
    { name: "Lindqvist v. Harbour Board of Malmö", type: "work" },
  ],
  [
    "The carrier grounded its Boeing 737-800 jets after a Volvo XC90 hit one of them.",
    { name: "Boeing 737-800", type: "product" },
    { name: "Volvo XC90", type: "product" },
  ],
  [
    "She starred in the film “The Long Ferry Home” and sang on the album ‘Low Tide,’ critics said.",
    { name: "The Long Ferry Home", type: "work" },
    { name: "Low Tide", type: "work" },
  ],
  ["His new play, “Harbour Lights”, opens in Bergen.", { name: "Harbour Lights", type: "work" }],
  [
    "The S&P 500 fell 1.2 percent, the FTSE 100 lost 30 points and the Nikkei 225 was flat.",
    { name: "S&P 500", type: "work" },
    { name: "FTSE 100", type: "work" },
    { name: "Nikkei 225", type: "work" },
  ],
  ["The Supreme Court of Norway ruled on Monday.", { name: "Supreme Court of Norway", type: "organization" }],
  ["Relatives of Leopold “Leo” Brandt said Brandt slept.", { name: "Leopold “Leo” Brandt", type: "person" }],
  ["The 98th United States Congress met.", { name: "98th United States Congress", type: "organization" }],
  ["Police searched a house at 48 Maple Avenue.", { name: "48 Maple Avenue", type: "place" }],
  [
    "The US Embassy in Oslo closed.",
    { name: "US", type: "place" },
    { name: "Embassy", type: "organization" },
  ],
  [
    "Facebook appealed, and YouTube followed.",
    { name: "Facebook", type: "product" },
    { name: "YouTube", type: "product" },
  ],
  ["The site Nordnytt.com reported the deal.", { name: "Nordnytt.com", type: "organization" }],
  [
    "Voters in Georgia faced long lines. Officials in Atlanta blamed the weather.",
    { name: "Georgia", type: "place", placeKind: "region", link: "geonames:4197000" },
  ],
  [
    "Protesters in Georgia marched to parliament in Tbilisi.",
    { name: "Georgia", type: "place", placeKind: "country", link: "iso3166:GE" },
  ],
  [
    "The mayor of Vancouver, Washington, resigned.",
    { name: "Washington", type: "place", placeKind: "region", link: "geonames:5815135" },
  ],
  ["The council of Lebanon, New Hampshire, voted no.", { name: "Lebanon", type: "place", placeKind: "city" }],
  ["A storm reached Florida from the sea.", { name: "Florida", type: "place", link: "geonames:4155751" }],
  [
    "Soldiers of the Democratic Republic of the Congo crossed into the Republic of Congo.",
    { name: "Democratic Republic of the Congo", type: "place", link: "iso3166:CD" },
    { name: "Republic of Congo", type: "place", link: "iso3166:CG" },
  ],
  ["Kyiv said that the drones were shot down.", { name: "Kyiv", type: "place", link: "geonames:703448" }],
  ["Downing Street declined to comment.", { name: "Downing Street", type: "organization" }],
  [
    "Bosnia and Herzegovina will vote in October.",
    { name: "Bosnia and Herzegovina", type: "place", mentions: ["Bosnia and Herzegovina"] },
  ],
  ["Officials told The Sun that the ferry sank.", { name: "Sun", type: "organization" }],
  ["He told The Namibian that the port will open.", { name: "Namibian", type: "organization" }],
  [
    "Nordbank - the Northern Harbour Bank - was founded in Bergen.",
    { name: "Northern Harbour Bank", type: "organization" },
  ],
  ["Skiers crossed the Serra da Lousã on Monday.", { name: "Serra da Lousã", type: "place" }],
  [
    "The Workers’ Rights Bill will pass. The Bill also raises wages.",
    { name: "Workers’ Rights Bill", type: "work" },
  ],
  [
    "His father fought in World War II, and many Eastern European guests came.",
    { name: "World War II", type: "event" },
    { name: "Eastern European", type: "group" },
  ],
  [
    "Name\tTown\tPoints\nAnna Berg\tOslo\t12\nMaria Lund\tBergen\t9",
    { name: "Anna Berg", type: "person" },
    { name: "Oslo", type: "place" },
    { name: "Bergen", type: "place" },
  ],
  [
    "The Main Harbour Directorate (KPD) denied it. Later the KPD’s chief resigned.",
    {
      name: "Main Harbour Directorate",
      type: "organization",
      mentions: ["Main Harbour Directorate", "KPD", "KPD"],
    },
  ],
  [
    "Lars Berg and Ingrid Berg run the farm. Ingrid milks, Lars ploughs.",
    { name: "Lars Berg", type: "person", mentions: ["Lars Berg", "Lars"] },
    { name: "Ingrid Berg", type: "person", mentions: ["Ingrid Berg", "Ingrid"] },
  ],
  [
    "Volodymyr Petrenko’s lawyer spoke. Vladimir Petrenko was absent, and President Petrenko kept silent.",
    {
      name: "Volodymyr Petrenko",
      type: "person",
      mentions: ["Volodymyr Petrenko", "Vladimir Petrenko", "Petrenko"],
    },
  ],
  [
    "Andrei Kulikovsky met Sviatlana Kulikouskaya in Vilnius. Kulikovsky was silent; Kulikouskaya wept.",
    { name: "Andrei Kulikovsky", type: "person", mentions: ["Andrei Kulikovsky", "Kulikovsky"] },
    { name: "Sviatlana Kulikouskaya", type: "person", mentions: ["Sviatlana Kulikouskaya", "Kulikouskaya"] },
  ],
  ["Guests left the Fjord View Lodge at night.", { name: "Fjord View Lodge", type: "place" }],
  ["Two jets took off from RAF Lossiemouth.", { name: "RAF Lossiemouth", type: "place" }],
  [
    "Floods hit County Kerry and County Cork.",
    { name: "County Kerry", type: "place" },
    { name: "County Cork", type: "place" },
  ],
  [
    "Shares of Nordbank, S.A. fell in Washington, D.C., on Monday.",
    { name: "Nordbank, S.A.", type: "organization" },
    { name: "Washington, D.C.", type: "place", link: "geonames:4140963" },
  ],
  [
    "Fighters of al-Qa’ida and Boko Haram fled.",
    { name: "al-Qa’ida", type: "organization" },
    { name: "Boko Haram", type: "organization" },
  ],
  ["Critics praised the film Harbour of Glass.", { name: "Harbour of Glass", type: "work" }],
  [
    "State news agency Norda said the ferry Solveig had sunk.",
    { name: "Norda", type: "organization" },
    { name: "Solveig", type: "product" },
  ],
  ["Engineers at carmaker Lindqvist walked out.", { name: "Lindqvist", type: "organization" }],
  [
    "She was named Player of the Year before she was Most Valuable Player.",
    { name: "Player of the Year", type: "work" },
    { name: "Most Valuable Player", type: "work" },
  ],
  [
    "The film Berg directed won nothing, and the company Anna Lund runs closed.",
    { name: "Berg", type: "person" },
    { name: "Anna Lund", type: "person" },
  ],
  [
    "Pedro M. Rivas Urrutia took office. Pedro Rivas thanked voters, and Rivas left.",
    {
      name: "Pedro M. Rivas Urrutia",
      type: "person",
      mentions: ["Pedro M. Rivas Urrutia", "Pedro Rivas", "Rivas"],
    },
  ],
  [
    "Later the Court struck it down, and the Legislature met.",
    { name: "Court", type: "organization" },
    { name: "Legislature", type: "organization" },
  ],
  ["America watched as the U.S. withdrew.", { name: "U.S.", type: "place", mentions: ["America", "U.S."] }],
  [
    "Kurdish-led fighters watched the Syrian-Turkish border.",
    { name: "Kurdish", type: "group", mentions: ["Kurdish"] },
    { name: "Syrian", type: "group", mentions: ["Syrian"] },
    { name: "Turkish", type: "group", mentions: ["Turkish"] },
  ],
  ["Prosecutor Karen Lund QC opened the case.", { name: "Karen Lund", type: "person" }],
  [
    "Harwick Cell AB filed for bankruptcy. Unions said Harwick had ignored warnings, and Harwick’s chairman resigned.",
    { name: "Harwick Cell AB", type: "organization", mentions: ["Harwick Cell AB", "Harwick", "Harwick"] },
  ],
  [
    "Brightwell Foods Inc. was founded by Tom Brightwell. Brightwell, 81, still comes to the office.",
    { name: "Tom Brightwell", type: "person", mentions: ["Tom Brightwell", "Brightwell"] },
  ],
  [
    "Summit president Paulo Correia do Vale pleaded for calm; Correia do Vale left late.",
    {
      name: "Paulo Correia do Vale",
      type: "person",
      mentions: ["Paulo Correia do Vale", "Correia do Vale"],
    },
  ],
  [
    "Shore Capital analyst Tom Hale and Harbour Authority spokesman Lars Berg disagreed.",
    { name: "Tom Hale", type: "person", roles: ["Shore Capital analyst"] },
    { name: "Lars Berg", type: "person", roles: ["Harbour Authority spokesman"] },
  ],
  [
    "President-elect Ruth Hale met Peter Lund, then the mayor of Marietta, Ohio, who is also a pilot.",
    { name: "Ruth Hale", type: "person", roles: ["President-elect"] },
    { name: "Peter Lund", type: "person", roles: ["mayor of Marietta, Ohio"] },
  ],
  [
    "Rescuers found two divers, Lars Berg and Ingrid Moe, near Bergen.",
    { name: "Lars Berg", type: "person", roles: ["divers"] },
    { name: "Ingrid Moe", type: "person", roles: ["divers"] },
  ],
  [
    "Jordan Lund, 24, of Harwick, was found near Peoria, Ill., on Monday. Illinois police said so.",
    { name: "Jordan Lund", type: "person" },
    { name: "Illinois", type: "place", mentions: ["Ill.", "Illinois"], link: "geonames:4896861" },
    { name: "Peoria", type: "place", link: "geonames:4905687" },
  ],
  [
    "Karim Fathi el-Gamal was freed. El-Gamal’s lawyer said el-Gamal would rest.",
    {
      name: "Karim Fathi el-Gamal",
      type: "person",
      mentions: ["Karim Fathi el-Gamal", "El-Gamal", "el-Gamal"],
    },
  ],
  ["The owner, Minera Costa SA, denied it.", { name: "Minera Costa SA", type: "organization" }],
  ["Lawmakers shelved the Tidal Fairness Bill.", { name: "Tidal Fairness Bill", type: "work" }],
  ["She won the Norwegian Grand Prix on Sunday.", { name: "Norwegian Grand Prix", type: "event" }],
  [
    "A container ship, the Fjord Star, lost power. Its owner, Harwick Ocean Pte Ltd, paid.",
    { name: "Fjord Star", type: "product" },
    { name: "Harwick Ocean Pte Ltd", type: "organization" },
  ],
  ["Negotiators at COP41 failed to agree.", { name: "COP41", type: "event" }],
  ["The builder Grupo Costa denied it.", { name: "Grupo Costa", type: "organization" }],
  [
    "Senator Ruth Hale wrote the Tidal Energy Policy Act, known as TEPA. The TEPA vote is on Monday.",
    { name: "Tidal Energy Policy Act", type: "work", mentions: ["Tidal Energy Policy Act", "TEPA", "TEPA"] },
  ],
  [
    "The Harbour Reform Movement lost. HRM leader Anna Berg resigned.",
    {
      name: "Harbour Reform Movement",
      type: "organization",
      mentions: ["Harbour Reform Movement", "HRM"],
    },
  ],
  ["Fighters shelled the Bryansk region.", { name: "Bryansk region", type: "place" }],
  [
    "The tug MV Solveig sank off Bergen. Divers reached the Solveig on Monday.",
    { name: "MV Solveig", type: "product", mentions: ["MV Solveig", "Solveig"] },
  ],
  ["The mayor posted on X that the bridge was safe.", { name: "X", type: "product" }],
  ["K17 rebels left the town.", { name: "K17", type: "organization" }],
  [
    "BOMBS HIT LUTSK AT NIGHT\n\nDrones struck Lutsk in western Ukraine, and Lutsk burned.",
    { name: "Lutsk", type: "place", mentions: ["LUTSK", "Lutsk", "Lutsk"] },
  ],
  [
    "The jury gave the prize to Anna Berg’s “Harbour of Glass” on Saturday.",
    { name: "Harbour of Glass", type: "work" },
  ],
  ["“The Quiet Tide” by Anna Berg hangs in Oslo.", { name: "The Quiet Tide", type: "work" }],
  [
    "Congo accuses its neighbour. The Democratic Republic of Congo has closed the border.",
    {
      name: "Democratic Republic of Congo",
      type: "place",
      mentions: ["Congo", "Democratic Republic of Congo"],
      link: "iso3166:CD",
    },
  ],
  [
    "Sen. Ruth Hale, D-W.Va., was booked into the Kent County Jail. Kent County paid.",
    { name: "W.Va.", type: "place" },
    { name: "Kent County", type: "place", mentions: ["Kent County"] },
  ],
];

/** Phrasings that must give no entity at all. */
export const negatives: readonly string[] = [
  "WHAT WE KNOW SO FAR\n\nThe fire began at noon.",
  "Breaking News: Markets Fall As Rates Rise",
  "Home | News | Sport | Weather | Contact",
  "They Photoshopped the picture and Xeroxed the letter.",
  "I think Mom and Dad will come. Yes, Sir.",
  "The CEO spoke to HR about AI and GDP.",
  "• Apples\n• Pears\n• Milk",
  "Q: What happened? A: Nothing. See Figure 2, Table 4 and Appendix B.",
  "Subscribe to our Newsletter. Sign Up. Terms of Service. Privacy Policy.",
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
  ["Name\tTown\tPoints\nAnna Berg\tOslo\t12", "Name", "Town", "Points"],
  ["The Supreme Leader met the National Security Adviser.", "Supreme Leader", "National Security Adviser"],
  ["The Regional Commissioner of Lindi spoke first.", "Regional Commissioner of Lindi"],
  ["“Thank you all,” Anna Berg told the crowd after the film.", "Thank you all", "Thank"],
  ["Boeing 200 jobs later, nobody laughed; Airbus 350 workers left.", "Boeing 200", "Airbus 350"],
  [
    "Section three of the stand was closed, and article five of the list was empty.",
    "Section three",
    "article five",
  ],
  ["May was cold in Berlin, and March was worse.", "May", "March"],
  ["BREAKING: Fire Destroys Market In Lagos", "BREAKING", "Fire", "Market"],
  ["By Anna Berg", "By"],
  ["Name\tAge\nAnna Berg\t41", "Name", "Age"],
];
