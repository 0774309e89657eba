import { pages as decade } from "./decade-of-layouts.js";
import { pages as languages } from "./languages-and-forms.js";
import { pages as local } from "./local-and-foreign.js";
import { pages as magazines } from "./magazines.js";
import { pages as moreLanguages } from "./more-languages-and-walls.js";
import { pages as systems } from "./news-systems.js";
import { pages as newsrooms } from "./newsrooms.js";
import { pages as older } from "./older-and-other-systems.js";
import type { OwnPage } from "./own-page.js";

/** Pages in the manner of some ninety publishing systems and habits, in twenty languages. */
export const ownPages: readonly OwnPage[] = [
  ...systems,
  ...older,
  ...languages,
  ...newsrooms,
  ...moreLanguages,
  ...decade,
  ...local,
  ...magazines,
];
