// What the desk's pictures show beside the demo wire: a toll told by three publishers over five days, one article in
// three versions, and two reviewers. All of it is invented.

const article = (publisher, slug, publishedAt, title, text, modifiedAt = null) => ({
  publisher,
  url: `https://www.${publisher.toLowerCase().replaceAll(" ", "")}.example/${slug}`,
  publishedAt,
  modifiedAt,
  title,
  text,
});

const officials =
  "“The hillside gave way within seconds,” Rosa Quispe, the governor of Huallaga, told reporters in Tarapoto.";

const demoArticles = [
  article(
    "Andes Wire",
    "landslide-first",
    "2026-04-07T06:40:00Z",
    "Landslide buries houses in northern Peru",
    `TARAPOTO, Peru (Andes Wire) — A landslide buried about 30 houses in the village of Santa Elena in northern Peru before dawn on Tuesday and killed at least 4 people, the civil defence agency Indeci said.

${officials} Rain had fallen for nine days, she said.

Indeci said that 40 people were missing. Dr. Martín Salas, head of the hospital in Tarapoto, said that 17 people were being treated there.`,
  ),
  article(
    "Andes Wire",
    "landslide-first",
    "2026-04-07T06:40:00Z",
    "Landslide kills 11 in northern Peru",
    `TARAPOTO, Peru (Andes Wire) — A landslide buried about 30 houses in the village of Santa Elena in northern Peru before dawn on Tuesday and killed at least 11 people, the civil defence agency Indeci said.

${officials} Rain had fallen for nine days, she said.

Indeci said that 36 people were missing. Dr. Martín Salas, head of the hospital in Tarapoto, said that 23 people were being treated there.`,
    "2026-04-07T15:10:00Z",
  ),
  article(
    "Andes Wire",
    "landslide-first",
    "2026-04-07T06:40:00Z",
    "Landslide kills 16 in northern Peru, army joins search",
    `TARAPOTO, Peru (Andes Wire) — A landslide buried 34 houses in the village of Santa Elena in northern Peru before dawn on Tuesday and killed at least 16 people, the civil defence agency Indeci said.

${officials} Rain had fallen for nine days, she said. President Elena Vargas sent 120 soldiers from Lima to join the search.

Indeci said that 31 people were missing. Dr. Martín Salas, head of the hospital in Tarapoto, said that 23 people were being treated there.`,
    "2026-04-08T07:30:00Z",
  ),
  article(
    "Pacific Courier",
    "santa-elena-toll",
    "2026-04-08T11:20:00Z",
    "Peru landslide: at least 19 killed as rain hampers rescuers",
    `LIMA, Peru — At least 19 people were killed when a hillside collapsed above Santa Elena, Governor Rosa Quispe said on Wednesday. Another 28 people were still missing, she said.

“We are digging with our hands,” said Julio Paredes, a 41-year-old farmer who lost two cousins. The army said that 120 soldiers were at work in the village.

President Elena Vargas will visit Tarapoto on Thursday. Her spokesman, Luis Arce Montoya, said that Quispe had asked Lima for $4.5 million in aid.`,
  ),
  article(
    "Reforma Norte",
    "deslizamiento-cifras",
    "2026-04-09T09:05:00Z",
    "Governor and civil defence differ over toll of Peru landslide",
    `TARAPOTO — Two days after the landslide at Santa Elena, the civil defence agency Indeci and the regional government give different figures. Indeci said on Thursday that 24 people were killed. Governor Rosa Quispe said that 27 people were killed.

“The governor counts the missing of one family twice,” said Indeci’s director, Carmen Huerta. Quispe denied that Huerta had been given all the names.

President Elena Vargas said in Tarapoto that “nobody will be left alone”. Vargas praised Quispe and said the state would rebuild 34 houses by December.`,
  ),
  article(
    "Pacific Courier",
    "santa-elena-final",
    "2026-04-11T16:45:00Z",
    "Search ends in Peru village where landslide killed 29",
    `LIMA, Peru — Rescuers ended the search at Santa Elena on Saturday. In all, 29 people were killed, Indeci’s director, Carmen Huerta, said.

Nine people remain missing. Huerta said that Governor Rosa Quispe and Indeci now agreed on the figure. Quispe said that 61 people would be resettled in Moyobamba.

The United Nations office in Geneva said it had sent $800,000. Prime Minister Diego Salinas of Ecuador told President Elena Vargas that Quito would send 40 engineers.`,
  ),
];

/** Stores the articles; `with` holds the functions of the program, compiled or not. */
export async function fillDesk({ store, offerArticles, saveRecord, buildRecord }) {
  const ids = [];
  for (const { publisher, url, publishedAt, modifiedAt, title, text } of demoArticles) {
    const [ticket] = await offerArticles(store, [{ url }], { again: true });
    const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    }));
    const page = {
      article: {
        title,
        byline: [],
        publishedAt,
        modifiedAt,
        language: "en",
        keywords: [],
        kind: "article",
        access: "free",
        origins: {},
        text,
        paragraphs,
      },
      publisher,
      canonicalUrl: null,
      warnings: [],
    };
    const record = buildRecord(page, { url, body: text, fetchedAt: modifiedAt ?? publishedAt });
    ids.push((await saveRecord(store, ticket, record)).articleId);
  }
  return ids;
}
