/** Short forms of first names: `short:long`, folded. */
const pairs =
  "joe:joseph bob:robert rob:robert bobby:robert bill:william will:william billy:william jim:james jimmy:james jamie:james " +
  "mike:michael mick:michael tom:thomas tommy:thomas tony:anthony ted:edward ed:edward eddie:edward ned:edward dick:richard " +
  "rick:richard rich:richard richie:richard chris:christopher dan:daniel danny:daniel dave:david steve:steven steve:stephen " +
  "matt:matthew nick:nicholas alex:alexander sasha:alexander andy:andrew drew:andrew ben:benjamin sam:samuel greg:gregory " +
  "jeff:jeffrey jerry:gerald ken:kenneth larry:lawrence pete:peter phil:philip ron:ronald don:donald ray:raymond tim:timothy " +
  "vince:vincent walt:walter zach:zachary zack:zachary chad:chadwick charlie:charles chuck:charles fred:frederick " +
  "jon:jonathan josh:joshua nate:nathan pat:patrick russ:russell stan:stanley hank:henry harry:henry jack:john johnny:john " +
  "liz:elizabeth beth:elizabeth betty:elizabeth kate:katherine kathy:katherine katie:katherine meg:margaret peggy:margaret " +
  "sue:susan debbie:deborah deb:deborah jen:jennifer jenny:jennifer becky:rebecca mandy:amanda vicky:victoria val:valerie " +
  "abe:abraham al:albert gus:augustus leo:leonard max:maximilian vlad:vladimir kim:kimberly terry:terence bernie:bernard " +
  "gabe:gabriel nat:nathaniel marty:martin mitch:mitchell norm:norman randy:randall sandy:sandra doug:douglas";

export const nicknames: ReadonlyMap<string, string> = new Map(
  pairs.split(" ").map((pair) => pair.split(":") as [string, string]),
);
