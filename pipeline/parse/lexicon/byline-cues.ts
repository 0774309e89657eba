/** Words that announce who wrote the text: *By*, *Von*, *Par*, *Автор*, *بقلم*. Ready for a pattern, lower case, longer before shorter. */
export const bylineCues = [
  "autorin\\/autor|autor\\/in|by|written by|story by|words by|text by|words and photos by|reporting by|posted by|published by|edited by|interview by|analysis by|opinion by|review by|author|authors|from our correspondent",
  "von unsere[mr] \\S{4,30}|von|text von|ein beitrag von|ein artikel von|ein kommentar von|ein bericht von|ein essay von|ein interview von|eine analyse von|eine reportage von|eine rezension von|ein gastbeitrag von|ein gastkommentar von|eine kolumne von|interview von|kommentar von|analyse von|artikel von|veröffentlicht von|geschrieben von|aufgezeichnet von|autor|autorin|autoren",
  "de notre (?:correspondante?|envoyée? spéciale?|journaliste)|par|écrit par|rédigé par|propos recueillis par|publié par|un article de|auteur|auteure|autrice",
  "de nuestr[oa] (?:corresponsal|enviad[oa] especial)|por|texto de|texto por|escrito por|redactado por|publicado por|una entrevista de",
  "d[ae]l? nostr[oa] (?:inviat[oa]|corrispondente)|di|a cura di|articolo di|scritto da|pubblicato da|testo di|intervista di|autore|autrice",
  "texto|da nossa correspondente|do nosso correspondente|reportagem de|por",
  "door|van onze (?:verslaggever|correspondent|redacteur)|geschreven door|af|av|skrevet av|skrevet af|tekst av|text av|skriven av|kirjoittanut|teksti",
  "przez|autori|autorka|autorzy|napisał|napisała|opracował|opracowała|opracowanie|napsal|napsala|írta|szerző|scris de|autor articol|συντάκτης|γράφει|γράφει ο|γράφει η|του|της",
  "автор|авторы|автор статьи|автор текста|автор материала|автори|журналист|журналистка|корреспондент|текст|написав|написала|напсао|пише|piše|pišu|napisao|napisala",
  "haberi yazan|kaleme alan|ditulis oleh|tác giả|bởi|โดย",
  "كتب|كتبت|كتبه|بقلم|إعداد|تقرير|الكاتب|الكاتبة|تحرير|نویسنده|نوشته|نویسنده:|מאת|כתב|כתבה",
  "लेखक|लेखिका|द्वारा|written by|reported by|संवाददाता|প্রতিবেদক|লেখক|লিখেছেন",
  "責任編輯|责任编辑|责编|编辑|編輯|记者|記者|作者|撰文|撰稿|本报记者|本報記者|文|取材・文|執筆|聞き手|ライター|글|취재",
].join("|");

/** Words that announce a name only with a colon behind them: by themselves they are desks, roles, headings, or names (*Oleh*, *Yazan*, *Theo*). */
export const colonCues =
  "haber|editör|yazan|yazar|muhabir|oleh|penulis|theo|reporter|kontributor|redaktion|redaktör|journalist|journaliste|reporter\\/in|text|tekst|texto|testo|kirjoittaja|toimittaja|skribent|novinář|redakteur|redactie|redactor|redacción|reportagem|bericht|autor|by|von|par|por|di";

/** What stands right behind a name without belonging to it: when it was published. */
export const publishedTails =
  "publiziert|veröffentlicht|aktualisiert|erstellt|stand|published|updated|posted|modified|publiée?|mis à jour|modifié|publicado|publicada|actualizado|actualizada|pubblicato|aggiornato|atualizado|atualizada|gepubliceerd|bijgewerkt|publisert|oppdatert|publicerad|uppdaterad|publiceret|opdateret|julkaistu|päivitetty|opublikowano|aktualizacja|публикация|опубликовано|обновлено|yayınlanma|giriş|güncelleme|نشر|نُشر|प्रकाशित|अपडेट";
