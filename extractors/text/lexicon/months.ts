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
  "jan feb mrt apr mei jun jul agu sep okt nov des", // nl id
  "янв фев мар апр мая июн июл авг сен окт ноя дек", // ru
  "ιαν φεβ μαρ απρ μαΐ ιουν ιουλ αυγ σεπ οκτ νοε δεκ", // el
  "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna - studenoga prosinca", // hr (its October is Polish for November)
  "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra", // sl
  "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra", // sk
  "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre", // ca
  "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember", // et
  "januari februari maret april mei juni juli agustus september oktober november desember", // id
  "januari februari mac april mei jun julai ogos september oktober november disember", // ms
  "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου", // el
  "януари февруари март април май юни юли август септември октомври ноември декември", // bg
  "јануар фебруар март април мај јун јул август септембар октобар новембар децембар", // sr
  "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر", // ar
  "جانفي فيفري مارس ابريل ماي جوان جويلية اغسطس سبتمبر اكتوبر نوفمبر ديسمبر",
  "- شباط آذار نيسان أيار حزيران تموز آب أيلول - - -",
  "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר", // he
  "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר",
  "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर", // hi
  "জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর", // bn
  "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม", // th
  "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie", // ro
];

export const monthNumber: ReadonlyMap<string, number> = new Map(
  monthsByLanguage
    .flatMap((row) => row.split(" ").map((name, index): [string, number] => [name, index + 1]))
    .filter(([name]) => name !== "-"),
);
