/** Month names and their usual short forms in the languages of news pages, by number. Dots are dropped before look-up. */
const monthsByLanguage = [
  "january february march april may june july august september october november december", // en
  "jan feb mar apr may jun jul aug sep oct nov dec",
  "januar februar märz april mai juni juli august september oktober november dezember", // de
  "jänner feber mrz apr mai jun jul aug sept okt nov dez",
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre", // fr
  "janv févr mars avr mai juin juil août sept oct nov déc",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre", // es
  "ene feb mar abr may jun jul ago set oct nov dic",
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre", // it
  "gen feb mar apr mag giu lug ago set ott nov dic",
  "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro", // pt
  "jan fev mar abr mai jun jul ago set out nov dez",
  "januari februari maart april mei juni juli augustus september oktober november december", // nl
  "januari februari mars april maj juni juli augusti september oktober november december", // sv
  "januar februar marts april maj juni juli august september oktober november desember", // da no
  "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia", // pl
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря", // ru
  "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня", // uk
  "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık", // tr
  "ledna února března dubna května června července srpna září října listopadu prosince", // cs
  "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta", // fi
  "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar", // sr hr
  "január február március április május június július augusztus szeptember október november december", // hu
  "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie", // ro
];

export const monthNumber: ReadonlyMap<string, number> = new Map(
  monthsByLanguage.flatMap((row) => row.split(" ").map((name, index): [string, number] => [name, index + 1])),
);
