/** Log-odds weights of what speaks for a person as the meaning of *he* or *she*. */
export const pronounWeights = {
  genderMatches: 2,
  genderDiffers: -6,
  samePassage: 0.5,
  previousPassage: 0.5,
  distance: -3,
  paragraphs: -2,
  subject: 0.8,
  subjectNear: 0.9,
  objectInPassage: -0.8,
  mostRecent: 0.3,
  lastSpeaker: 0.8,
  lastSpeakerNear: 0.8,
  lastWithPronoun: 0.5,
  mentions: 0.3,
  titled: 0.3,
};
