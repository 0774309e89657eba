/** Nouns before or after a title in quotation marks. Folded singulars. */
export const titleNouns: ReadonlySet<string> = new Set(
  (
    "film movie documentary blockbuster biopic drama comedy thriller sequel prequel remake book novel memoir autobiography biography bestseller " +
    "anthology essay poem play musical opera ballet song single album track hit ballad anthem show series sitcom soap programme podcast " +
    "painting mural sculpture videogame"
  ).split(" "),
);

/** Verbs that say that a title follows. */
export const titleVerbs: ReadonlySet<string> = new Set(["titled", "entitled"]);
