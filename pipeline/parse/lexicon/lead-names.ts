/** Words in class names of a standfirst, in several languages. */
export const leadName =
  /(?:^|[^a-z])(?:lead|lede|leadin|leadtext|intro|introduction|introtext|standfirst|dek|deck|teaser|teasertext|summary|abstract|vorspann|vorspann-text|anriss|anrisstext|anreisser|sumario|entradilla|bajada|copete|chapo|chapeau|accroche|ingress|manchet|sommario|occhiello|sottotitolo|subtitle|subtitulo|subheadline|subheading|sub-heading|description|excerpt|unterzeile|untertitel|resumo|linha-fina|zajawka|perex|underrubrik|short-?text)(?:$|[^a-z])/i;
