/** Headings over what readers say: *4 Responses to “…”*, *Kommentare (12)*, *Leave a reply*. Compared in lower case. */
const comments =
  "comments?|user comments?|reader comments?|kommentare?|leserkommentare?|kommentarer|commentaires?|comentarios?|comentários?|commenti|commento|reacties?|reaktionen|komentarze|komentarzy|komentáře|komentářů|komentarai|komentari|kommentit|kommenttia|hozzászólás(?:ok)?|comentarii|σχόλια|комментари(?:и|й|я|ев)|коментар(?:і|ів|и)|yorum(?:lar)?|التعليقات|تعليقات?|टिप्पणियां|コメント|网友评论|评论|評論|留言|댓글|bình luận|ความคิดเห็น";
const counted =
  "comments?|responses?|replies|kommentare?|antworten|reaktionen|kommentarer|commentaires?|réponses?|comentarios?|respuestas?|comentários?|commenti|reacties|komentarz[ey]|komentářů|комментари(?:й|я|ев)|коментар(?:і|ів)|yorum|تعليقات?|件のコメント|条评论|條留言|개의 댓글|thoughts? on|gedanken zu|réflexions sur|pensamientos? (?:en|sobre)|pensieri su";
const invited =
  "leave a (?:comment|reply)|post a comment|add (?:a|your) comment|join the (?:conversation|discussion)|have your say|what do you think|schreibe? (?:einen|dein) kommentar|kommentar (?:schreiben|hinterlassen|verfassen)|hinterlasse einen kommentar|kommentieren sie|laisser un commentaire|laissez un commentaire|deja un comentario|dejar un comentario|deja una respuesta|deixe (?:um|seu) comentário|lascia un commento|geef een reactie|laat een reactie achter|skriv (?:en )?kommentar|lämna en kommentar|dodaj komentarz|napsat komentář|оставить комментарий|добавить комментарий|ваш комментарий|додати коментар|bir yorum yaz|yorum yap(?:ın)?|اترك تعليقا?ً?|أضف تعليقا?ً?|コメントを(?:残す|書く)|发表评论|發表評論|댓글 쓰기";

export const commentHeading = new RegExp(
  `^(?:(?:${comments})(?:\\s?[(:（]?\\s?\\d{0,6}\\s?[)）]?)?|\\d{1,6}\\s?(?:${counted})(?:$|\\s(?:to|on|for|zu|auf|pour|sur|en|a|so far)?\\s?["“„«‘'].{0,200}|\\s?[»:.…]{0,2}$)|(?:no|0) (?:comments?|responses?|repl(?:y|ies)|thoughts)(?:$|\\s?(?:yet|so far|to|on|»).{0,200})|(?:one|two|three|four|five) (?:comments?|responses?|thoughts?|replies)(?:$|\\s(?:to|on|for)\\s?["“«‘'].{0,200}|\\s?[.:…]$))$`,
  "i",
);

/** Invitations to say something stand in the middle of articles too. */
export const commentInvitation = new RegExp(`^(?:${invited})[\\s.:!?…]{0,3}$`, "i");

/** What stands alone at a text's end: *###*, *-30-*, *ENDS*, *（完）*. */
export const endMark =
  /^(?:#(?:\s?#){1,5}|[-–—(]{1,2}\s?30\s?[-–—)]{1,2}|[-–—(]{0,2}\s?(?:ends|end|ende|schluss|fin|fim|fine|конец|kết thúc|끝|完|完结)\s?[-–—)]{0,2}|[（(]完[）)])\.?$/i;
