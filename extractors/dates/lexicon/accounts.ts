/** What is reported by halves of the year. */
export const accountWords: ReadonlySet<string> = new Set(
  ("profit profits sales revenue revenues earnings turnover income loss losses output production exports imports shipments deliveries orders " +
    "dividend results growth economy gdp inflation investment spending margin margins interim bookings volumes").split(" "),
);

/** What is played in halves. */
export const sportWords: ReadonlySet<string> = new Set(
  "goal goals scored score scoring points match game team player players striker coach ball halftime kick penalty minute minutes".split(" "),
);
