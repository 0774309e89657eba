/** Makers whose models go by a letter-and-digit name: *Volvo XC90*. Folded. */
export const makers: ReadonlySet<string> = new Set(
  (
    "acura airbus antonov apple audi beechcraft bell bmw boeing bombardier cadillac canon cessna chevrolet chevy chrysler citroen dacia daewoo " +
    "dassault dodge embraer fiat fokker ford gulfstream honda huawei hyundai ilyushin infiniti jaguar jeep kia lada lancia learjet lenovo lexus " +
    "lockheed maserati mazda mercedes mercedes-benz mitsubishi nikon nissan nokia oneplus opel peugeot piper pontiac porsche renault rover saab " +
    "samsung seat sikorsky skoda sony subaru sukhoi suzuki tesla toyota tupolev vauxhall volkswagen volvo vw xiaomi"
  ).split(" "),
);

/** Of these, makers of aircraft, whose models are plain numbers: *Boeing 737*, *Cessna 172*. */
export const aircraftMakers: ReadonlySet<string> = new Set(
  "airbus antonov beechcraft bell boeing bombardier cessna embraer fokker gulfstream learjet piper".split(" "),
);

/** Words that belong to the model after its number: *737 Max 8*. */
export const modelTails: ReadonlySet<string> = new Set("max neo dreamliner fireliner superjet freighter stratofortress globemaster hercules pro plus ultra mini".split(" "));
