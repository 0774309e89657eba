/** Headings of what follows an article without being part of it: who wrote it, whom to ask, what it rests on. Lower case. */
export const tailHeadings: ReadonlySet<string> = new Set(
  `originalpublikation|originalpublikationen|originalveröffentlichung|wissenschaftliche ansprechpartner|wissenschaftlicher ansprechpartner|ansprechpartnerin|original publication|original paper|publication details|story source|journal reference|journal references|cite this page|cite this article|how to cite|about the author|about the authors|about the writer|author bio|author information|forward-looking statements|forward looking statements
  cautionary statement|cautionary note regarding forward-looking statements|safe harbor statement|safe harbor|media contact|media contacts|press contact|press contacts|media relations
  contact|contacts|contact information|contact us|for more information|for further information|more information|further information|notes to editors|note to editors|editor's notes|notes for editors
  further reading|sources|references|footnotes|acknowledgements|acknowledgments|related links|related stories|related articles|related content|recommended reading|image credits|photo credits|comments|leave a reply|leave a comment
  über den autor|über die autorin|über die autoren|zum autor|zur autorin|der autor|die autorin|pressekontakt|kontakt|ansprechpartner|weitere informationen|weiterführende links|weiterführende informationen|weblinks|quellen|quellenangaben|quellenverzeichnis|literatur|einzelnachweise|fußnoten|bildnachweis|bildnachweise|mehr zum thema|das könnte sie auch interessieren|das könnte dich auch interessieren|verwandte artikel|schreibe einen kommentar|kommentare
  à propos de l'auteur|à propos de l'auteure|contact presse|contacts presse|pour aller plus loin|pour en savoir plus|sources et références|articles liés
  sobre el autor|sobre la autora|contacto de prensa|contacto|más información|noticias relacionadas|referencias|fuentes|sull'autore|contatti|fonti|sobre o autor|contato|referências|fontes|over de auteur|bronnen|contactgegevens|om forfatteren|om författaren|kilder|källor|o autorze|kontakt dla mediów|źródła`
    .split(/\s*[|\n]\s*/),
);
