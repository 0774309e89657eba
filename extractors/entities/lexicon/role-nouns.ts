/** Nouns that say what a person is or does, singular; with the gender that they show where they do. */
const office =
  "president vice-president premier chancellor minister secretary senator representative congressman:m congresswoman:f congressperson governor lieutenant mayor councillor councilor " +
  "councilman:m councilwoman:f councilmember alderman:m ambassador envoy consul diplomat judge justice attorney prosecutor solicitor barrister lawyer sheriff marshal chief commissioner inspector " +
  "superintendent detective sergeant constable officer policeman:m policewoman:f captain major colonel general admiral brigadier commander commandant corporal private soldier veteran fighter " +
  "king:m queen:f prince:m princess:f emperor:m empress:f sultan:m emir:m sheikh:m duke:m duchess:f baron:m baroness:f monarch ruler pope:m cardinal:m archbishop bishop priest:m reverend rabbi imam ayatollah:m " +
  "pastor patriarch:m monk:m nun:f cleric vicar deacon preacher leader co-leader speaker whip spokesman:m spokeswoman:f spokesperson chairman:m chairwoman:f chairperson chair ceo cfo director co-director manager " +
  "head deputy advisor adviser aide assistant candidate nominee contender hopeful frontrunner incumbent lawmaker legislator parliamentarian politician mp mep member delegate negotiator coordinator administrator regulator " +
  "official president-elect treasurer comptroller auditor ombudsman registrar clerk counsel magistrate warden guard bodyguard agent spy investigator ranger pilot co-pilot astronaut cosmonaut sailor seaman:m firefighter paramedic";
const work =
  "professor lecturer teacher principal headteacher academic scholar scientist researcher physicist chemist biologist astronomer economist historian psychologist sociologist archaeologist geologist meteorologist epidemiologist " +
  "virologist climatologist mathematician engineer architect inventor programmer developer designer doctor physician surgeon nurse midwife pharmacist psychiatrist dentist veterinarian analyst strategist consultant expert " +
  "specialist journalist reporter correspondent columnist editor editor-in-chief publisher broadcaster presenter host anchor commentator blogger photographer cameraman:m author co-author novelist poet playwright writer screenwriter biographer " +
  "critic translator artist painter sculptor cartoonist illustrator curator actor actress:f comedian singer songwriter singer-songwriter musician pianist guitarist drummer violinist flautist rapper composer conductor producer filmmaker " +
  "choreographer dancer model entertainer chef athlete footballer player striker midfielder defender goalkeeper goalie quarterback pitcher coach trainer referee umpire boxer wrestler swimmer runner sprinter cyclist skier skater golfer " +
  "driver racer jockey gymnast rower cricketer captain champion medalist medallist winner laureate entrepreneur businessman:m businesswoman:f businessperson founder co-founder cofounder owner co-owner investor banker financier trader broker " +
  "executive executives tycoon billionaire oligarch industrialist philanthropist farmer fisherman:m miner worker builder electrician plumber mechanic shopkeeper waiter waitress:f bartender butcher carpenter tailor trucker employee staffer volunteer intern " +
  "activist campaigner organizer organiser advocate dissident protester demonstrator lobbyist unionist environmentalist feminist whistleblower hacker celebrity personality influencer youtuber star co-star socialite heir heiress:f explorer " +
  "mountaineer climber adventurer pioneer visionary theologian philosopher";
const life =
  "father:m mother:f dad:m mom:f mum:f son:m daughter:f brother:m sister:f husband:m wife:f widow:f widower:m spouse partner fiancé:m fiancée:f fiance:m fiancee:f boyfriend:m girlfriend:f ex-wife:f ex-husband:m uncle:m aunt:f nephew:m niece:f cousin grandfather:m " +
  "grandmother:f grandson:m granddaughter:f stepfather:m stepmother:f stepson:m stepdaughter:f father-in-law:m mother-in-law:f son-in-law:m daughter-in-law:f brother-in-law:m sister-in-law:f parent child sibling twin friend colleague neighbour neighbor roommate classmate " +
  "schoolgirl:f schoolboy:m student pupil graduate teenager resident citizen native national refugee migrant immigrant survivor victim witness eyewitness bystander passenger patient suspect defendant plaintiff " +
  "convict prisoner inmate detainee murderer killer gunman:m shooter attacker bomber hijacker assassin terrorist militant rebel warlord insurgent dictator ally rival opponent critic supporter donor contributor fan mentor successor predecessor " +
  "personality legend fellow figure magician strongman rapporteur undergraduate undergrad boss tourist backpacker traveller lead creator operator photojournalist justice baby child colleague assemblywoman:f assemblyman:m undersecretary plaintiffs smoker secretary-general nobel-laureate man:m woman:f boy:m girl:f chairman-elect commander-in-chief first-lady:f lady:f gentleman:m businessmen:m";

const more =
  "addict associate diver children lyricist sharecropper dignitary debutante aviator barista bassist beautician biochemist bookseller brewer caretaker caterer chaplain chauffeur cinematographer cleaner client confidant confidante councilperson counterpart courier " +
  "craftsman:m decorator demographer dj draftsman:m dramatist ecologist educator elder ethicist evangelist fireman:m florist geneticist geographer grocer guru hairdresser herder housekeeper " +
  "housewife:f immunologist impresario instructor interpreter interviewee janitor jeweller jurist kickboxer landlord:m landlady:f landowner librarian lifeguard linguist locksmith mason " +
  "matriarch:f mercenary messenger millionaire missionary moderator mogul naturalist neurologist neuroscientist neurosurgeon newsreader obstetrician oceanographer oncologist ornithologist orphan " +
  "outfielder paediatrician pediatrician paleontologist panelist participant pathologist percussionist performer petitioner planner podcaster pollster postman:m potter printmaker promoter " +
  "provost psychotherapist publicist rancher realtor receptionist rector recruiter reservist restaurateur retiree roofer salesman:m saleswoman:f saxophonist seamstress:f selectman:m seller " +
  "servant serviceman:m servicewoman:f settler shaman shepherd skipper smuggler sniper soprano:f speechwriter sportscaster sportswriter statesman:m stateswoman:f statistician steward " +
  "stewardess:f stockbroker stuntman:m stylist supervisor taoiseach tánaiste technician teller tenor:m therapist toddler tutor undertaker vendor vet viceroy viscount:m vocalist warrior " +
  "watchman:m youngster zoologist " +
  "full-back half-back centre-back left-back right-back wing-back fly-half scrum-half policymaker opener conservationist lawman:m lock winger substitute forward prop hooker flanker fullback linebacker cornerback defenseman shortstop catcher bowler batsman batter all-rounder wicketkeeper seamer spinner commodore trooper empress:f cop forecaster scion commoner gm " +
  "surveyor underwriter sommelier auctioneer curate canon archdeacon paralympian olympian beekeeper gamekeeper gardener postmaster:m postmistress:f sub-postmaster croupier pensioner holidaymaker motorist biker motorcyclist pedestrian hiker " +
  "camper angler surfer skydiver paraglider kayaker lieutenant-colonel vice-principal vice-chancellor bailiff ranger oligarch stakeholder";

const entries = `${office} ${work} ${life} ${more}`.split(" ").map((entry) => entry.split(":") as [string, string?]);

export const roleNouns: ReadonlySet<string> = new Set(entries.map(([noun]) => noun));

export const roleGenders: ReadonlyMap<string, "male" | "female"> = new Map(
  entries.flatMap(([noun, gender]) =>
    gender === undefined ? [] : [[noun, gender === "m" ? "male" : "female"] as const],
  ),
);
