import { wordsIn } from "../../text/word-lists.js";

/** What stands before the names of ships, as it is written. */
export const vesselPrefixes: ReadonlySet<string> = wordsIn(
  "MV MT FV MSV USS USNS USCGC HMS HMAS HMCS HMNZS HMIS RMS RRS RFA INS KRI BRP PNS TCG JDS ROKS BNS NNS FGS USAT",
);

/** First letters of such prefixes with a stroke: *M/V*, *F/B*. */
export const strokedPrefix = /^[MFSTRY]$/;

/** Words of sentences about ships. */
export const afloat: ReadonlySet<string> = wordsIn(
  "ship ships vessel vessels ferry ferries boat boats trawler trawlers tanker tankers freighter freighters warship warships frigate frigates destroyer destroyers " +
    "submarine submarines yacht yachts tug tugboat barge barges schooner dinghy catamaran dredger icebreaker liner cruise cargo crew crews crewmen aboard onboard sailed sailing " +
    "sank sinks sink sinking sunk capsized capsizes capsizing moored docked anchored aground seaworthy captained skipper mariners seafarers hull stern bow deck port harbour harbor coastguard shipwreck sea",
);
