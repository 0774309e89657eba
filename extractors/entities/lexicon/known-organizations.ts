import { once } from "../../text/once.js";
import { clubs } from "./known-clubs.js";
import { knownCompanies } from "./known-companies.js";
import { knownParties } from "./known-parties.js";
import { namesIn } from "./names-in.js";

/** Organisations that news often names, one list a kind. Written for Wiredesk. */
const lists = {
  media: `
    Associated Press; AP; Reuters; Agence France-Presse; AFP; Bloomberg; Bloomberg News; United Press International; UPI; BBC; BBC News; CNN; CNBC; MSNBC; NBC; NBC News;
    ABC News; CBS; CBS News; Fox News; Fox Business; PBS; NPR; C-SPAN; Sky News; ITV; ITV News; Channel 4; Channel 4 News; Al Jazeera; Al Arabiya; Al-Manar; Al Mayadeen; Deutsche Welle;
    France 24; Radio France Internationale; RFI; RTL; ZDF; ARD; RAI; ANSA; EFE; TASS; Interfax; RIA Novosti; Sputnik; RT; Russia Today; Meduza; Novaya Gazeta; Kommersant; Vedomosti; Izvestia;
    Kyiv Independent; Ukrainska Pravda; Ukrinform; Suspilne; Belsat; Nexta; Zerkalo; Xinhua; People's Daily; Global Times; China Daily; South China Morning Post; Caixin; CCTV;
    Kyodo; Kyodo News; NHK; Nikkei; Asahi Shimbun; Yomiuri Shimbun; Mainichi; Japan Times; Yonhap; KCNA; Korea Herald; Korea Times; Press Trust of India; PTI; ANI; NDTV; Times of India; Hindustan Times;
    Hindu; Indian Express; Dawn; Geo News; Anadolu; Anadolu Agency; Hurriyet; Daily Sabah; Haaretz; Jerusalem Post; Times of Israel; Ynet; Channel 12; WAFA; SANA; IRNA; Fars; Tasnim; Press TV; Mehr; ISNA;
    Washington Post; New York Times; Wall Street Journal; Los Angeles Times; Chicago Tribune; Boston Globe; USA Today; New York Post; Politico; Axios; HuffPost; Huffington Post; BuzzFeed; BuzzFeed News; Vox; Vice;
    Vice News; Slate; Salon; Atlantic; New Yorker; Newsweek; Forbes; Fortune; Business Insider; Insider; Daily Beast; Intercept; ProPublica; Semafor; Breitbart; Breitbart News; Newsmax; Daily Caller; Washington Times;
    National Review; Rolling Stone; Vanity Fair; Variety; Hollywood Reporter; Billboard; Wired; Verge; TechCrunch; Ars Technica; Guardian; Times of London; Sunday Times; Daily Telegraph;
    Sunday Telegraph; Telegraph; Financial Times; Economist; Independent; Daily Mail; Mail on Sunday; Daily Mirror; Daily Express; Evening Standard; Spectator; New Statesman; Observer; Scotsman; Irish Times;
    Irish Independent; Le Monde; Le Figaro; Libération; Mediapart; Der Spiegel; Spiegel; Die Zeit; Die Welt; Bild; Frankfurter Allgemeine Zeitung; Süddeutsche Zeitung; Corriere della Sera; La Repubblica; La Stampa;
    El País; El Mundo; La Vanguardia; ABC; NRC; De Telegraaf; Dagens Nyheter; Svenska Dagbladet; Aftonbladet; Expressen; Aftenposten; VG; Politiken; Berlingske; Helsingin Sanomat; Yle; SVT; NRK; DR; Gazeta Wyborcza;
    Rzeczpospolita; TVN; TVN24; TVP; Polsat; Euronews; EUobserver; EURACTIV; Bellingcat; Radio Free Europe; Radio Free Europe/Radio Liberty; Radio Liberty; Voice of America; VOA; Radio Free Asia; Wikinews; Globe and Mail;
    Toronto Star; CBC; CBC News; CTV; CTV News; Global News; National Post; Sydney Morning Herald; Age; Australian; Nine News; Seven News; SBS; Stuff; RNZ; Radio New Zealand; New Zealand Herald; Straits Times;
    Bangkok Post; Jakarta Post; Manila Times; Philippine Daily Inquirer; ABS-CBN; Rappler; GMA News; Folha de S.Paulo; O Globo; Globo; Clarín; La Nación; El Universal; Reforma; Milenio; Daily Nation; Mail & Guardian; Punch;
    Vanguard; Premium Times; Time; Time magazine; People; TMZ; ESPN; Sky Sports; L'Équipe; Gazzetta dello Sport; Marca; Defense News; Stars and Stripes; Lancet; Nature; Science; New Scientist; Scientific American`,
  international: `
    United Nations; UN; U.N.; United Nations Security Council; UN Security Council; Security Council; General Assembly; UNICEF; UNESCO; UNHCR; UNRWA; World Food Programme; World Food Program; WFP; World Health Organization; WHO;
    International Atomic Energy Agency; IAEA; International Monetary Fund; IMF; World Bank; World Trade Organization; WTO; International Criminal Court; ICC; International Court of Justice; ICJ; International Labour Organization; ILO;
    International Organization for Migration; IOM; Interpol; Europol; Frontex; Eurojust; Eurostat; European Union; EU; European Commission; European Parliament; European Council; Council of the European Union; European Central Bank; ECB;
    European Court of Justice; European Court of Human Rights; Council of Europe; NATO; North Atlantic Treaty Organization; OSCE; OECD; OPEC; OPEC+; G7; G20; G8; Group of Seven; BRICS; ASEAN; African Union; AU; Arab League; Gulf Cooperation Council; GCC;
    ECOWAS; Mercosur; Organization of American States; OAS; Commonwealth of Nations; Commonwealth; CIS; Collective Security Treaty Organization; CSTO; Shanghai Cooperation Organisation; SCO; Eurasian Economic Union; Asian Development Bank;
    Inter-American Development Bank; World Economic Forum; International Olympic Committee; IOC; FIFA; UEFA; FIA; WADA; World Anti-Doping Agency; World Athletics; CONMEBOL; CONCACAF; International Committee of the Red Cross; ICRC; Red Cross; Red Crescent;
    Amnesty International; Amnesty; Human Rights Watch; Doctors Without Borders; Médecins Sans Frontières; MSF; Reporters Without Borders; Committee to Protect Journalists; CPJ; Save the Children; Oxfam; Greenpeace; World Wildlife Fund; WWF;
    Transparency International; Freedom House; International Crisis Group; Médecins du Monde; CARE; Mercy Corps; International Rescue Committee; Norwegian Refugee Council; Memorial; Wikileaks; WikiLeaks; Anonymous; Extinction Rebellion; Just Stop Oil;
    Sierra Club; Black Lives Matter; Antifa; Ku Klux Klan; Proud Boys; Oath Keepers; National Rifle Association; NRA; American Civil Liberties Union; ACLU; NAACP; Planned Parenthood; PEN America; Southern Poverty Law Center; Heritage Foundation;
    Brookings Institution; Atlantic Council; Carnegie Endowment; RAND Corporation; Chatham House; Council on Foreign Relations; Pew Research Center; Gallup; YouGov; Ipsos; Quinnipiac University; Open Society Foundations; Gates Foundation`,
  government: `
    White House; Pentagon; Kremlin; Congress; U.S. Congress; House of Representatives; House; Senate; Supreme Court; State Department; Department of State; Justice Department; Department of Justice; DOJ; Defense Department;
    Department of Defense; Treasury; Treasury Department; Homeland Security; Department of Homeland Security; DHS; Department of Education; Department of Energy; Department of Health and Human Services; Department of Labor; Labor Department; Commerce Department;
    Department of Commerce; Department of Agriculture; Department of the Interior; Department of Transportation; FBI; Federal Bureau of Investigation; CIA; Central Intelligence Agency; NSA; National Security Agency; National Security Council; DEA; ATF; ICE;
    Immigration and Customs Enforcement; Customs and Border Protection; Border Patrol; Secret Service; Coast Guard; National Guard; Marine Corps; Air Force; Navy; Army; Space Force; NASA; NOAA; National Weather Service; National Hurricane Center; Geological Survey; USGS; FEMA; EPA;
    Environmental Protection Agency; FDA; Food and Drug Administration; CDC; Centers for Disease Control and Prevention; NIH; National Institutes of Health; FAA; Federal Aviation Administration; NTSB; National Transportation Safety Board; FCC;
    Federal Communications Commission; FTC; Federal Trade Commission; SEC; Securities and Exchange Commission; IRS; Internal Revenue Service; Federal Reserve; Fed; Census Bureau; Bureau of Labor Statistics; USAID; Peace Corps; Social Security Administration;
    Democratic National Committee; DNC; Republican National Committee; RNC; GOP; Democratic Party; Republican Party; Libertarian Party; Green Party; Tea Party; House of Commons; House of Lords; Parliament; Home Office; Foreign Office; Downing Street;
    Ministry of Defence; Treasury; Scotland Yard; Metropolitan Police; National Crime Agency; NHS; National Health Service; Bank of England; MI5; MI6; GCHQ; Met Office; Ofcom; Labour Party; Labour; Conservative Party; Liberal Democrats; Lib Dems; Scottish National Party; SNP;
    Plaid Cymru; Sinn Féin; Sinn Fein; DUP; Democratic Unionist Party; UKIP; Reform UK; Brexit Party; Bundestag; Bundesrat; Bundeswehr; CDU; CSU; SPD; AfD; Alternative for Germany; Die Linke; Christian Democratic Union; Élysée; Elysée; National Rally;
    National Front; La République En Marche; Quai d'Orsay; Lega; Forza Italia; Five Star Movement; Brothers of Italy; Podemos; Vox; PSOE; People's Party; Ciudadanos; Syriza; New Democracy; Golden Dawn; Law and Justice; Civic Platform; Sejm; Fidesz; Jobbik;
    State Duma; Duma; Federation Council; United Russia; FSB; Federal Security Service; GRU; SVR; KGB; Wagner; Wagner Group; Verkhovna Rada; Rada; Servant of the People; Security Service of Ukraine; SBU; Azov; Knesset; Likud; Mossad; Shin Bet; IDF; Israel Defense Forces;
    Blue and White; Labor Party; Shas; Hamas; Hezbollah; Hizbollah; Islamic Jihad; Palestinian Islamic Jihad; Fatah; PLO; Palestinian Authority; Palestine Liberation Organization; Taliban; al-Qaeda; al-Qaida; Al-Qaeda; Islamic State; ISIS; ISIL; Daesh; Boko Haram; al-Shabab; al-Shabaab;
    Houthis; Muslim Brotherhood; Haqqani network; Lashkar-e-Taiba; Jaish-e-Mohammed; Abu Sayyaf; PKK; YPG; SDF; Syrian Democratic Forces; Free Syrian Army; White Helmets; Quds Force; Revolutionary Guard; Revolutionary Guards; Islamic Revolutionary Guard Corps; IRGC; Basij;
    Guardian Council; FARC; ELN; M-19; Sinaloa Cartel; Jalisco New Generation Cartel; MS-13; Communist Party; Politburo; Central Committee; National People's Congress; Kuomintang; Democratic Progressive Party; People's Liberation Army; PLA; Workers' Party; Legislative Council;
    Lok Sabha; Rajya Sabha; BJP; Bharatiya Janata Party; Indian National Congress; Aam Aadmi Party; Shiv Sena; ISRO; CBI; Awami League; PTI; Pakistan Tehreek-e-Insaf; PPP; ISI; Liberal Democratic Party; LDP; Komeito; National Diet; Diet; Blue House; National Assembly; AKP; CHP; HDP; MHP;
    African National Congress; ANC; EFF; Democratic Alliance; Zanu-PF; MDC; PDP; All Progressives Congress; TPLF; Liberal Party; New Democratic Party; NDP; Bloc Québécois; Conservative Party of Canada; RCMP; Royal Canadian Mounted Police; Labor; Greens; One Nation; Workers' Party of Korea`,
  companies: `
    Apple; Microsoft; Alphabet; Amazon; Meta; Tesla; SpaceX; Blue Origin; Nvidia; Intel; AMD; IBM; Oracle; Cisco; Dell; HP; Hewlett-Packard; Qualcomm; Broadcom; Salesforce; Adobe; Netflix; Disney; Walt Disney; Walt Disney Company; Warner Bros.; Warner Bros; Paramount; Universal; Sony; Samsung;
    LG; Huawei; ZTE; Xiaomi; Lenovo; Alibaba; Tencent; Baidu; ByteDance; JD.com; Foxconn; TSMC; SoftBank; Toshiba; Panasonic; Hitachi; Nintendo; Toyota; Honda; Nissan; Mazda; Subaru; Suzuki; Mitsubishi; Hyundai; Kia; Volkswagen; BMW; Mercedes-Benz; Daimler; Audi; Porsche; Opel; Renault; Peugeot;
    Citroën; Fiat; Ferrari; Stellantis; Chrysler; Ford; General Motors; GM; Volvo; Saab; Scania; Rolls-Royce; Jaguar Land Rover; Boeing; Airbus; Lockheed Martin; Raytheon; Northrop Grumman; General Dynamics; BAE Systems; Thales; Leonardo; Rheinmetall; Bombardier; Embraer; Sukhoi; Rostec; Rosoboronexport;
    Delta; Delta Air Lines; United Airlines; American Airlines; Southwest Airlines; JetBlue; Alaska Airlines; Spirit Airlines; British Airways; Ryanair; easyJet; Lufthansa; KLM; Air France; Iberia; Alitalia; SAS; Finnair; Wizz Air; Aeroflot; Turkish Airlines; Emirates; Etihad; Qatar Airways; flydubai;
    Air India; IndiGo; Singapore Airlines; Cathay Pacific; Malaysia Airlines; AirAsia; Lion Air; Garuda; Qantas; Air New Zealand; Air Canada; WestJet; Ethiopian Airlines; Kenya Airways; Air China; China Eastern; ExxonMobil; Exxon; Chevron; ConocoPhillips; BP; Shell; Royal Dutch Shell; TotalEnergies; Total; Eni; Equinor;
    Repsol; Gazprom; Rosneft; Lukoil; Rosatom; Transneft; Naftogaz; Energoatom; Saudi Aramco; Aramco; Petrobras; Pemex; PDVSA; PetroChina; Sinopec; CNOOC; Halliburton; Schlumberger; Glencore; Rio Tinto; BHP; Vale; Trafigura; Cargill; Bayer; Monsanto; BASF; Siemens; Bosch; ThyssenKrupp; General Electric; GE; 3M; Honeywell;
    Caterpillar; Pfizer; BioNTech; Moderna; AstraZeneca; Johnson & Johnson; Merck; Novartis; Roche; Sanofi; GSK; GlaxoSmithKline; Gilead; Eli Lilly; Novo Nordisk; Novavax; Sinovac; Sinopharm; Purdue Pharma; Theranos; JPMorgan; JPMorgan Chase; JP Morgan; Goldman Sachs; Morgan Stanley; Bank of America; Citigroup; Citi; Wells Fargo;
    HSBC; Barclays; Lloyds; NatWest; Deutsche Bank; Commerzbank; UBS; Credit Suisse; BNP Paribas; Société Générale; Santander; UniCredit; Sberbank; VTB; Danske Bank; Swedbank; BlackRock; Blackstone; Berkshire Hathaway; Visa; Mastercard; PayPal; Stripe; Wirecard; Western Union; American Express; Moody's; Fitch; S&P; Standard & Poor's;
    Deloitte; KPMG; PwC; Ernst & Young; McKinsey; McDonald's; Starbucks; Burger King; KFC; Subway; Coca-Cola; PepsiCo; Pepsi; Nestlé; Nestle; Unilever; Procter & Gamble; Danone; Heineken; Walmart; Target; Costco; Kroger; Home Depot; Best Buy; Tesco; Sainsbury's; Asda; Aldi; Lidl; Carrefour; IKEA; H&M; Zara; Inditex; Nike; Adidas;
    Puma; LVMH; Gucci; Uber; Lyft; DoorDash; Airbnb; Booking.com; Expedia; eBay; Spotify; OpenAI; Anthropic; DeepMind; Palantir; Twilio; Zoom; Snap; Pinterest; AT&T; Verizon; T-Mobile; Comcast; Vodafone; Orange; Telefónica; Ericsson; Nokia; MTN; Activision; Activision Blizzard; Ubisoft; Electronic Arts; Epic Games; Valve;
    Riot Games; Maersk; FedEx; UPS; DHL; Deutsche Bahn; Amtrak; Eurostar; Network Rail; Marvel; Pixar; DreamWorks; Lucasfilm; HBO; Hulu; Cambridge Analytica; Marriott; Hilton; Accenture; Infosys; Tata; Tata Motors; Reliance; Adani; Adani Group; Evergrande; Country Garden; Nasdaq; New York Stock Exchange; Euroclear; SWIFT; Dow Jones;
    News Corp; Thomson Reuters; Virgin Galactic; Virgin Orbit; Virgin Atlantic; Roscosmos; European Space Agency; ESA; JAXA; CERN; Arianespace; United Launch Alliance; MIT; Harvard; Harvard University; Stanford; Yale; Princeton; Oxford University; University of Oxford; University of Cambridge; Imperial College London;
    University College London; King's College London; London School of Economics; Johns Hopkins University; Columbia University; Cornell; UCLA; Caltech; Sorbonne; Mayo Clinic; Cleveland Clinic`,
  sport: `
    NBA; NFL; MLB; NHL; MLS; NCAA; WNBA; WWE; UFC; PGA; PGA Tour; LIV Golf; ATP; WTA; NASCAR; Premier League; La Liga; Bundesliga; Serie A; Ligue 1;
    English Football League; Football Association; Barcelona; Liverpool; Arsenal; Chelsea; Tottenham; Everton; West Ham; Celtic; Rangers; Roma; Napoli; PSG; Ajax; Porto;
    Warriors; Cowboys; Patriots; Chiefs; Eagles; Red Bull; Newcastle Falcons; Alpha Tauri; Kick Sauber; Hearts FC; New England Revolution; Leinster Rugby`,
};

export const knownOrganizations = once(
  (): ReadonlySet<string> =>
    new Set([...Object.values(lists).flatMap(namesIn), ...clubs(), ...knownCompanies(), ...knownParties()]),
);

/** Clubs, which go by a word of their name: *Villa*, *Madrid*. */
export const knownClubs = once(
  (): ReadonlySet<string> =>
    new Set([...namesIn(lists.sport), ...clubs()].filter((name) => name.includes(" "))),
);
