import { wordsIn } from "../../text/word-lists.js";

/** Words of reports on matches: four different ones make an article one. */
export const matchWords: ReadonlySet<string> = wordsIn(
  "goal goals header penalty striker strikers midfielder midfielders defender defenders goalkeeper winger forward forwards fixture fixtures league cup kick-off halftime half-time stoppage equaliser equalizer " +
    "coach manager captain referee substitute season relegation promotion champions championship playoff playoffs play-off play-offs quarterback touchdown touchdowns yards inning innings homer pitcher wicket wickets overs batsman bowler " +
    "rebounds assists points puck overtime scrum tries scrum-half fly-half lock prop hooker scorer scored squad derby semi-final semifinal quarter-final final club clubs match matches game games team teams title home away win victory defeat draw",
);

/** Lemmas of verbs whose subject or object, in such a report, is a club. */
export const matchVerbs: ReadonlySet<string> = wordsIn(
  "beat host face play win lose draw lead trail defeat edge thrash hammer rout level equalise equalize concede score visit welcome meet sign sell loan buy climb sit drop slip top overcome outclass down stun upset eliminate dump knock crush sink reach advance progress qualify survive escape sack appoint trade acquire start finish end return",
);

/** Nouns behind a club's name that say whose they are: *Brentford striker*. */
export const clubRoles: ReadonlySet<string> = wordsIn(
  "manager coach captain striker strikers midfielder defender goalkeeper keeper winger forward fullback full-back centre-back left-back right-back quarterback pitcher guard center centre fans supporters boss gm owner owners chairman skipper player players squad teammate teammates batsman bowler prop lock hooker fly-half scrum-half goalie defenseman linebacker cornerback shortstop outfielder",
);

/** Words right before the club that one plays. */
export const againstWords: ReadonlySet<string> = wordsIn("face faces faced host hosts hosted beat beats against v vs v. vs. versus over past beating hosting facing thrashing edging");

/** Plural last words of clubs' names that name none of them alone: several clubs have them, or they are no nicknames. */
export const sharedNicknames: ReadonlySet<string> = wordsIn("Rangers Wanderers Rovers Athletics Sounders Angeles Ss");
