import type { OwnPage } from "./own-page.js";
export const pages: OwnPage[] = [
  {
    id: "french",
    url: "https://www.lecourrierdelest.example/economie/2024/03/03/fonderie",
    title: "La fonderie de Villers sauvée par ses salariés",
    authors: ["Jean Morel"],
    date: "2024-03-03T18:05:00+01:00",
    html: `<html lang="fr"><head><title>La fonderie de Villers sauvée par ses salariés - Le Courrier de l'Est</title><meta property="og:title" content="La fonderie de Villers sauvée par ses salariés"><meta property="og:site_name" content="Le Courrier de l'Est"></head><body><header><nav><a href="/eco">Économie</a></nav></header><main id="main"><article><h1>La fonderie de Villers sauvée par ses salariés</h1><p class="chapo">⟦Les 84 ouvriers reprennent l'usine sous forme de coopérative. Le tribunal a validé leur offre vendredi.⟧</p><div class="infos"><span class="signature">Par Jean Morel</span> <span class="dates">Publié le 3 mars 2024 à 18h05 • Mis à jour le 4 mars 2024 à 9h10</span></div><p class="temps">Temps de lecture : 3 min</p><figure><img><figcaption>L'entrée de la fonderie, le 1er mars. © Luc Petit</figcaption></figure><div class="corps"><p>⟦« On a éteint le four en décembre, on le rallume lundi », sourit Karim Benali, délégué syndical et désormais associé.⟧</p><p>⟦L'offre des salariés, soutenue par la région à hauteur de 1,2 million d'euros, a été préférée à celle d'un groupe luxembourgeois.⟧</p><p class="lire-aussi">À lire aussi <a href="/l">Dans la vallée, ces usines qui renaissent</a></p><h2>⟦Un carnet de commandes fragile⟧</h2><p>⟦La coopérative dispose de six mois de commandes. Un constructeur ferroviaire s'est engagé jusqu'en 2026.⟧</p><div class="encadre"><h3>Repères</h3><p>1898 : création de la fonderie. 2009 : premier plan social. 2023 : liquidation.</p></div><p>⟦« Rien n'est gagné », prévient la directrice, Sophie Garnier.⟧</p><p>Abonnez-vous à notre newsletter pour recevoir l'essentiel de l'actualité économique de la région.</p></div></article></main></body></html>`,
  },

  {
    id: "spanish",
    url: "https://www.eldiariodelsur.example/sociedad/2024-01-22/sequia-pantano_1123/",
    title: "El pantano de Albarrosa cae al 11% y obliga a nuevos cortes",
    authors: ["María Lozano", "Pedro Gil"],
    date: "2024-01-22T07:30:00+01:00",
    html: `<html lang="es"><head><title>El pantano de Albarrosa cae al 11% y obliga a nuevos cortes</title><meta property="og:title" content="El pantano de Albarrosa cae al 11% y obliga a nuevos cortes"><meta property="og:site_name" content="El Diario del Sur"><meta property="article:published_time" content="2024-01-22T07:30:00+01:00"></head><body><header><a href="/">El Diario del Sur</a></header><main><article><div class="antetitulo">Sequía</div><h1>El pantano de Albarrosa cae al 11% y obliga a nuevos cortes</h1><h2 class="entradilla">⟦Unos 38.000 vecinos tendrán agua solo de seis de la mañana a diez de la noche desde el lunes.⟧</h2><div class="firma">Por <a href="/a">María Lozano</a> y <a href="/b">Pedro Gil</a> | Albarrosa</div><div class="fecha">22 de enero de 2024 07:30h</div><div class="compartir">Compartir</div><div class="cuerpo"><p>⟦El pantano de Albarrosa guarda apenas el 11% de su capacidad, el nivel más bajo desde que se inauguró en 1971.⟧</p><p>⟦La alcaldesa, Carmen Rueda, anunció este domingo que los cortes nocturnos empezarán el lunes y durarán “lo que haga falta”.⟧</p><div class="relacionada"><a href="/r">Los agricultores piden ayudas por la sequía</a></div><p>⟦En los pueblos más altos, el agua llega ya en camiones cisterna dos veces por semana.⟧</p><p><strong>Te puede interesar: <a href="/t">Diez consejos para ahorrar agua en casa</a></strong></p><h3>⟦Un invierno sin lluvia⟧</h3><p>⟦Desde octubre han caído 42 litros por metro cuadrado, un tercio de lo normal, según la agencia de meteorología.⟧</p><p>Síguenos en <a href="#">Google News</a> y no te pierdas ninguna noticia.</p></div></article></main></body></html>`,
  },

  {
    id: "portuguese-br",
    url: "https://www.folhadaserra.example/cidades/noticia/2024/02/14/chuva.ghtml",
    title: "Chuva deixa 3 mil pessoas fora de casa na Serra",
    authors: [],
    date: "2024-02-14T08:12:00-03:00",
    html: `<html lang="pt-BR"><head><title>Chuva deixa 3 mil pessoas fora de casa na Serra | Folha da Serra</title><meta property="og:title" content="Chuva deixa 3 mil pessoas fora de casa na Serra"><meta property="og:site_name" content="Folha da Serra"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Chuva deixa 3 mil pessoas fora de casa na Serra","datePublished":"2024-02-14T11:12:00.000Z","author":{"@type":"Organization","name":"Folha da Serra"}}</script></head><body><div class="header">Folha da Serra</div><div class="content-head"><h1 class="content-head__title">Chuva deixa 3 mil pessoas fora de casa na Serra</h1><h2 class="content-head__subtitle">⟨Defesa Civil registrou 41 deslizamentos em 24 horas. Duas rodovias seguem fechadas.⟩</h2></div><div class="content-publication-data"><p>Por Redação Folha da Serra</p><p>14/02/2024 08h12  Atualizado há 2 horas</p></div><div class="mc-article-body"><div class="mc-column content-text"><p class="content-text__container">⟦A chuva que atinge a Serra desde segunda-feira (12) deixou cerca de 3 mil pessoas fora de casa, segundo balanço divulgado pela Defesa Civil.⟧</p></div><div class="mc-column"><ul class="content-unordered-list"><li><strong>📱 Siga o canal da Folha da Serra no WhatsApp</strong></li></ul></div><div class="mc-column content-text"><p class="content-text__container">⟦Foram 41 deslizamentos em 24 horas. Não há registro de mortes.⟧</p></div><div class="mc-column content-media"><p class="content-media__description">Casa atingida por deslizamento no bairro Vila Nova — Foto: Bruno Reis</p></div><div class="mc-column content-text"><p class="content-text__container">⟦“Ouvi um estalo e só deu tempo de pegar as crianças”, contou a costureira Luzia Prado, de 52 anos.⟧</p></div><div class="mc-column"><p><strong>LEIA TAMBÉM:</strong></p><ul><li><a href="/1">Veja como ajudar as famílias</a></li><li><a href="/2">Aulas são suspensas em seis cidades</a></li></ul></div><div class="mc-column content-text"><p class="content-text__container">⟦A previsão é de mais chuva até sexta-feira.⟧</p></div></div></body></html>`,
  },

  {
    id: "turkish",
    url: "https://www.kiyigazetesi.example/gundem/vapur-seferleri-2024-5511",
    title: "Vapur seferleri fırtına nedeniyle iptal edildi",
    authors: ["Elif Demir"],
    date: "2024-12-01T10:35:00+03:00",
    html: `<html lang="tr"><head><title>Vapur seferleri fırtına nedeniyle iptal edildi | Kıyı Gazetesi</title><meta property="og:title" content="Vapur seferleri fırtına nedeniyle iptal edildi"><meta property="og:site_name" content="Kıyı Gazetesi"></head><body><div class="menu"><a href="/">Gündem</a></div><div class="haber"><h1 class="haber-baslik">Vapur seferleri fırtına nedeniyle iptal edildi</h1><h2 class="haber-spot">⟨Kuvvetli lodos nedeniyle adalara giden bütün vapur seferleri pazar günü iptal edildi.⟩</h2><div class="haber-bilgi"><span>Haber: Elif Demir</span><span>Giriş: 01.12.2024 - 10:35</span><span>Güncelleme: 01.12.2024 - 12:00</span></div><div class="haber-metin"><p>⟦Kuvvetli lodos nedeniyle adalara giden vapur seferleri iptal edildi. Şehir hatlarından yapılan açıklamada seferlerin pazartesi sabahına kadar yapılmayacağı belirtildi.⟧</p><p>⟦Meteoroloji, rüzgârın saatte 90 kilometreye ulaşacağını duyurdu.⟧</p><div class="ilgili"><span>İlginizi Çekebilir</span><a href="/1">Barajlarda doluluk oranı yükseldi</a></div><p>⟦İskelede bekleyen yolculardan Hasan Yıldız, "Üç saattir buradayız, otele döneceğiz" dedi.⟧</p><p>⟦Belediye, mahsur kalan yolcular için iki spor salonunu açtı.⟧</p><p>Haberin devamı için Kıyı Gazetesi'ni takip edin.</p></div></div></body></html>`,
  },

  {
    id: "hindi",
    url: "https://www.gangasandesh.example/desh/pul-ka-udghatan-2291.html",
    title: "तीन साल बाद खुला नदी पर नया पुल, गांवों को राहत",
    authors: ["राकेश शर्मा"],
    date: "2024-07-11T09:05:00+05:30",
    html: `<html lang="hi"><head><title>तीन साल बाद खुला नदी पर नया पुल, गांवों को राहत - Ganga Sandesh</title><meta property="og:title" content="तीन साल बाद खुला नदी पर नया पुल, गांवों को राहत"><meta property="og:site_name" content="Ganga Sandesh"><script type="application/ld+json">{"@type":"NewsArticle","headline":"तीन साल बाद खुला नदी पर नया पुल, गांवों को राहत","datePublished":"2024-07-11T09:05:00+05:30","author":{"@type":"Person","name":"राकेश शर्मा"}}</script></head><body><div class="nav"><a href="/">होम</a></div><div class="story-left"><h1>तीन साल बाद खुला नदी पर नया पुल, गांवों को राहत</h1><div class="auth">Edited By: राकेश शर्मा | Updated: 11 Jul 2024 09:40 AM</div><div class="story-content"><p>⟦तीन साल के इंतजार के बाद बुधवार को नदी पर बना नया पुल आम लोगों के लिए खोल दिया गया।⟧</p><p>⟦पुल बनने से आसपास के 22 गांवों को राहत मिलेगी। अब तक लोगों को 40 किलोमीटर का चक्कर लगाना पड़ता था।⟧</p><p><strong>ये भी पढ़ें:</strong> <a href="/1">बारिश से सड़कें डूबीं, स्कूल बंद</a></p><p>⟦ग्रामीण सुनीता देवी ने कहा, "अब बच्चों को स्कूल जाने के लिए नाव पर नहीं बैठना पड़ेगा।"⟧</p><p>⟦जिलाधिकारी के अनुसार पुल पर 85 करोड़ रुपये खर्च हुए हैं।⟧</p></div><div class="tag">Tags: पुल, नदी</div></div></body></html>`,
  },

  {
    id: "recipe",
    url: "https://slowkitchen.example/leek-pie/",
    title: "Leek Pie With a Cracked Crust",
    authors: ["Nora Quill"],
    date: "2023-02-20T08:00:00Z",
    html: `<html lang="en"><head><title>Leek Pie With a Cracked Crust - Slow Kitchen</title><meta property="og:title" content="Leek Pie With a Cracked Crust"><meta property="article:published_time" content="2023-02-20T08:00:00+00:00"><meta name="author" content="Nora Quill"></head><body class="single-post"><header class="site-header"><p class="site-title"><a href="/">Slow Kitchen</a></p></header><div class="content-sidebar-wrap"><main class="content"><article class="post entry"><header class="entry-header"><h1 class="entry-title">Leek Pie With a Cracked Crust</h1><p class="entry-meta"><time class="entry-time">February 20, 2023</time> by <span class="entry-author">Nora Quill</span> <span class="entry-comments-link"><a href="#c">14 Comments</a></span></p></header><div class="entry-content"><p><em>This post may contain affiliate links. Please read my disclosure policy.</em></p><div class="jump"><a href="#recipe">Jump to Recipe</a></div><p>⟦My aunt made this pie on the first cold Sunday of the year, and she never once wrote it down.⟧</p><p>⟦The trick is patience: the leeks need forty minutes on a low flame until they taste of almost nothing but themselves.⟧</p><h2>⟦What you need⟧</h2><ul><li>⟦6 leeks, cleaned and sliced⟧</li><li>⟦50 g butter⟧</li><li>⟦200 ml cream⟧</li><li>⟦1 sheet of puff pastry⟧</li></ul><h2>⟦How to make it⟧</h2><ol><li>⟦Melt the butter and stew the leeks, covered, for forty minutes.⟧</li><li>⟦Stir in the cream, season well and let the filling cool.⟧</li><li>⟦Fill the dish, lay the pastry on top and bake at 200°C until it cracks.⟧</li></ol><p>⟦Serve it with a sharp salad and nothing else.⟧</p><p><strong>Did you make this recipe?</strong> Tag @slowkitchen on Instagram and leave a comment below!</p></div></article><div class="entry-comments" id="comments"><h3>Comments</h3><ol><li class="comment"><p>Made this on Sunday and the whole pan was gone before my husband sat down at the table.</p></li></ol></div></main><aside class="sidebar"><section class="widget"><h4>Hi, I'm Nora</h4><p>I cook slowly and write about it.</p></section></aside></div></body></html>`,
  },

  {
    id: "paywall-part",
    url: "https://www.financeherald.example/banks/merger-talks-9f1",
    title: "Two regional banks in merger talks",
    authors: ["Claire Novak"],
    date: "2024-03-21T20:10:00Z",
    access: "part",
    html: `<html lang="en"><head><title>Two regional banks in merger talks - Finance Herald</title><meta property="og:title" content="Two regional banks in merger talks"><meta property="og:site_name" content="Finance Herald"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Two regional banks in merger talks","datePublished":"2024-03-21T20:10:00Z","author":{"@type":"Person","name":"Claire Novak"},"isAccessibleForFree":"False","hasPart":{"@type":"WebPageElement","isAccessibleForFree":"False","cssSelector":".paywall"}}</script></head><body><header><a href="/">Finance Herald</a></header><main><article><h1>Two regional banks in merger talks</h1><p class="summary">A deal would create the state's third-largest lender.</p><p class="by">By Claire Novak, Banking Correspondent</p><div class="story-text"><p>⟦Two regional banks are in advanced talks over a merger that would create the third-largest lender in the state, according to three people with knowledge of the matter.⟧</p><p>⟦First Valley and Meridian Trust could announce a deal as early as Monday, the people said, asking not to be named because the talks are private.⟧</p></div><div class="gate"><h2>Continue reading this article</h2><p>Already a subscriber? Log in. Subscribe now for full access from $1 a week.</p><ul><li>Unlimited articles</li><li>Daily briefing</li><li>Cancel at any time</li></ul></div></article><section><h2>More in Banks</h2><div><h3><a href="/1">Regulator fines broker over late reports</a></h3></div></section></main></body></html>`,
  },

  {
    id: "infinite-next",
    url: "https://www.scrollnews.example/local/orchard-frost",
    title: "Late frost costs orchards half their crop",
    authors: ["Ben Achter"],
    date: "2024-04-25T10:00:00Z",
    html: `<html lang="en"><head><title>Late frost costs orchards half their crop</title><meta property="og:title" content="Late frost costs orchards half their crop"><meta property="article:published_time" content="2024-04-25T10:00:00Z"><meta name="author" content="Ben Achter"></head><body><div id="feed"><div class="story-wrap"><div class="story-head"><h2 class="story-title">Late frost costs orchards half their crop</h2><div class="story-by">Ben Achter · April 25, 2024</div></div><div class="story-body"><p>⟦Two nights of frost have cost growers along the lake about half of this year's apples and nearly all of the cherries.⟧</p><p>⟦“I lit three hundred candles and it was not enough,” said Vera Kamm, who runs a 40-acre orchard near Dunmore.⟧</p><p>⟦The state will pay for part of the loss if the governor declares an emergency, which she is expected to do on Friday.⟧</p><p>⟦Prices in shops are not likely to rise before the autumn.⟧</p></div></div><div class="story-wrap"><div class="story-head"><h2 class="story-title">Choir of mechanics wins national prize</h2><div class="story-by">Ana Sorel · April 24, 2024</div></div><div class="story-body"><p>A choir made up of car mechanics has won first prize at the national festival with a program of sea songs.</p><p>The eighteen singers rehearse on Thursday nights between the lifts of a garage in Dunmore and take turns to bring soup.</p><p>“The sound is best under the vans,” said conductor Iris Boll, who teaches music at the high school.</p></div></div></div></body></html>`,
  },

  {
    id: "interview",
    url: "https://magazine.example/interviews/lighthouse-keeper",
    title: "‘You learn to like your own jokes’: the last lighthouse keeper",
    authors: ["Tess Harlow"],
    date: "2022-08-30T09:00:00+01:00",
    html: `<html lang="en-GB"><head><title>‘You learn to like your own jokes’: the last lighthouse keeper | Magazine</title><meta property="og:title" content="‘You learn to like your own jokes’: the last lighthouse keeper"><meta property="article:published_time" content="2022-08-30T09:00:00+01:00"></head><body><nav><a href="/">Magazine</a></nav><main><h1>‘You learn to like your own jokes’: the last lighthouse keeper</h1><p class="strap">Fergus Lyle spent 31 years on a rock in the sea. He tells us why he would do it again.</p><p class="author">Words by Tess Harlow · Photographs by Ian Roe</p><div class="copy"><p><span class="dropcap">⟦F</span>ergus Lyle, 79, lit the lamp on Skerrow Rock for the last time in 1995. We met in his kitchen, which has a view of the sea and a large clock.⟧</p><p><strong>⟦What was the first night like?⟧</strong></p><p>⟦Loud. I had not known that wind could sound like people. I sat on the stairs with a poker until it got light.⟧</p><p><strong>⟦Did you ever want to leave?⟧</strong></p><p>⟦Every February. By March I had forgotten why.⟧</p><div class="inline-quote"><p>By March I had forgotten why</p></div><p><strong>⟦What do you miss?⟧</strong></p><p>⟦The lamp. It was the size of a cow and as warm.⟧</p><p><em>⟦This interview has been edited for length and clarity.⟧</em></p><p><em>Fergus Lyle’s memoir, Skerrow, is published by Gull Press at £12.99.</em></p></div></main></body></html>`,
  },

  {
    id: "embedded-social",
    url: "https://www.citybeat.example/2024/05/goose-airport",
    title: "Goose delays flights for two hours at city airport",
    authors: ["Dev Rao"],
    date: "2024-05-17T15:00:00Z",
    html: `<html lang="en"><head><title>Goose delays flights for two hours at city airport</title><meta property="og:title" content="Goose delays flights for two hours at city airport"><meta property="article:published_time" content="2024-05-17T15:00:00Z"><meta name="author" content="Dev Rao"></head><body><main><article><h1>Goose delays flights for two hours at city airport</h1><div class="body"><p>⟦A goose that refused to leave the runway delayed eleven flights at the city airport on Friday morning.⟧</p><blockquote class="twitter-tweet"><p lang="en" dir="ltr">⟨Flights are paused because of wildlife on runway 2. Thank you for your patience.⟩</p>⟨— City Airport (@cityairport) <a href="https://twitter.com/cityairport/status/1">May 17, 2024</a>⟩</blockquote><script async src="https://platform.twitter.com/widgets.js"></script><p>⟦Staff first tried bread, then a leaf blower. “It looked at the blower with contempt,” said ground handler Mo Ibsen.⟧</p><blockquote class="instagram-media"><div><a href="#">View this post on Instagram</a><p>A post shared by Goose Watch (@goosewatch)</p></div></blockquote><p>⟦The bird left by itself at 9:40 a.m. Nobody was hurt, and no flights were cancelled.⟧</p><blockquote><p>⟦“We have a plan for birds. We did not have a plan for this bird.”⟧</p></blockquote><p>⟦The airport says it will review its procedures.⟧</p></div></article></main></body></html>`,
  },

  {
    id: "comments-same-markup",
    url: "http://www.townblog.example/?p=412",
    title: "Why the clock tower is always four minutes late",
    authors: ["Gordon"],
    date: "2009-10-12",
    html: `<html><head><title>Why the clock tower is always four minutes late | Town Blog</title></head><body><div id="page"><div id="head"><a href="/">Town Blog</a></div><div id="content"><h2>Why the clock tower is always four minutes late</h2><small>October 12th, 2009 by Gordon</small><div class="text"><p>⟦Every child in town knows that the clock tower is late. Hardly anybody knows that it is late on purpose.⟧</p><p>⟦In 1911 the mayor's wife missed the last train to the city. The mayor had the clock set back by four minutes, and it has stayed that way.⟧</p><p>⟦I found the order in the town archive last week, between a bill for paint and a complaint about geese.⟧</p><p>⟦The clockmaker's grandson still winds it on Mondays.⟧</p></div><p class="postmetadata">Posted in <a href="/c">History</a> | <a href="#respond">4 Comments &#187;</a></p><h3>4 Responses to &#8220;Why the clock tower is always four minutes late&#8221;</h3><div class="entry2"><cite>Lena</cite> Says: <small>October 12th, 2009 at 8:14 pm</small><div class="text"><p>My grandmother told me that story but in hers it was the bishop who missed the train and not the wife.</p></div></div><div class="entry2"><cite>Hal</cite> Says: <small>October 13th, 2009 at 7:02 am</small><div class="text"><p>Four minutes is generous. On my watch it is closer to six, and in the winter I have seen it at nine.</p></div></div><div class="entry2"><cite>Otto</cite> Says: <small>October 13th, 2009 at 9:30 am</small><div class="text"><p>The order is real. My father framed a copy of it and hung it in the barber shop on Mill Street, where it was until the fire.</p></div></div></div></div></body></html>`,
  },

  {
    id: "cookie-in-main",
    url: "https://www.ngo-rights.example/statements/2023/detained-lawyers",
    title: "Statement on the detention of two lawyers",
    authors: [],
    date: "2023-06-07",
    html: `<html lang="en"><head><title>Statement on the detention of two lawyers - Rights Network</title></head><body><main><div class="cc-window"><p>We use cookies to give you the best experience on our site. By continuing you agree to our use of cookies.</p></div><div class="page"><div class="meta-top">7 June 2023 | Statements</div><h1>Statement on the detention of two lawyers</h1><div class="wysiwyg"><p>⟦<strong>Geneva</strong> – The Rights Network is gravely concerned about the detention of lawyers Amina Sol and Yusuf Keita, who were taken from their office on Monday.⟧</p><p>⟦Their families have not been told where they are held. A court is obliged to hear them within 48 hours.⟧</p><p>⟦We call on the authorities to:⟧</p><ol><li>⟦disclose where both lawyers are held;⟧</li><li>⟦grant them access to counsel;⟧</li><li>⟦release them unless they are charged with a recognisable offence.⟧</li></ol><p>⟦Eleven lawyers have been detained in the country since January.⟧</p><p><strong>Contact for media:</strong> Lea Brun, press officer, +41 22 555 01 01, media@ngo-rights.example</p><p>⟨<strong>Signed by:</strong>⟩</p><ul><li>⟨Rights Network⟩</li><li>⟨Lawyers Without Fear⟩</li></ul></div><div class="share">Share this page</div></div></main><footer><p>Donate. Your support makes our work possible.</p></footer></body></html>`,
  },
];
