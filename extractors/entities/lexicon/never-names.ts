import { wordsIn } from "../../text/word-lists.js";

/** Acronyms of things that are no names in the sense of the record. */
export const genericAcronyms: ReadonlySet<string> = wordsIn(
  "AI AGI API ATM B2B CEO CFO COO CTO CPI CPR CV DIY DNA DVD EV EVs FAQ GCSE GDP GMO GNP GPS HD HGV HIV HQ HR ICU ICUs ID IED IEDs IPO IQ IT IVF LED LNG LPG MEP MEPs MP MPs MSP MRI MSM NGO NGOs OK PCR PDF PhD PIN PM POW PPE PR PTSD R&D RIP RNA mRNA RSVP SME SMEs SMS SOS STEM SUV SUVs TV UAV UAVs UFO UV VAT VIP VIPs VPN WMD WMDs",
);

/** Capitalised words for kin and other forms of address: a mention of nothing else is no name. Lower case. */
export const addressWords: ReadonlySet<string> = wordsIn(
  "mom mum dad mother father mommy mummy daddy grandma grandpa granny grandad granddad nana papa mama auntie aunty sir madam ma'am ladies gentlemen and",
);

/** Brands that are verbs, without their endings. Lower case. */
export const brandStems: ReadonlySet<string> = wordsIn(
  "facebook facetim fedex googl hoover instagram linkedin netflix photoshop skyp taser tweet uber venmo velcro xerox youtub zoom",
);
