import { keyedPhrases } from "../../text/word-lists.js";

/**
 * Units of measure by UCUM code (ucum.org). Several words are joined by one space. Upper-case symbols are matched as they
 * stand, other words lower-cased.
 */
export const units = keyedPhrases(`
  km: km, kms, kilometer, kilometers, kilometre, kilometres
  m: m, meter, meters, metre, metres
  cm: cm, centimeter, centimeters, centimetre, centimetres
  mm: mm, millimeter, millimeters, millimetre, millimetres
  um: micron, microns, micrometer, micrometers, micrometre, micrometres, µm, μm
  nm: nm, nanometer, nanometers, nanometre, nanometres
  [mi_i]: mile, miles, mi
  [nmi_i]: nautical mile, nautical miles
  [ft_i]: foot, feet, ft, ft.
  [in_i]: inch, inches
  [yd_i]: yard, yards, yd
  [fth_i]: fathom, fathoms
  [ly]: light year, light years, lightyear, lightyears
  au: astronomical unit, astronomical units
  km2: square kilometer, square kilometers, square kilometre, square kilometres, sq km, sq. km, sq kilometers, sq kilometres, km², km2
  m2: square meter, square meters, square metre, square metres, sq m, sq. m, sq meters, sq metres, m², m2
  [mi_i]2: square mile, square miles, sq mile, sq miles, sq mi, sq. miles, sq. mi
  [ft_i]2: square foot, square feet, sq ft, sq. ft
  [acr_us]: acre, acres
  har: hectare, hectares, ha
  m3: cubic meter, cubic meters, cubic metre, cubic metres, m³, m3
  km3: cubic kilometer, cubic kilometers, cubic kilometre, cubic kilometres
  [ft_i]3: cubic foot, cubic feet, cu ft
  L: liter, liters, litre, litres
  mL: ml, milliliter, milliliters, millilitre, millilitres
  [gal_us]: gallon, gallons, u.s. gallon, u.s. gallons, us gallon, us gallons
  [gal_br]: imperial gallon, imperial gallons
  [pt_us]: pint, pints
  [bbl_us]: barrel, barrels, bbl
  [bbl_us]/d: bpd
  [bu_us]: bushel, bushels
  [tbs_us]: tablespoon, tablespoons
  [tsp_us]: teaspoon, teaspoons
  kg: kg, kgs, kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos
  g: g, gram, grams, gramme, grammes
  mg: mg, milligram, milligrams
  ug: microgram, micrograms, microgramme, microgrammes
  t: tonne, tonnes, metric ton, metric tons
  [ston_av]: ton, tons, short ton, short tons
  GT: gross ton, gross tons
  [lb_av]: pound, pounds, lb, lbs, lb., lbs.
  [oz_av]: ounce, ounces, oz, oz.
  [car_m]: carat, carats
  [car_Au]: karat, karats
  km/h: kph, kmh, kmph
  [mi_i]/h: mph
  [kn_i]: knot, knots
  Cel: °c, degree celsius, degrees celsius, degree centigrade, degrees centigrade, deg c, degrees c, celsius, celcius, degrees celcius, ℃, ° c, deg celsius
  [degF]: °f, degree fahrenheit, degrees fahrenheit, degrees farenheit, deg f, degrees f, fahrenheit, farenheit, ℉, ° f, deg fahrenheit
  K: kelvin, kelvins
  deg: degree, degrees, °
  W: watt, watts
  kW: kilowatt, kilowatts
  MW: megawatt, megawatts
  GW: gigawatt, gigawatts
  TW: terawatt, terawatts
  W.h: watt hour, watt hours
  kW.h: kilowatt hour, kilowatt hours
  MW.h: megawatt hour, megawatt hours
  GW.h: gigawatt hour, gigawatt hours
  TW.h: terawatt hour, terawatt hours
  [HP]: horsepower, hp
  V: volt, volts
  J: joule, joules
  cal: calorie, calories
  kcal: kilocalorie, kilocalories
  [Btu]: btu, btus
  Pa: pascal, pascals
  kPa: kilopascal, kilopascals
  [psi]: psi
  mbar: millibar, millibars
  Hz: hertz
  dB: decibel, decibels
  Sv: sievert, sieverts
  uSv: microsievert, microsieverts
  mSv: millisievert, millisieverts
  By: byte, bytes
  kBy: kilobyte, kilobytes
  MBy: megabyte, megabytes
  GBy: gigabyte, gigabytes
  TBy: terabyte, terabytes
  PBy: petabyte, petabytes
  [ppm]: ppm, parts per million
  [ppb]: parts per billion
  {basis_point}: basis point, basis points, bps
`);

/** Symbols whose case matters. */
export const unitSymbols = keyedPhrases(`
  L: L
  W: W
  kW: kW, KW
  MW: MW
  GW: GW
  TW: TW
  kW.h: kWh
  MW.h: MWh
  GW.h: GWh
  TW.h: TWh
  Hz: Hz
  kHz: kHz
  MHz: MHz
  GHz: GHz
  kBy: KB, kB
  MBy: MB
  GBy: GB
  TBy: TB
  PBy: PB
  Cel: C
  [degF]: F
  V: V
  kV: kV
`);

/** Symbols that mean a unit only right after digits: *5g*, *20C*. */
export const tightSymbols: ReadonlySet<string> = new Set("g t L C F W V au ha K A".split(" "));

/** Words that are units only after a number of their kind, or with *per*; elsewhere they are nouns. */
export const ratePeriods = keyedPhrases(`
  h: hour, hr, h
  min: minute, min
  s: second, sec, s
  d: day
  wk: week
  mo: month
  a: year
`);

/** Temperature is spoken of: a bare *degree* is one of heat. */
export const temperatureCues: ReadonlySet<string> = new Set(
  "temperature temperatures warm warmed warmer warming hot hotter heat heatwave cold colder cool climate weather global celsius fahrenheit thermometer below above zero freezing pre-industrial industrial".split(
    " ",
  ),
);

/** An angle is spoken of. */
export const angleCues: ReadonlySet<string> = new Set(
  "turn turned turns rotate rotated angle tilt tilted latitude longitude north south east west slope view photo video camera".split(" "),
);

/** Countries that report heat in Fahrenheit. */
export const fahrenheitCountries: ReadonlySet<string> = new Set(["US", "BS", "KY", "LR", "PW", "FM", "MH"]);
