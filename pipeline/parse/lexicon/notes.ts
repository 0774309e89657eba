/**
 * How notes begin that publishers set below an article: where it was printed first, whose opinion it is, who owns it. They name no
 * service, so that no other word has to confirm them. Lower case, straight apostrophes.
 */
export const notes = {
  en: `this article was originally published|this story was originally published|this article originally appeared|this story originally appeared|this piece originally appeared
    this article first appeared|this story first appeared|this article is republished|this article was first published|this story was first published|this post originally appeared|a version of this article|a version of this story
    the views expressed|views expressed|the opinions expressed|opinions expressed|the views and opinions|the author's views|this is an opinion|our standards:|all quotes delayed|quotes delayed|market data provided
    this material may not be published|reprinted with permission|republished with permission|all rights reserved|copyright ©|copyright 20|© 20|(c) 20|disclaimer:|legal disclaimer|disclosure:|full disclosure:
    editing by|reporting by|additional reporting by|reporting and writing by|writing by|compiled by|with reporting from|with files from|with inputs from|this article contains affiliate|this post contains affiliate|this story has been updated with`,
  de: `dieser artikel erschien|dieser artikel ist zuerst|dieser text erschien|dieser text ist zuerst|dieser beitrag erschien|dieser beitrag ist zuerst|dieser artikel wurde zuerst|zuerst erschienen in|erstmals erschienen|erstveröffentlichung
    die meinung des autors|die meinung der autorin|gastbeiträge geben|dieser gastbeitrag|alle rechte vorbehalten|alle angaben ohne gewähr|copyright |© 20|transparenzhinweis|hinweis der redaktion|anmerkung der redaktion|aus dem englischen von|aus dem englischen übersetzt|mit material von|mit agenturmaterial
    dies ist eine maschinelle|dieser artikel wurde automatisch|dieser artikel wurde mithilfe|dieser text wurde mithilfe|dieser artikel wurde mit hilfe`,
  fr: `cet article a été initialement publié|cet article est paru|cet article a été publié|tribune publiée|les propos tenus|les opinions exprimées|tous droits réservés|la reproduction|© 20|avec afp|(avec afp|propos recueillis par|traduit de l'anglais`,
  es: `este artículo fue publicado originalmente|este artículo se publicó|las opiniones expresadas|todos los derechos reservados|prohibida la reproducción|© 20|con información de|traducido por|nota de la redacción`,
  it: `questo articolo è stato pubblicato|riproduzione riservata|© riproduzione riservata|tutti i diritti riservati|le opinioni espresse`,
  pt: `este artigo foi publicado originalmente|este texto não reflete|as opiniões expressas|todos os direitos reservados|com informações d`,
  nl: `dit artikel verscheen eerder|dit artikel is eerder|alle rechten voorbehouden|de mening van`,
  nordic: `denna artikel publicerades|denne artikkelen ble først|dette er et debattinnlegg|dette er en kronikk|alla rättigheter|artikkelen ble først publisert`,
  slavic: `wszelkie prawa zastrzeżone|prawa autorskie|artykuł ukazał się|tekst ukazał się|všechna práva vyhrazena|все права защищены|мнение автора`,
};

/** Who else worked on the text: *Ann Lee contributed to this report*, *Bo Ek reported from Riga*. */
export const contributions =
  /\bcontributed (?:to (?:this|the) (?:report|reporting|story|article|dispatch)|reporting|research)\b|\b(?:also )?(?:contributed from|reported from|reporting from) \p{Lu}[\p{L}., ]{2,60}\.?$|^[\p{L}'’ .,-]{5,160}\bcontributed\.?$/iu;

/** Whose a site is, in a footnote whose subject is an address: *\*post.example is a service of …*. */
export const ownership = /^\*\s?(?:www\.)?[\p{L}\d-]{2,40}(?:\.[\p{L}\d-]{2,40}){0,2}\.\p{L}{2,10} \p{L}/u;

/** When and where a programme told of the subject: *Dieses Thema im Programm: …*, *This programme was broadcast on …*. */
export const broadcasts =
  /^(?:über )?(?:dieses thema|diese (?:nachricht|meldung|sendung)|dieser (?:beitrag|bericht))\b.{0,80}(?:im programm|berichtete|gesendet|ausgestrahlt)|^(?:this|the) (?:programme|program|episode|story|report) (?:was |is )?(?:first )?(?:broadcast|aired|airs)\b|^(?:ce sujet|cette émission) a été diffusée?|^(?:este programa|este reportaje) se emitió/iu;
