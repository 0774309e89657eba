import type { EntityType } from "../../../schemas/index.js";

const of = (type: EntityType, words: string): [string, EntityType][] => words.split(" ").map((word) => [word, type]);

/** Last words, as written, that make capitalised words before them a name even where the model saw none. */
export const headNouns: ReadonlyMap<string, EntityType> = new Map([
  ...of(
    "organization",
    "Academy Agency Airlines Airways Alliance Assembly Association Authority Bank Board Brigade Bureau Coalition College Commission Committee Confederation Congress Constabulary Consortium Consulate Cooperative Corporation Corps Council Court Directorate Embassy Exchange Network " +
      "Federation Foundation Front Group Guild Holdings Industries Initiative Inspectorate Institute Institution Laboratories Laboratory League Ministry Movement Museum Observatory Office Orchestra Organisation Organization Parliament Partnership Party Police " +
      "Regiment Registry School Secretariat Senate Society Squadron Syndicate Tribunal Trust Union University",
  ),
  ...of(
    "place",
    "Airport Arena Avenue Barracks Basin Bay Beach Boulevard Bridge Canal Canyon Castle Cathedral Cemetery Creek Desert Dam Forest Gallery Gardens Glacier Harbor Harbour Hospital Hotel Island Islands Lagoon Lake Mosque Mountains Palace Peninsula Plateau Prison Reef " +
      "Reservoir Ridge River Road Square Stadium Strait Street Temple Tunnel Valley Volcano Waterfall Wharf Highway Motorway Expressway",
  ),
]);
