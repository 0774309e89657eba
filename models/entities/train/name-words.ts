/** Words that names are composed of for training (compose-names.ts). Written for Wiredesk. `;` stands between them. */
const list = (text: string): readonly string[] => text.split(";").map((name) => name.trim());

/** What stands after a people or a country, or before *of* and a country: *Danish People's Party*, *Liberal Party of Chile*. */
export const parties = list(`
  Communist Party; Socialist Party; Labour Party; Labor Party; Liberal Party; Democratic Party; Green Party; People's Party; Workers' Party;
  Republican Party; Social Democratic Party; Liberal Democratic Party; National Party; Conservative Party; Progressive Party; Farmers' Party;
  Centre Party; Nationalist Party; Freedom Party; Justice Party; Reform Party; Peasants' Party; Christian Democratic Union;
  Christian Social Union; Social Democratic and Labour Party; Christian and Democratic Union; Peace and Justice Party;
  Liberal and Radical Party; Democratic Unionist Party; National Liberal Party; United Socialist Party; Radical Party; Agrarian Party;
  New Democratic Party; Congress Party; Liberal Democrats; Social Democrats; Greens; Liberation Front; National Front; Popular Front;
  Democratic Alliance; National Alliance; Unity Movement; Democratic Movement`);

/** What stands after a people or a country as part of one name: *Peruvian Football Federation*, *Kenya Railways*. */
export const bodiesAfterCountry = list(`
  Football Association; Football Federation; Olympic Committee; Red Cross; Red Crescent; Medical Association; Broadcasting Corporation;
  National Bank; Academy of Sciences; Academy of Arts; Trade Union Congress; Journalists' Union; Bar Association; Cricket Board; Rugby Union;
  Athletics Federation; Airlines; Airways; Railways; Post; Navy; Air Force; Army; Armed Forces; Security Forces; Democratic Forces;
  National Guard; Coast Guard; Liberation Army; Revolutionary Army; Boxing Association; Tennis Federation; Space Agency; Press Agency;
  News Agency; Times; Standard; Herald; Human Rights Council; Teachers' Federation; Farmers' Union; Chamber of Commerce; Orthodox Church;
  Institute of Technology; Institute of Physics; Heart Foundation; Development Bank; Stock Exchange; Steel Corporation; Telecom;
  Petroleum Company; Energy Group; Motor Company; Insurance Company; Cancer Society; Film Institute; Philharmonic Orchestra;
  Symphony Orchestra; National Theatre; Geographic Society; Historical Society; Mining Federation; Students' Association; Women's League;
  Writers' Guild; Medical Research Council; Arts Council`);

/** What stands before *of* and a country: *Reserve Bank of Malawi*. */
export const bodiesBeforeCountry = list(`
  Bank; University; Central Bank; National University; Football Association; Football Federation; Automobile Club; Airports Authority;
  Academy of Sciences; Communications Authority; Journalists' Association; Bar Council; Reserve Bank; Broadcasting Corporation;
  Islamic University; Technical University; Association of Banks; Federation of Trade Unions; Confederation of Industry; National Library;
  National Museum; National Gallery; Red Cross Society; Medical Council; Bishops' Conference; Supreme Council; Muslim Council;
  Geological Society; Zoological Society; Union of Journalists; Institute of Bankers; Civil Aviation Authority; Electricity Corporation;
  Chess Federation; Revolutionary Armed Forces; Patriotic Union; Democratic Union`);

/** *Leeds Symphony Orchestra* */
export const bodiesAfterCity = list(`
  University; College; City Council; Police Department; Symphony Orchestra; Chamber of Commerce; FC; United; City; Rovers; Wanderers; Athletic;
  Fire Department; School District; General Hospital; Children's Hospital; Opera House; Art Museum; Business School; Medical College; Times;
  Post; Tribune; Gazette; Evening News; Historical Society; Rugby Club; Cricket Club; Stock Exchange; Port Authority; Transit Authority;
  Housing Association; Water Board; State University; Polytechnic; Community College; Law School; Dodgers; Bulls; Hawks; Lions; Bears; Giants;
  Rangers; Kings; Sharks; Wolves; Warriors; Raiders; Titans; Pirates`);

/** *Keller Holdings* */
export const bodiesAfterSurname = list(`
  Group; Holdings; Capital; Partners; Pharmaceuticals; Motors; Energy; Technologies; Systems; Entertainment; Records; Press; Books; Bank;
  Airlines; Industries; Brothers; Foundation; Institute; University; College; Hospital; Associates; Publishing; Pictures; Studios; Games;
  Software; Foods; Steel; Mining; Shipping; Insurance; Securities; Asset Management; Research; Laboratories; Inc.; Corp.; Ltd; LLC; plc; Co.;
  Trust; Memorial Hospital; School of Law; Medical Center; Gallery; Theatre Company; Racing; Aviation; Petroleum; Logistics; Consulting;
  & Sons; & Co.`);

/** What stands before *of* or *for* and a topic: *Campaign for Road Safety*. */
export const bodiesBeforeTopic = list(`
  Institute; Centre; Center; Foundation; Association; Society; Council; Committee; Campaign; Network; Coalition; Alliance; Federation; Union;
  League; Trust; Board; Commission; Agency; Authority; Academy; Forum; Office; Bureau; Movement; Congress; Guild; Confederation; Fund;
  Organisation; Organization; Initiative; Partnership; Project; Task Force; Watch; Corps; Brotherhood; Order; Friends; Party; Front; Rally`);

export const topics = list(`
  Policy Studies; Economic Research; Clean Water; Human Rights; Nuclear Disarmament; Civil Liberties; Public Integrity; Animal Welfare;
  Wildlife Conservation; Gun Control; Tax Reform; Strategic Studies; Social Justice; Press Freedom; Religious Freedom; Racial Equality;
  Mental Health; Public Health; Marine Biology; Space Research; Climate Change; Food Security; Refugees; Farmers; Nurses; Physicians;
  Journalists; Steelworkers; Teachers; Engineers; Women Voters; Veterans; Homeless People; Young Musicians; Retired Persons; Home Builders;
  Free Trade; Electoral Reform; Peace and Reconciliation; Science and Technology; Trade and Industry; Health and Welfare;
  Culture and Tourism; Arts and Letters; Fisheries and Oceans; Responsible Government; Open Data; the Blind; the Deaf; the Environment;
  the Arts; the Study of War; National Reconstruction; Democratic Change; Civic Renewal; Labour Rights; Higher Education; Early Learning;
  Child Protection; Drug Policy; Road Safety; Consumer Affairs; Ethics in Government; Nature; Freedom; Progress; Justice; Democracy;
  Solidarity; Independence; Unity; Families`);

/** *Amalgamated Union of Steelworkers* */
export const reaches = list(`
  National; International; American; Global; Royal; Central; United; Democratic; General; Christian; Islamic; Jewish; Federal; State; World;
  European; African; Asian; Pacific; Northern; Southern; Western; Eastern; Independent; Progressive; Free; New; First; Amalgamated;
  Professional`);
