import { keyedPhrases } from "../../text/word-lists.js";

/** Signs that name one currency, before or after the amount. `$` depends on the country and stands apart. */
export const signs = keyedPhrases(`
  EUR: €
  GBP: £
  JPY: ¥
  INR: ₹
  RUB: ₽
  UAH: ₴
  KRW: ₩
  ILS: ₪
  TRY: ₺
  NGN: ₦
  VND: ₫
  PHP: ₱
  THB: ฿
  XBT: ₿
  GHS: ₵
  KZT: ₸
  GEL: ₾
  AZN: ₼
  CRC: ₡
  PYG: ₲
  LAK: ₭
  MNT: ₮
  AMD: ֏
  CNY: 元
`);

/** Letters right before `$`: *US$*, *A$*. */
export const dollarPrefixes = keyedPhrases(`
  USD: us, u.s., usd, u.s
  AUD: a, au, aus, aud
  CAD: c, ca, can, cdn, cad
  NZD: nz, nzd
  HKD: hk, hkd
  SGD: s, sg, sgd
  TWD: nt, ntd
  BRL: r
  JMD: j
  MXN: mx, mex
  TTD: tt
  FJD: f, fj
  NAD: n
  BBD: bds
`);

/** Letters before other signs: *CN¥*, *E£*. */
export const signPrefixes = keyedPhrases(`
  CNY: cn¥, rmb¥
  JPY: jp¥
  EGP: e£, eg£
  TRY: tl₺
`);

/** What a bare `$` means by the outlet’s country, where it is not the United States’. */
export const dollarByCountry = keyedPhrases(`
  AUD: AU
  CAD: CA
  NZD: NZ
  HKD: HK
  SGD: SG
  JMD: JM
  TTD: TT
  FJD: FJ
  NAD: NA
  BBD: BB
  BSD: BS
  GYD: GY
  LRD: LR
`);

/** Codes and written abbreviations, upper case as they stand, before or after the amount. */
export const codes = keyedPhrases(`
  USD: USD
  EUR: EUR
  GBP: GBP
  JPY: JPY
  CNY: CNY, RMB
  AUD: AUD
  CAD: CAD
  NZD: NZD
  CHF: CHF, SFr
  SEK: SEK
  NOK: NOK
  DKK: DKK
  PLN: PLN
  HUF: HUF
  CZK: CZK
  RON: RON
  BGN: BGN
  RSD: RSD
  RUB: RUB
  UAH: UAH
  BYN: BYN
  KZT: KZT
  GEL: GEL
  TRY: TRY, TL
  ILS: ILS, NIS
  AED: AED
  SAR: SAR, SR
  QAR: QAR
  KWD: KWD
  EGP: EGP
  MAD: MAD
  NGN: NGN, N
  KES: KES, KSh, Ksh
  UGX: UGX, USh, Ush, Sh
  TZS: TZS, TSh, Tsh
  GHS: GHS
  ZAR: ZAR, R
  INR: INR, Rs, Rs., Re
  PKR: PKR
  BDT: BDT, Tk
  LKR: LKR
  NPR: NPR
  IDR: IDR, Rp
  MYR: MYR, RM
  PHP: PHP
  SGD: SGD
  HKD: HKD
  TWD: TWD
  THB: THB
  VND: VND
  KRW: KRW
  BRL: BRL
  MXN: MXN
  ARS: ARS
  CLP: CLP
  COP: COP
  PEN: PEN
  MNT: MNT
  XBT: BTC, XBT
  FRF: FFr
  DEM: DM, DEM
`);

/** Words after the amount, with the currency that most news means where no country tells (`ownCurrency`). */
export const currencyWords = keyedPhrases(`
  USD: usd
  EUR: euro, euros, eur
  GBP: sterling, quid, gbp
  JPY: yen
  CNY: yuan, renminbi, rmb
  INR: rupee, rupees
  RUB: ruble, rubles, rouble, roubles
  UAH: hryvnia, hryvnias, hryvnya
  PLN: zloty, zlotys, zlotych, złoty, złotys, złotych
  HUF: forint, forints
  CZK: koruna, korunas, koruny
  SEK: kronor
  BRL: real, reais
  ZAR: rand, rands
  ILS: shekel, shekels
  KRW: won
  THB: baht
  VND: dong
  IDR: rupiah, rupiahs
  MYR: ringgit, ringgits
  NGN: naira, nairas
  GHS: cedi, cedis
  AED: dirham, dirhams
  TRY: lira, liras
  KZT: tenge
  GEL: lari
  AMD: dram
  MNT: tugrik, tugriks
  BDT: taka
  PYG: guarani, guaranis
  PEN: sol, soles
  XBT: bitcoin, bitcoins
  DEM: deutschmark, deutschmarks
  FIM: markka
  ESP: peseta, pesetas
  NLG: guilder, guilders
  VES: bolivar, bolivars
  HTG: gourde, gourdes
  ETB: birr
  SAR: riyal, riyals
  IRR: rial, rials
  KES: shilling, shillings
  AOA: kwanza, kwanzas
  ZMW: kwacha
`);

/** Words that need the country before them; alone they mean what stands here, or the outlet’s own currency. */
export const sharedWords = keyedPhrases(`
  USD: dollar, dollars, buck, bucks
  GBP: pound, pounds
  CHF: franc, francs
  MXN: peso, pesos
  DKK: krone, kroner
  ISK: krona, kronur
  KWD: dinar, dinars
  DEM: mark, marks
`);

/** A hundredth of which currency a coin is. */
export const coins = keyedPhrases(`
  USD: cent, cents
  GBP: penny, pence, p
  INR: paisa, paise
  RUB: kopek, kopeks, kopeck, kopecks
  UAH: kopiyka, kopiykas
  MYR: sen
`);

/** Country words before a shared word: *Australian dollars*, *Egyptian pounds*, *US dollars*. */
export const nationalCurrencies = keyedPhrases(`
  USD: us dollar, u.s. dollar, american dollar
  AUD: australian dollar, aussie dollar
  CAD: canadian dollar
  NZD: zealand dollar, kiwi dollar
  HKD: kong dollar
  SGD: singapore dollar, singaporean dollar
  TWD: taiwan dollar, taiwanese dollar
  JMD: jamaican dollar, jamaica dollar
  LRD: liberian dollar
  ZWL: zimbabwean dollar, zimbabwe dollar
  FJD: fijian dollar
  NAD: namibian dollar
  GBP: british pound, uk pound, sterling pound
  EGP: egyptian pound
  LBP: lebanese pound
  SYP: syrian pound
  SDG: sudanese pound
  IEP: irish pound
  CHF: swiss franc
  FRF: french franc
  BEF: belgian franc
  XAF: cfa franc, african franc
  RWF: rwandan franc
  CDF: congolese franc
  MXN: mexican peso
  ARS: argentine peso, argentinian peso
  CLP: chilean peso
  COP: colombian peso
  CUP: cuban peso
  PHP: philippine peso, filipino peso
  UYU: uruguayan peso
  DOP: dominican peso
  NOK: norwegian krone
  DKK: danish krone
  SEK: swedish krona
  ISK: icelandic krona
  CZK: czech crown, czech koruna
  SEK: swedish crown
  NOK: norwegian crown
  DKK: danish crown
  RSD: serbian dinar
  KWD: kuwaiti dinar
  IQD: iraqi dinar
  JOD: jordanian dinar
  LYD: libyan dinar
  TND: tunisian dinar
  DZD: algerian dinar
  BHD: bahraini dinar
  DEM: german mark, west german mark
  INR: indian rupee
  PKR: pakistani rupee, pakistan rupee
  LKR: lankan rupee
  NPR: nepali rupee, nepalese rupee
  IRR: iranian rial
  YER: yemeni rial
  QAR: qatari riyal
  SAR: saudi riyal
  BYN: belarusian ruble, belarusian rouble
  RUB: russian ruble, russian rouble
  KES: kenyan shilling
  UGX: ugandan shilling
  TZS: tanzanian shilling
  SOS: somali shilling
  TRY: turkish lira
  SYP: syrian lira
  LBP: lebanese lira
  ITL: italian lira
  BRL: brazilian real
  CNY: chinese yuan
  JPY: japanese yen
  KRW: korean won
  KPW: north korean won
  MAD: moroccan dirham
  AED: emirati dirham, uae dirham
  NLG: dutch guilder
  FIM: finnish markka
`);

/** Whose pound, peso, franc, dinar … it is, by country; words in the singular. */
export const ownCurrency = keyedPhrases(`
  EGP: EG pound
  LBP: LB pound
  SYP: SY pound
  SDG: SD pound
  MXN: MX peso
  PHP: PH peso
  ARS: AR peso
  CLP: CL peso
  COP: CO peso
  CUP: CU peso
  UYU: UY peso
  DOP: DO peso
  DKK: DK krone, DK crown
  NOK: NO krone, NO crown
  SEK: SE krona, SE crown
  ISK: IS krona, IS crown
  CZK: CZ crown
  INR: IN rupee
  PKR: PK rupee
  LKR: LK rupee
  NPR: NP rupee
  MUR: MU rupee
  KES: KE shilling
  TZS: TZ shilling
  UGX: UG shilling
  SOS: SO shilling
  CHF: CH franc
  XAF: CM franc, GA franc, TD franc, CG franc, CF franc
  XOF: SN franc, CI franc, ML franc, BF franc, NE franc, TG franc, BJ franc
  RWF: RW franc
  BIF: BI franc
  CDF: CD franc
  GNF: GN franc
  KWD: KW dinar
  IQD: IQ dinar
  JOD: JO dinar
  TND: TN dinar
  DZD: DZ dinar
  BHD: BH dinar
  LYD: LY dinar
  RSD: RS dinar
  IRR: IR rial
  OMR: OM rial
  YER: YE rial
  SAR: SA riyal
  QAR: QA riyal
  MAD: MA dirham
  AED: AE dirham
  RUB: RU rouble, RU ruble
  BYN: BY rouble, BY ruble
`);

/** Whose cent it is, by country, where it is not a dollar’s. */
export const ownCents = keyedPhrases(`
  EUR: IE, DE, FR, IT, ES, NL, BE, AT, PT, FI, GR
  ZAR: ZA
  KES: KE
`);

/** What *Sh*, *K* and *P* mean by the outlet’s country. */
export const ownCodes = keyedPhrases(`
  KES: KE Sh
  TZS: TZ Sh
  ZMW: ZM K
  PGK: PG K
  MMK: MM K
  MWK: MW K
  PHP: PH P
  BWP: BW P
  INR: IN Rs
  PKR: PK Rs
  LKR: LK Rs
  NPR: NP Rs
  MUR: MU Rs
`);

/** Also plain words; after a number under a thousand they are no money: *the 12 won*. */
export const ambiguousWords: ReadonlySet<string> = new Set("won real sol soles mark marks rand dong dram p crown".split(" "));

/** First words of country names in two words: *New Zealand dollars*. */
export const namePrefixes: ReadonlySet<string> = new Set("new hong sri north south west old saudi".split(" "));

/** What *4m/-* means by the outlet’s country. */
export const shillingsAndRupees: ReadonlyMap<string, string> = new Map([
  ["KE", "KES"], ["TZ", "TZS"], ["UG", "UGX"], ["IN", "INR"], ["PK", "PKR"], ["LK", "LKR"], ["NP", "NPR"],
]);

/** Words of an article that tell whose *4m/-* it is where the outlet’s country does not. */
export const slashDashWords: readonly (readonly [string, string])[] = [
  ["Kenya", "KES"], ["Tanzania", "TZS"], ["Uganda", "UGX"], ["Pakistan", "PKR"], ["Sri Lanka", "LKR"], ["Rs", "INR"],
];
