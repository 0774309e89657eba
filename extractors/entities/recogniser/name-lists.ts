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
  firstName: 2048,
  lastName: 4096,
} as const;

export const nameListCount = 13;

/** Names of more tokens than this are not looked for. */
export const longestName = 6;
