export const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Zone names met in feeds. Where a name has several meanings, the one of the countries that write RFC 822 dates so. */
export const zoneOffsets: ReadonlyMap<string, string> = new Map(
  (
    "EST -05:00|EDT -04:00|CST -06:00|CDT -05:00|MST -07:00|MDT -06:00|PST -08:00|PDT -07:00|AKST -09:00|AKDT -08:00|" +
    "HST -10:00|AST -04:00|ADT -03:00|NST -03:30|NDT -02:30|BRT -03:00|ART -03:00|WET Z|WEST +01:00|BST +01:00|" +
    "CET +01:00|CEST +02:00|MEZ +01:00|MESZ +02:00|EET +02:00|EEST +03:00|MSK +03:00|SAST +02:00|EAT +03:00|" +
    "WAT +01:00|CAT +02:00|PKT +05:00|IST +05:30|NPT +05:45|ICT +07:00|WIB +07:00|SGT +08:00|HKT +08:00|PHT +08:00|" +
    "AWST +08:00|JST +09:00|KST +09:00|ACST +09:30|ACDT +10:30|AEST +10:00|AEDT +11:00|NZST +12:00|NZDT +13:00"
  )
    .split("|")
    .map((entry): [string, string] => {
      const [name = "", offset = "Z"] = entry.split(" ");
      return [name, offset];
    }),
);
