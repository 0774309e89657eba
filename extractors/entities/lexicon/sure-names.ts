/** Organisations whose name means nothing else: taken wherever they stand, if the model left them out. */
export const sureOrganizations: readonly string[] =
  "FBI;CIA;KGB;NSA;DEA;NASA;NOAA;FEMA;NTSB;NHTSA;FAA;FDA;USAID;NATO;Nato;UNICEF;Unicef;UNESCO;Unesco;UNHCR;UNRWA;OPEC;Opec;IMF;WTO;OSCE;OECD;ASEAN;Asean;IAEA;ECOWAS;Interpol;Europol;Frontex;FIFA;Fifa;UEFA;Uefa;NFL;NBA;NHL;MLB;NCAA;WNBA;BBC;CNN;MSNBC;CNBC;ESPN;NPR;AFP;ITV;RTÉ;Reuters;Bloomberg News;Associated Press;Agence France-Presse;Xinhua;Al Jazeera;Taliban;Hezbollah;Hizbollah;Hamas;Boko Haram;al-Shabaab;Al-Shabaab;al-Shabab;al-Qaeda;Al-Qaeda;al-Qaida;Al-Qaida;al-Qa'ida;al Qaeda;Al Qaeda;ISIS;ISIL;Daesh;Mossad;MI5;MI6;GCHQ;NHS;NAACP;ACLU;Amnesty International;Human Rights Watch;Greenpeace;Oxfam;Microsoft;Google;Goldman Sachs;Lockheed Martin;Volkswagen;ExxonMobil;Gazprom;Rosneft;Huawei;Pfizer;AstraZeneca;Moderna;BioNTech;SpaceX;Knesset;Bundestag;Verkhovna Rada".split(
    ";",
  );

/** Places that no gazetteer of cities and countries has, and that mean nothing else. */
export const surePlaces: readonly string[] =
  "Hollywood;Silicon Valley;Capitol Hill;Middle East;Far East;West Bank;Gaza Strip;Gaza;East Jerusalem;Donbas;Donbass;Crimea;Kashmir;Transnistria;Nagorno-Karabakh;Abkhazia;South Ossetia;Chechnya;Dagestan;Tigray;Darfur;Sahel;Maghreb;Balkans;Caucasus;Baltics;Benelux;Scandinavia;Siberia;Himalayas;Alps;Andes;Pyrenees;Rockies;Sahara;Arctic;Antarctica;Mediterranean;Caribbean;Persian Gulf;Gulf of Mexico;Black Sea;Red Sea;Baltic Sea;North Sea;South China Sea;East China Sea;Caspian Sea;Strait of Hormuz;Taiwan Strait;Suez Canal;Panama Canal;English Channel;Atlantic;Pacific;Atlantic Ocean;Pacific Ocean;Indian Ocean;Latin America;North America;South America;Central America;Southeast Asia;Central Asia;South Asia;East Asia;Eastern Europe;Western Europe;Central Europe;North Africa;West Africa;East Africa;Southern Africa;Europe;Africa;Asia".split(
    ";",
  );
