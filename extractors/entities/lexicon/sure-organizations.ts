/** Organisations whose name means nothing else: taken wherever they stand, if the model left them out. */
export const sureOrganizations: readonly string[] =
  "FBI;CIA;KGB;NSA;DEA;NASA;NOAA;FEMA;NTSB;NHTSA;FAA;FDA;USAID;NATO;Nato;UNICEF;Unicef;UNESCO;Unesco;UNHCR;UNRWA;OPEC;Opec;IMF;WTO;OSCE;OECD;ASEAN;Asean;IAEA;ECOWAS;Interpol;Europol;Frontex;FIFA;Fifa;UEFA;Uefa;NFL;NBA;NHL;MLB;NCAA;WNBA;BBC;CNN;MSNBC;CNBC;ESPN;NPR;AFP;ITV;RTÉ;Reuters;Bloomberg News;Associated Press;Agence France-Presse;Xinhua;Al Jazeera;Taliban;Hezbollah;Hizbollah;Hamas;Boko Haram;al-Shabaab;Al-Shabaab;al-Shabab;al-Qaeda;Al-Qaeda;al-Qaida;Al-Qaida;al-Qa'ida;al Qaeda;Al Qaeda;ISIS;ISIL;Daesh;Mossad;MI5;MI6;GCHQ;NHS;NAACP;ACLU;Amnesty International;Human Rights Watch;Greenpeace;Oxfam;Microsoft;Google;Goldman Sachs;Lockheed Martin;Volkswagen;ExxonMobil;Gazprom;Rosneft;Huawei;Pfizer;AstraZeneca;Moderna;BioNTech;SpaceX;Knesset;Bundestag;Verkhovna Rada".split(
    ";",
  );
