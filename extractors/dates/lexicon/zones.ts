/** Zones that mean universal time. */
export const universalZones: ReadonlySet<string> = new Set(["utc", "gmt", "z"]);

/** Other zones by code, written in capitals. */
export const zoneCodes: ReadonlySet<string> = new Set(
  ("et est edt ct cst cdt mt mst mdt pt pst pdt akst akdt hst ast adt nst ndt bst cet cest eet eest wet west msk ist " +
    "pkt jst kst hkt sgt aest aedt acst awst nzst nzdt sast wat cat eat brt art").split(" "),
);

/** Words of a spelled zone that may be in lower case: *local time*, *east coast time*. */
export const placeWords: ReadonlySet<string> = new Set("local standard daylight eastern central pacific mountain east west coast summer the".split(" "));

/** Capitalised words after a clock time that begin no zone. */
export const zoneNouns: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".split(" "),
);
