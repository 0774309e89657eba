/** Bits of a gazetteer value: the lists on which a name stands. */
export const nameLists = {
  country: 1,
  bigCity: 2,
  city: 4,
  place: 8,
  person: 16,
  organization: 32,
  event: 64,
  work: 128,
  group: 256,
  knownOrganization: 512,
  product: 1024,
} as const;

export const nameListCount = 11;

/** Names of more tokens than this are not looked for. */
export const longestName = 6;
