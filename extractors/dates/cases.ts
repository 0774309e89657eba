/**
 * Phrasings of our own that must give the facts listed, in order, and phrasings that must give none. A fact is written
 * `text → value`, with ` since` or another modifier after the value where it has one; `null` is an unresolved value.
 * All are read in an article of Wednesday, 15 May 2024.
 */
export const publishedAt = "2024-05-15T10:00:00+02:00";

export interface Case {
  text: string;
  facts: readonly string[];
}

export const cases: readonly Case[] = [
  // weekdays
  { text: "The minister resigned on Monday.", facts: ["Monday → 2024-05-13"] },
  { text: "Police said Wednesday that the bridge was shut.", facts: ["Wednesday → 2024-05-15"] },
  { text: "The talks will resume on Friday.", facts: ["Friday → 2024-05-17"] },
  { text: "The ship was to dock on Thursday.", facts: ["Thursday → 2024-05-16"] },
  { text: "Ferries stay in port until Saturday.", facts: ["Saturday → 2024-05-18 until"] },
  {
    text: "They met last Friday and meet again next Tuesday.",
    facts: ["last Friday → 2024-05-10", "next Tuesday → 2024-05-21"],
  },
  { text: "The vote fell on Sunday, 5 May.", facts: ["Sunday, 5 May → 2024-05-05"] },
  { text: "He flew home on Tuesday of last week.", facts: ["Tuesday of last week → 2024-05-07"] },
  { text: "The court sits next week on Tuesday.", facts: ["next week on Tuesday → 2024-05-21"] },
  { text: "Prayers are held every Friday.", facts: ["every Friday → XXXX-WXX-5"] },
  { text: "The market opens on Sundays.", facts: ["Sundays → XXXX-WXX-7"] },
  { text: "Rain fell late on Tuesday.", facts: ["late on Tuesday → 2024-05-14 late"] },
  // months and days
  { text: "She was born on 24 February 1961 in Leeds.", facts: ["24 February 1961 → 1961-02-24"] },
  { text: "The deal of Feb. 24, 2022, is void.", facts: ["Feb. 24, 2022 → 2022-02-24"] },
  { text: "He was arrested on December 9.", facts: ["December 9 → 2023-12-09"] },
  { text: "The Nov. 5 election will be close.", facts: ["Nov. 5 → 2024-11-05"] },
  { text: "It opened on the 3rd of May.", facts: ["the 3rd of May → 2024-05-03"] },
  { text: "The fair runs from June 3 to 6.", facts: ["June 3 → 2024-06-03", "6 → 2024-06-06"] },
  { text: "The camp of July 27–28 was full.", facts: ["July 27–28 → 2024-07-27/2024-07-28"] },
  { text: "The paper is dated 2024-05-03.", facts: ["2024-05-03 → 2024-05-03"] },
  { text: "The order of 10.05.2024 stands.", facts: ["10.05.2024 → 2024-05-10"] },
  { text: "It was signed on 3/14/2023.", facts: ["3/14/2023 → 2023-03-14"] },
  { text: "Floods hit the coast in November.", facts: ["November → 2023-11"] },
  { text: "The summit is set for June.", facts: ["June → 2024-06"] },
  { text: "Last October the dam broke.", facts: ["Last October → 2023-10"] },
  { text: "She took office in January 2021.", facts: ["January 2021 → 2021-01"] },
  { text: "He quit in July last year.", facts: ["July last year → 2023-07"] },
  { text: "The bill passed at the end of March.", facts: ["the end of March → 2024-03 late"] },
  { text: "The plant reopened in mid-April.", facts: ["mid-April → 2024-04 mid"] },
  { text: "Sales fell between March and May 2019.", facts: ["March → 2019-03", "May 2019 → 2019-05"] },
  { text: "The week of August 8, 2022, was dry.", facts: ["The week of August 8, 2022 → 2022-W32"] },
  {
    text: "The first Monday of June 2023 was a holiday.",
    facts: ["The first Monday of June 2023 → 2023-06-05"],
  },
  // years, decades, centuries
  { text: "It is the worst drought since 1994.", facts: ["1994 → 1994 since"] },
  { text: "The 2020 protests drew crowds.", facts: ["2020 → 2020"] },
  {
    text: "Rates peaked in early 1990 and at the end of 1995.",
    facts: ["early 1990 → 1990 early", "the end of 1995 → 1995 late"],
  },
  { text: "The 1990-91 season was short.", facts: ["1990-91 → 1990/1991"] },
  { text: "He won in '98.", facts: ["'98 → 1998"] },
  { text: "The temple dates from 664 BC.", facts: ["664 BC → BC0664"] },
  { text: "The mill closed in the late 1980s.", facts: ["the late 1980s → 198 late"] },
  { text: "The abbey was built in the 13th century.", facts: ["the 13th century → 12"] },
  { text: "Whales were hunted in the 1800s.", facts: ["the 1800s → 18"] },
  // days seen from now
  {
    text: "Shares fell yesterday and may slip again tomorrow.",
    facts: ["yesterday → 2024-05-14", "tomorrow → 2024-05-16"],
  },
  { text: "He landed the day before yesterday.", facts: ["the day before yesterday → 2024-05-13"] },
  { text: "The blast was heard late Tuesday night.", facts: ["late Tuesday night → 2024-05-14TNI"] },
  { text: "He was seen this morning near the port.", facts: ["this morning → 2024-05-15TMO"] },
  { text: "Two boats sank last night.", facts: ["last night → 2024-05-14TNI"] },
  { text: "On the night of May 9 the lights went out.", facts: ["the night of May 9 → 2024-05-09TNI"] },
  {
    text: "Fire broke out in the early hours of Sunday.",
    facts: ["the early hours of Sunday → 2024-05-12TMO"],
  },
  // clock times
  { text: "The quake struck at 7:45 p.m. on Monday.", facts: ["7:45 p.m. on Monday → 2024-05-13T19:45"] },
  { text: "The launch is due at 13:30 GMT on Friday.", facts: ["13:30 GMT on Friday → 2024-05-17T13:30Z"] },
  { text: "On Tuesday the alarm rang at 6am.", facts: ["Tuesday → 2024-05-14", "6am → 2024-05-14T06:00"] },
  {
    text: "On Tuesday it hit at 8:30 p.m. local time (0030 UTC).",
    facts: [
      "Tuesday → 2024-05-14",
      "8:30 p.m. local time → 2024-05-14T20:30",
      "0030 UTC → 2024-05-15T00:30Z",
    ],
  },
  { text: "Polls closed on Tuesday at noon.", facts: ["Tuesday at noon → 2024-05-14T12:00"] },
  { text: "She rowed the lake in 1:32:50.", facts: ["1:32:50 → PT1H32M50S"] },
  // periods seen from now
  {
    text: "Exports fell last month and this quarter.",
    facts: ["last month → 2024-04", "this quarter → 2024-Q2"],
  },
  { text: "Two storms formed this week.", facts: ["this week → 2024-W20"] },
  { text: "Three people drowned over the weekend.", facts: ["the weekend → 2024-W19-WE"] },
  { text: "The deal was signed late last year.", facts: ["late last year → 2023 late"] },
  { text: "Prices rose earlier this month.", facts: ["earlier this month → 2024-05"] },
  { text: "The tour starts this summer.", facts: ["this summer → 2024-SU"] },
  { text: "Gas ran low last winter.", facts: ["last winter → 2023-WI"] },
  { text: "Fireworks were banned on New Year’s Eve.", facts: ["New Year’s Eve → 2023-12-31"] },
  {
    text: "They met two days before Christmas 2021.",
    facts: ["two days before Christmas 2021 → 2021-12-23"],
  },
  // quarters and earnings
  { text: "Sales rose in Q3 2023.", facts: ["Q3 2023 → 2023-Q3"] },
  { text: "Profit doubled in the first quarter.", facts: ["the first quarter → 2024-Q1"] },
  { text: "The firm sees growth in fiscal 2025.", facts: ["fiscal 2025 → 2025"] },
  { text: "Debt peaked in the first half of 2023.", facts: ["the first half of 2023 → 2023-H1"] },
  { text: "The 2016/17 fiscal year was its worst.", facts: ["The 2016/17 fiscal year → 2016/2017"] },
  {
    text: "Output for the third quarter of 2023 was 2 million tonnes, against 1 million a year earlier. For the quarter, sales fell; the year-ago quarter was weak too.",
    facts: [
      "the third quarter of 2023 → 2023-Q3",
      "a year earlier → 2022-Q3",
      "the quarter → 2023-Q3",
      "the year-ago quarter → 2022-Q3",
    ],
  },
  {
    text: "Profit was flat against the same period a year ago.",
    facts: ["the same period a year ago → 2023"],
  },
  // distances
  { text: "The bridge was built two years ago.", facts: ["two years ago → 2022"] },
  { text: "The letter arrived 10 days ago.", facts: ["10 days ago → 2024-05-05"] },
  { text: "They were freed three weeks ago.", facts: ["three weeks ago → 2024-W17"] },
  { text: "He left years ago.", facts: ["years ago → PAST_REF"] },
  {
    text: "The deal was struck in 2011. It lapsed three years later.",
    facts: ["2011 → 2011", "three years later → 2014"],
  },
  {
    text: "He spoke on May 3. The next day he resigned.",
    facts: ["May 3 → 2024-05-03", "The next day → 2024-05-04"],
  },
  {
    text: "He spoke on May 3. That day, she left too.",
    facts: ["May 3 → 2024-05-03", "That day → 2024-05-03"],
  },
  {
    text: "Bayes quit in May 2018. The next month a new ticket was named.",
    facts: ["May 2018 → 2018-05", "The next month → 2018-06"],
  },
  // durations
  { text: "Leaders met for a two-day summit.", facts: ["two-day → P2D"] },
  { text: "Power was out for 48 hours.", facts: ["48 hours → PT48H"] },
  { text: "Repairs will take several weeks.", facts: ["several weeks → PXW"] },
  { text: "The rivals fought for decades.", facts: ["decades → PXY"] },
  { text: "Rents have jumped over the past two months.", facts: ["the past two months → P2M"] },
  { text: "The walk takes 12 to 18 hours.", facts: ["12 to 18 hours → PT12H/PT18H"] },
  { text: "The siege lasted a year and a half.", facts: ["a year and a half → P18M"] },
  { text: "He waited about an hour.", facts: ["an hour → PT1H approx"] },
  { text: "Rents fell during the last four quarters.", facts: ["the last four quarters → P4Q"] },
  // sets and rates
  { text: "The team briefs reporters daily.", facts: ["daily → P1D"] },
  { text: "Day care costs $2,000 a month.", facts: ["a month → P1M"] },
  { text: "Five thousand deaths per year are recorded.", facts: ["per year → P1Y"] },
  { text: "Elvira sails every other year.", facts: ["every other year → P2Y"] },
  { text: "They meet once a year.", facts: ["once a year → P1Y"] },
  // general references
  { text: "Both sides are now talking.", facts: ["now → PRESENT_REF"] },
  { text: "The road is currently closed.", facts: ["currently → PRESENT_REF"] },
  { text: "Crime has fallen in recent years.", facts: ["recent years → PAST_REF"] },
  { text: "The law was recently amended.", facts: ["recently → PAST_REF"] },
  { text: "The plant may reopen in the near future.", facts: ["the near future → FUTURE_REF"] },
  // the other side of now
  {
    text: "From Wednesday through Friday shops stay shut.",
    facts: ["Wednesday → 2024-05-15", "Friday → 2024-05-17 until"],
  },
  {
    text: "The vigil lasts from tomorrow night until Friday morning.",
    facts: ["tomorrow night → 2024-05-16TNI", "Friday morning → 2024-05-17TMO until"],
  },
  { text: "She could arrive as early as Tuesday.", facts: ["Tuesday → 2024-05-21"] },
  { text: "Until Monday, they had said nothing.", facts: ["Monday → 2024-05-13 until"] },
  { text: "The plan would fund schools through September.", facts: ["September → 2024-09 until"] },
  { text: "The debt is to be repaid by February.", facts: ["February → 2025-02"] },
  { text: "The target must be met by Christmas.", facts: ["Christmas → 2024-12-25"] },
  { text: "The trial opens Tuesday.", facts: ["Tuesday → 2024-05-21"] },
  { text: "She met him last Oct. 23.", facts: ["last Oct. 23 → 2023-10-23"] },
  { text: "They left last Thanksgiving.", facts: ["last Thanksgiving → 2023-11-23"] },
  // the present age is no day
  { text: "The palace is today a museum.", facts: ["today → PRESENT_REF"] },
  { text: "It made the town what it is today.", facts: ["today → PRESENT_REF"] },
  { text: "He is today in Paris.", facts: ["today → 2024-05-15"] },
  { text: "The shop will soon close.", facts: ["soon → FUTURE_REF"] },
  { text: "He might one day lead it.", facts: ["one day → FUTURE_REF"] },
  { text: "Maps to be printed in early November matter.", facts: ["early November → 2024-11 early"] },
  { text: "The suspect is tried in June.", facts: ["June → 2024-06"] },
  { text: "She leads ahead of Friday’s election.", facts: ["Friday → 2024-05-17"] },
  {
    text: "They dug a hole in November 1986. A week later she heard a voice.",
    facts: ["November 1986 → 1986-11", "A week later → P1W"],
  },
  // clock times in words, zones
  {
    text: "The bells rang at half past eight on Friday.",
    facts: ["half past eight on Friday → 2024-05-10T08:30"],
  },
  {
    text: "It struck at twenty past seven in the evening.",
    facts: ["twenty past seven in the evening → 2024-05-15T19:20"],
  },
  { text: "Doors open at a quarter to nine.", facts: ["a quarter to nine → 2024-05-15T08:45"] },
  {
    text: "On May 3 he resigned; he flew out later that day at 4 p.m.",
    facts: ["May 3 → 2024-05-03", "later that day at 4 p.m. → 2024-05-03T16:00"],
  },
  {
    text: "The vote is at 6 p.m. Eastern time on Thursday.",
    facts: ["6 p.m. Eastern time on Thursday → 2024-05-16T18:00"],
  },
  {
    text: "The rocket rose at 3:15 local time on Saturday (1915 Friday, UTC).",
    facts: ["3:15 local time on Saturday → 2024-05-11T03:15", "1915 Friday, UTC → 2024-05-10T19:15Z"],
  },
  { text: "The gates shut at 0730 on Tuesday.", facts: ["0730 on Tuesday → 2024-05-14T07:30"] },
  // the hour of the story is that of its day
  {
    text: "The bank was robbed on Saturday. Its owner was in Rome on Monday. The alarm had rung at 3:15 a.m.",
    facts: ["Saturday → 2024-05-11", "Monday → 2024-05-13", "3:15 a.m. → 2024-05-11T03:15"],
  },
  { text: "The blast came Saturday night at 10:30.", facts: ["Saturday night at 10:30 → 2024-05-11T22:30"] },
  { text: "The film airs tonight at 8:15.", facts: ["tonight at 8:15 → 2024-05-15T20:15"] },
  // ranges within a month
  { text: "The fair ran from 9 to 12 April.", facts: ["9 → 2024-04-09", "12 April → 2024-04-12"] },
  { text: "The fair of 16–18 April 2019 was full.", facts: ["16–18 April 2019 → 2019-04-16/2019-04-18"] },
  { text: "It ran August 22–25, 2019.", facts: ["August 22–25, 2019 → 2019-08-22/2019-08-25"] },
  {
    text: "He sailed from October 2 to 9 of last year.",
    facts: ["October 2 → 2023-10-02", "9 of last year → 2023-10-09"],
  },
  { text: "Bookings for the week starting June 3 are full.", facts: ["the week starting June 3 → 2024-W23"] },
  {
    text: "He quit in October. That same day his deputy took over.",
    facts: ["October → 2023-10", "That same day → 2023-10-XX"],
  },
  // quarters and years of accounts
  {
    text: "Over the quarter ended June 30 it lost money. In the quarter, sales fell.",
    facts: ["the quarter → 2024-Q2", "June 30 → 2024-06-30", "the quarter → 2024-Q2"],
  },
  { text: "Profit fell in the latest quarter.", facts: ["the latest quarter → 2024-Q1"] },
  {
    text: "Sales for the third quarter were flat. In the same period a year ago, they rose.",
    facts: ["the third quarter → 2023-Q3", "the same period a year ago → 2022-Q3"],
  },
  {
    text: "Revenue in the fourth quarter of fiscal 2023 rose.",
    facts: ["the fourth quarter of fiscal 2023 → 2023-Q4"],
  },
  { text: "The first half of the year was dry.", facts: ["The first half of the year → 2024-H1 early"] },
  { text: "Fares rise at year’s end.", facts: ["year’s end → 2024 late"] },
  {
    text: "The accounts for the year to March were late.",
    facts: ["the year → P1Y", "March → 2024-03"],
  },
  {
    text: "In 2019 it made a profit, down from the year before.",
    facts: ["2019 → 2019", "the year before → 2018"],
  },
  // more years
  { text: "The post-1959 government fell.", facts: ["1959 → 1959"] },
  { text: "The mill dates to 1873.", facts: ["1873 → 1873"] },
  {
    text: "From roughly 1931 to 1938 she ran his 1932 and 1936 campaigns.",
    facts: ["1931 → 1931 approx", "1938 → 1938", "1932 → 1932", "1936 → 1936"],
  },
  { text: "In nineteen ninety-one he won.", facts: ["nineteen ninety-one → 1991"] },
  { text: "The winter of 1994 was cold.", facts: ["The winter of 1994 → 1994-WI"] },
  // more durations and sets
  { text: "It may take a year or two.", facts: ["a year or two → P1Y/P2Y"] },
  { text: "The talks took half an hour.", facts: ["half an hour → PT30M"] },
  { text: "The next fortnight is busy.", facts: ["The next fortnight → P2W"] },
  { text: "They broke the six-year pact.", facts: ["six-year → P6Y"] },
  { text: "They meet every Monday at 4 p.m.", facts: ["every Monday at 4 p.m. → XXXX-WXX-1T16:00"] },
  // clock ranges share their day and their half of it
  {
    text: "Doors opened between 3 and 5 p.m. on Monday.",
    facts: ["3 → 2024-05-13T15:00", "5 p.m. on Monday → 2024-05-13T17:00"],
  },
  {
    text: "The gallery was open from 9:30 to 11 a.m. Tuesday.",
    facts: ["9:30 → 2024-05-14T09:30", "11 a.m. Tuesday → 2024-05-14T11:00"],
  },
  {
    text: "The bridge was shut from 10 p.m. to 6 a.m. Sunday.",
    facts: ["10 p.m. → 2024-05-11T22:00", "6 a.m. Sunday → 2024-05-12T06:00"],
  },
  { text: "The bell rings every day at 7 p.m.", facts: ["every day at 7 p.m. → T19:00"] },
  { text: "Take it twice daily.", facts: ["twice daily → P1D"] },
  // feasts that move, halves of accounts, years of schools
  {
    text: "The truce of Ramadan ended on Eid al-Fitr.",
    facts: ["Ramadan → 2024-03-11/2024-04-09", "Eid al-Fitr → 2024-04-10"],
  },
  { text: "Yom Kippur 2025 was warm.", facts: ["Yom Kippur 2025 → 2025-10-02"] },
  { text: "Talks begin after Orthodox Easter 2025.", facts: ["Orthodox Easter 2025 → 2025-04-20 after"] },
  { text: "Profit fell in the first half.", facts: ["the first half → 2024-H1"] },
  { text: "This school year ends late.", facts: ["This school year → 2023/2024"] },
  {
    text: "She is away for the first two weeks of next month.",
    facts: ["the first two weeks → P2W", "next month → 2024-06"],
  },
  {
    text: "Rain fell on Monday. It was drier on the same day last year.",
    facts: ["Monday → 2024-05-13", "the same day last year → 2023-05-13"],
  },
  { text: "Fares are below 2019 levels.", facts: ["2019 → 2019"] },
  // what is told in the present, set or joined by and
  { text: "They play Leeds on Saturday.", facts: ["Saturday → 2024-05-18"] },
  { text: "She set a record on Saturday.", facts: ["Saturday → 2024-05-11"] },
  {
    text: "The pool will close tomorrow and reopen on Sunday.",
    facts: ["tomorrow → 2024-05-16", "Sunday → 2024-05-19"],
  },
  { text: "She leaves next Friday.", facts: ["next Friday → 2024-05-24"] },
  { text: "The court sits again on Monday week.", facts: ["Monday week → 2024-05-27"] },
  { text: "They walk out for 48 hours from Friday.", facts: ["48 hours → PT48H", "Friday → 2024-05-17"] },
  {
    text: "A two-day, 24-hour curfew began at dawn.",
    facts: ["two-day → P2D", "24-hour → PT24H", "dawn → 2024-05-15TMO"],
  },
  { text: "Profit for 3Q 2019 and 4Q25 rose.", facts: ["3Q 2019 → 2019-Q3", "4Q25 → 2025-Q4"] },
  // plans that came to nothing, hours before a part of day
  {
    text: "The fair, set to open in January, was delayed to August.",
    facts: ["January → 2024-01", "August → 2024-08"],
  },
  { text: "It opens at 10 tomorrow morning.", facts: ["10 tomorrow morning → 2024-05-16T10:00"] },
  { text: "A curfew from 10 p.m. to 5 a.m. holds.", facts: ["10 p.m. → T22:00", "5 a.m. → T05:00"] },
  { text: "The truce ends at midnight tonight.", facts: ["midnight tonight → 2024-05-16T00:00"] },
  { text: "The train leaves at 9 p.m. tonight.", facts: ["9 p.m. tonight → 2024-05-15T21:00"] },
  {
    text: "He sailed in the spring of 2019 and drowned that autumn.",
    facts: ["the spring of 2019 → 2019-SP", "that autumn → 2019-FA"],
  },
  // statistics compare with the same month
  {
    text: "Arrivals fell in March to 900, fewer than a year earlier.",
    facts: ["March → 2024-03", "a year earlier → 2023-03"],
  },
  { text: "It rained hard over the past day.", facts: ["the past day → P1D"] },
  // quoted words are spoken on the day of speaking
  {
    text: "On Monday the mayor resigned. “I leave office today,” he said.",
    facts: ["Monday → 2024-05-13", "today → 2024-05-13"],
  },
  {
    text: "On Monday the mayor resigned. “I slept badly last night,” he said. “I leave office today.”",
    facts: ["Monday → 2024-05-13", "last night → 2024-05-12TNI", "today → 2024-05-13"],
  },
  // hours beside nights and days
  {
    text: "He was freed at 9:30 last night and flew out at 7am this morning.",
    facts: ["9:30 last night → 2024-05-14T21:30", "7am this morning → 2024-05-15T07:00"],
  },
  { text: "The wall fell at 1 a.m. last night.", facts: ["1 a.m. last night → 2024-05-15T01:00"] },
  {
    text: "Drones came overnight. Glass broke at 3 a.m.; by noon it was swept.",
    facts: ["overnight → 2024-05-14TNI", "3 a.m. → 2024-05-15T03:00", "noon → 2024-05-15T12:00"],
  },
  {
    text: "He was hit at 9.30pm on 2 July last year. Medics came at 9.41pm. He died the next morning.",
    facts: [
      "9.30pm on 2 July last year → 2023-07-02T21:30",
      "9.41pm → 2023-07-02T21:41",
      "the next morning → 2023-07-03TMO",
    ],
  },
  {
    text: "The dam broke at 4 p.m. on Monday; it had leaked since Sunday.",
    facts: ["4 p.m. on Monday → 2024-05-13T16:00", "Sunday → 2024-05-12 since"],
  },
  { text: "The play opens on Saturday at 7.", facts: ["Saturday at 7 → 2024-05-18T19:00"] },
  { text: "Shares closed on Monday at 7.", facts: ["Monday → 2024-05-13"] },
  { text: "On Tuesday at 3 sites, men dug.", facts: ["Tuesday → 2024-05-14"] },
  { text: "The horn blew at nine thirty on Friday.", facts: ["nine thirty on Friday → 2024-05-10T09:30"] },
  { text: "The wake is at St Mary’s, 11 a.m. Friday.", facts: ["11 a.m. Friday → 2024-05-17T11:00"] },
  // weeks, weekdays and places beside feasts and years
  { text: "Talks resume in the week after Easter 2025.", facts: ["the week after Easter 2025 → 2025-W17"] },
  { text: "They wed on the Monday after Easter.", facts: ["the Monday after Easter → 2024-04-01"] },
  { text: "She is back the week after next.", facts: ["the week after next → 2024-W22"] },
  { text: "Sales sank in the first month of the year.", facts: ["the first month of the year → 2024-01"] },
  { text: "Snow fell in the final week of 2022.", facts: ["the final week of 2022 → 2022-W52"] },
  { text: "It meets on the first Sunday of every month.", facts: ["the first Sunday of every month → P1M"] },
  { text: "The course starts w/c 3 June.", facts: ["w/c 3 June → 2024-W23"] },
  // years seen from the one named
  {
    text: "He took office in 2017. In March of that year he fell ill.",
    facts: ["2017 → 2017", "March of that year → 2017-03"],
  },
  {
    text: "The flood of 14 November 1888 ruined it; the following spring it was sold.",
    facts: ["14 November 1888 → 1888-11-14", "the following spring → 1889-SP"],
  },
  {
    text: "The war began in June 1931 and ended the following May.",
    facts: ["June 1931 → 1931-06", "the following May → 1932-05"],
  },
  { text: "It is the worst since at least 2016.", facts: ["2016 → 2016 since"] },
  {
    text: "In 1930 an act deepened the slump of the decade.",
    facts: ["1930 → 1930", "the decade → 193"],
  },
  { text: "Heat is up on the 1850-1900 level.", facts: ["1850-1900 → 1850/1900"] },
  // quarters by their months, Indian and coded years
  { text: "Growth slowed in the December quarter.", facts: ["the December quarter → 2023-Q4"] },
  {
    text: "Profit for the April-June quarter of 2023 fell.",
    facts: ["the April-June quarter of 2023 → 2023-Q2"],
  },
  { text: "Margins will recover in Q4 FY25.", facts: ["Q4 FY25 → 2025-Q4"] },
  { text: "Exports rose in FY2023-24.", facts: ["FY2023-24 → 2023/2024"] },
  { text: "Exports may fall this fiscal.", facts: ["this fiscal → 2024/2025"] },
  { text: "The line opens by end-March 2025.", facts: ["end-March 2025 → 2025-03 late"] },
  // ranges
  {
    text: "The talks of the 7th and 8th of December failed.",
    facts: ["the 7th → 2023-12-07", "8th of December → 2023-12-08"],
  },
  {
    text: "The fair will run from November 30 to December 2.",
    facts: ["November 30 → 2024-11-30", "December 2 → 2024-12-02"],
  },
  {
    text: "The Games open on August 6 and close on the 22nd.",
    facts: ["August 6 → 2024-08-06", "the 22nd → 2024-08-22"],
  },
  { text: "The budget is due in mid to late June.", facts: ["mid to late June → 2024-06"] },
  // lengths and distances
  { text: "He left two years and three months ago.", facts: ["two years and three months ago → 2022-02"] },
  { text: "It will open six months later than planned.", facts: ["six months later → P6M"] },
  { text: "The trial is expected to last three weeks.", facts: ["three weeks → P3W"] },
  { text: "It took three quarters of an hour.", facts: ["three quarters of an hour → PT45M"] },
  {
    text: "Begun in 2019, the work was stopped 18 months later.",
    facts: ["2019 → 2019", "18 months later → P18M"],
  },
  {
    text: "They vote four times a day from Thursday.",
    facts: ["a day → P1D", "Thursday → 2024-05-16"],
  },
  {
    text: "He was last seen on May 3, the day before the storm came.",
    facts: ["May 3 → 2024-05-03", "the day before → 2024-05-03"],
  },
  // sets
  {
    text: "Trams run every Tuesday and Thursday, and at weekends.",
    facts: ["every Tuesday → XXXX-WXX-2", "Thursday → XXXX-WXX-4", "weekends → P1WE"],
  },
  { text: "It is held every second year.", facts: ["every second year → P2Y"] },
  { text: "They slept six hours a night.", facts: ["six hours → PT6H", "a night → P1D"] },
  // which way the verb points
  { text: "She was mayor until March.", facts: ["March → 2024-03 until"] },
  { text: "The vote was put off until after November’s poll.", facts: ["November → 2024-11 after"] },
  { text: "The rule, effective June 1, was passed.", facts: ["June 1 → 2024-06-01"] },
  {
    text: "It began in 2018. The lease ends at the end of the year.",
    facts: ["2018 → 2018", "the end of the year → 2024 late"],
  },
  { text: "Stores filled on Black Friday 2019.", facts: ["Black Friday 2019 → 2019-11-29"] },
  { text: "They toured in the 1970s and 80s.", facts: ["the 1970s → 197", "80s → 198"] },
  // plans, lists, feasts and parts of them
  {
    text: "The poll, originally set for 9 May, now falls on 23 May.",
    facts: ["9 May → 2024-05-09", "now → PRESENT_REF", "23 May → 2024-05-23"],
  },
  { text: "He must reply no later than Friday.", facts: ["Friday → 2024-05-17"] },
  {
    text: "They play on June 3, 10 and 17.",
    facts: ["June 3 → 2024-06-03", "10 → 2024-06-10", "17 → 2024-06-17"],
  },
  { text: "He was shot at dawn Monday.", facts: ["dawn Monday → 2024-05-13TMO"] },
  {
    text: "He fell ill on Christmas morning and on the first day of Ramadan 2024.",
    facts: ["Christmas morning → 2023-12-25TMO", "the first day of Ramadan 2024 → 2024-03-11"],
  },
  { text: "Sales rose in the week to May 11.", facts: ["the week to May 11 → 2024-W19"] },
  { text: "It lost money in the last quarter of 2023.", facts: ["the last quarter of 2023 → 2023-Q4"] },
  { text: "Rain will fall in the weeks ahead.", facts: ["the weeks ahead → PXW"] },
  { text: "The winter of 2022-23 was mild.", facts: ["The winter of 2022-23 → 2022-WI"] },
  { text: "He was born on a Tuesday in May 1952.", facts: ["a Tuesday → XXXX-WXX-2", "May 1952 → 1952-05"] },
  { text: "Voters go to the polls on Sunday.", facts: ["Sunday → 2024-05-19"] },
  {
    text: "The booths open at 7 a.m. and close at 8 p.m. on Tuesday, Nov. 5.",
    facts: ["7 a.m. → 2024-11-05T07:00", "8 p.m. on Tuesday, Nov. 5 → 2024-11-05T20:00"],
  },
  {
    text: "Prowse, whose novel won in 1988, died on April 9.",
    facts: ["1988 → 1988", "April 9 → 2024-04-09"],
  },
  { text: "Her match on Friday will be short.", facts: ["Friday → 2024-05-17"] },
  { text: "Rockets were fired until Tuesday.", facts: ["Tuesday → 2024-05-14 until"] },
  { text: "It broke halfway through 2023.", facts: ["2023 → 2023 mid"] },
  {
    text: "In October 2019 he came; two years later he left, and a year after that he died.",
    facts: ["October 2019 → 2019-10", "two years later → 2021", "a year after that → 2022"],
  },
];

/** Texts without a temporal fact. */
export const nothing: readonly string[] = [
  "The German daily Bild wrote it.",
  "The 14th Five-Year Plan mattered.",
  "For them high noon had come.",
  "Prime Minister Theresa May said the march was peaceful.",
  "She may resign, and they will march on the capital.",
  "June Smith and April Jones won the doubles.",
  "The Sunday Times reported it.",
  "He won on Super Tuesday.",
  "More than 700 people took part.",
  "The museum has 1,994 exhibits and cost $1990.",
  "A crowd of 2,024 watched; another 1,900 people stood outside.",
  "A Boeing 737 landed on Route 66.",
  "The 34-year-old man, aged 34 years, is six months older.",
  "A second suspect was held.",
  "A quarter of the voters stayed at home, three quarters of them women.",
  "They sailed to Easter Island and Christmas Island.",
  "It spoke on ABC’s This Week and in USA Today.",
  "The wind blew at 75 miles per hour.",
  "The pipe carries 5,000 barrels per day.",
  "Spain won 3:16 against nobody.",
  "The score was 52-48.",
  "He called the former and current presidents, as soon as he could.",
  "The ratio was 1:50 in 24 of 7 cases.",
  "Her number is 555-1998.",
  "Attacks of 9/11 changed it.",
  "He soon left the party.",
  "They came the year before the war.",
  "She took his 8-month son on a late night walk.",
  "The March for Peace drew thousands.",
  "She hoped he would come from the moment the lights went out.",
  "Ten to twelve people came; he is past fifty.",
  "Case number 20161016 was lost.",
  "Call 2010-2015-86 now that you can.",
  "They made Juneteenth a federal holiday.",
  "On election day in Togo he won.",
  "They march fifth in line.",
  "It was his second win in as many days.",
  "The Evidence Act, 1872, and the Human Rights Act 1998 apply.",
  "Vision 2030 is a plan.",
  "She worked the night shift.",
  "The Christmas market and the Easter holidays drew crowds.",
  "Twenty nineteen-year-olds and two thousand villages took part.",
];
