import type { OwnPage } from "./own-page.js";
export const pages: OwnPage[] = [
  {
    id: "sfgate-2015",
    url: "http://www.baydaily.example/bayarea/article/Sea-lion-blocks-ferry-62001.php",
    title: "Sea lion blocks ferry ramp for five hours",
    authors: ["Rob Ferris"],
    date: "2015-06-02",
    html: `<html><head><title>Sea lion blocks ferry ramp for five hours - Bay Daily</title><meta name="date.release" content="2015/06/02 13:30" /><meta property="og:title" content="Sea lion blocks ferry ramp for five hours" /><meta property="og:site_name" content="Bay Daily"/></head><body><div id="masthead"><a href="/">Bay Daily</a></div><div class="article-content"><h1 class="headline entry-title">Sea lion blocks ferry ramp for five hours</h1><h5 class="byline"><span class="author vcard"><span class="fn">By Rob Ferris</span></span></h5><h5 class="timestamp">Published 1:30 pm, Tuesday, June 2, 2015</h5><div class="sharing"><a>Email this</a></div><div class="article-text hentry"><div class="carousel"><ul class="gallery"><li><div class="caption"><p>A sea lion sits on the ferry ramp. Photo: Kim Lau, The Bay Daily</p></div><div class="counter">Image 1 of 4</div></li><li><div class="caption"><p>Deckhands tried a banner. Photo: Kim Lau, The Bay Daily</p></div><div class="counter">Image 2 of 4</div></li></ul></div><div class="article-body"><p>⟦A sea lion the size of a sofa lay down on the ramp of the Bayside ferry on Tuesday morning and stayed there until lunch.⟧</p><p>⟦Ferries were sent to the next pier, a walk of twenty minutes. Some commuters took pictures; others took taxis.⟧</p><div class="asset_relatedlinks"><h6>More Local News</h6><ul><li><a href="/1">Bridge toll may rise again</a></li><li><a href="/2">Whale watchers sue harbor</a></li></ul></div><p>⟦“We are not allowed to touch him, and he knows it,” said deckhand Luis Ortega.⟧</p><p>⟦A team from the marine center arrived at noon with herring. The animal followed the bucket into the water.⟧</p><p><i>Rob Ferris is a Bay Daily staff writer. E-mail: rferris@baydaily.example Twitter: @rferris</i></p></div></div></div><div id="comments"><h3>Comments</h3></div></body></html>`,
  },

  {
    id: "wapo-2012",
    url: "http://www.capitalherald.example/local/trees-on-main/2012/10/18/7a1_story.html",
    title: "Main Street loses its last elms",
    authors: ["Denise Cole"],
    date: "2012-10-18",
    html: `<html lang="en"><head><title>Main Street loses its last elms - The Capital Herald</title><meta property="og:title" content="Main Street loses its last elms"/><meta name="DC.date.issued" content="2012-10-18"/></head><body><div id="shell"><div id="nav"><a href="/">Local</a></div><div id="content" class="article"><div class="module s1"><h1 property="dc.title" class="entry-title">Main Street loses its last elms</h1><div class="module byline"><h3 property="dc.creator">By Denise Cole, <span class="timestamp updated">Published: October 18</span></h3></div><div id="slug_flex_ss"></div></div><div id="article_body"><div class="article_body"><article><p>⟦The last two elms on Main Street came down on Thursday, and with them the only shade between the bank and the river.⟧</p><p>⟦They had been planted in 1889. A fungus that beetles carry killed the other forty-one one after another.⟧</p></article></div><div class="relative_container"><div class="module component todays_spotlight"><h3 class="module-title">Video</h3><p>Arborists explain what elms need and why so many of them have died.</p></div></div><div class="article_body entry-content"><article><p>⟦“I learned to ride a bicycle around that one,” said Alma Reese, 77, who had brought a folding chair to watch.⟧</p><p>⟦The town will plant oaks in the spring. They grow a foot a year.⟧</p><p>⟦A slice of the older elm, with its 123 rings, will hang in the library.⟧</p></article></div></div><div class="module"><a href="#">Loading...</a><h3>Comments</h3><p>Discussion policy</p></div></div></div></body></html>`,
  },

  {
    id: "abc-inline",
    url: "https://www.nationalbroadcaster.example/news/2024-03-11/quokka-census/103555",
    title: "Quokka count finds twice as many as expected",
    authors: ["Jess Harper", "Tim Nolan"],
    date: "2024-03-11T03:20:00Z",
    html: `<html lang="en-AU"><head><title>Quokka count finds twice as many as expected - National News</title><meta property="og:title" content="Quokka count finds twice as many as expected"><meta property="og:site_name" content="National News"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Quokka count finds twice as many as expected","datePublished":"2024-03-11T03:20:00+00:00","author":[{"@type":"Person","name":"Jess Harper"},{"@type":"Person","name":"Tim Nolan"}]}</script></head><body><div id="content"><header><h1>Quokka count finds twice as many as expected</h1><div data-component="Byline"><p>By <a href="/a">Jess Harper</a> and <a href="/b">Tim Nolan</a></p></div><div data-component="Dateline"><time datetime="2024-03-11T03:20:00Z">Mon 11 Mar 2024 at 11:20am</time></div></header><article><div data-component="KeyPoints"><h2>In short:</h2><p>⟨A count on Bald Island found 1,100 quokkas.⟩</p><h2>What's next?</h2><p>⟨Rangers will count again in the dry season.⟩</p></div><div class="ArticleRender_article__7i2EW"><p class="paragraph_paragraph__3Hrfa">⟦Rangers who spent nine nights on Bald Island with torches and clickers have counted 1,100 quokkas, twice as many as they had expected.⟧</p><figure class="ContentAlignment_marginBottom"><img><figcaption><span>A quokka on Bald Island.</span><cite>(National News: Tim Nolan)</cite></figcaption></figure><p class="paragraph_paragraph__3Hrfa">⟦"They come out at dusk and they do not care about us at all," ranger Sal Dunn said.⟧</p><h2 class="Typography_heading">⟦Fires spared the island⟧</h2><p class="paragraph_paragraph__3Hrfa">⟦Bald Island has had no fire since 1962 and has neither cats nor foxes.⟧</p><div data-component="EmphasisedText"><p class="paragraph_paragraph__3Hrfa">⟨"It is what the coast used to be."⟩</p></div><p class="paragraph_paragraph__3Hrfa">⟦On the mainland, fewer than 400 are left, most of them in two valleys.⟧</p><div data-component="FormCallout"><h2>The news of the West in your inbox</h2><label>Your information is being handled in accordance with our privacy policy.</label></div></div></article><section><h2>Related Stories</h2><ul><li><h3><a href="/r">Island reopens to campers</a></h3></li></ul></section></div></body></html>`,
  },

  {
    id: "blogspot-dynamic-zh",
    url: "https://www.taiwandaily.example/news/paper/1634001",
    title: "舊鐵橋改建步道 十月開放",
    authors: ["陳美玲"],
    date: "2024-03-05T05:30:00+08:00",
    html: `<html lang="zh-Hant-TW"><head><title>舊鐵橋改建步道 十月開放 - 地方 - 島嶼日報</title><meta property="og:title" content="舊鐵橋改建步道 十月開放 - 島嶼日報"><meta property="og:site_name" content="島嶼日報"></head><body><div class="breadcrumb"><a href="/">首頁</a><a href="/local">地方</a></div><div class="content"><h1>舊鐵橋改建步道 十月開放</h1><span class="time">2024/03/05 05:30</span><div class="text"><p>⟦〔記者陳美玲／花蓮報導〕停用二十年的舊鐵橋將改建為步道，縣府昨天表示，工程已完成八成，預計十月對外開放。⟧</p><span class="ph_b"><span class="ph_i"><img></span><span class="ph_d">舊鐵橋將改建為步道。（記者陳美玲攝）</span></span><p>⟦鐵橋建於一九三二年，全長三百二十公尺，颱風曾沖毀兩座橋墩。⟧</p><p>⟦鐵道協會理事長林志明說，橋上將保留一段枕木，讓孩子知道火車怎麼走過。⟧</p><p class="before_ir">請繼續往下閱讀...</p><p>⟦縣府編列六千萬元經費，其中三分之一來自民間捐款。⟧</p><p class="appE1121">不用抽 不用搶 現在用APP看新聞 保證天天中獎　<a href="#">點我下載APP</a></p></div></div></body></html>`,
  },

  {
    id: "brazil-old",
    url: "http://www.diariodobairro.example/noticias/2011/04/12/feira.html",
    title: "Feira volta à praça depois de nove anos",
    authors: ["Ana Beatriz Lopes"],
    date: "2011-04-12T16:40:00-03:00",
    html: `<html lang="pt-br"><head><title>Diário do Bairro - Feira volta à praça depois de nove anos</title></head><body><div id="topo"><a href="/">Diário do Bairro</a></div><div id="conteudo"><div class="noticia"><p class="data">12/04/2011 16h40 - Atualizado em 12/04/2011 18h02</p><h1>Feira volta à praça depois de nove anos</h1><p class="autor">ANA BEATRIZ LOPES<br>DE SÃO JOSÉ</p><div id="texto">⟦A feira de sábado voltou à praça da Matriz nove anos depois de ter sido transferida para a beira da estrada.⟧<br /><br />⟦"Aqui tem sombra e tem fregueses", disse o feirante Osvaldo Pires, 61, que vende mandioca desde 1974.⟧<br /><br /><div class="veja"><b>Veja também:</b><br><a href="/1">Ônibus mudam de rota no centro</a></div>⟦A prefeitura limitou o número de barracas a 80. Há 130 inscritos.⟧<br /><br />⟦O sorteio das vagas será na quinta-feira.⟧</div><p class="erro"><a href="#">Comunicar erro</a> | <a href="#">Imprimir</a></p></div></div></body></html>`,
  },

  {
    id: "russian-portal",
    url: "https://lenta-sever.example/news/2024/02/19/lednik/",
    title: "На ледник вернулись ученые",
    authors: ["Илья Орлов"],
    date: "2024-02-19T13:45:00+03:00",
    html: `<html lang="ru"><head><title>На ледник вернулись ученые: Наука: Лента Севера</title><meta property="og:title" content="На ледник вернулись ученые"><meta property="og:site_name" content="Лента Севера"></head><body><header><a href="/">Лента Севера</a></header><div class="topic"><div class="topic-header"><time class="topic-header__time">13:45, 19 февраля 2024 (МСК)</time><a class="topic-header__rubric" href="/nauka">Наука</a></div><h1 class="topic-body__title">На ледник вернулись ученые</h1><div class="topic-body__title-yandex">Экспедиция возобновила работу на леднике после пяти лет перерыва</div><div class="topic-authors"><a class="topic-authors__author">Илья Орлов <span>(корреспондент)</span></a></div><div class="topic-body__content"><p class="topic-body__content-text">⟦Экспедиция из восьми ученых вернулась на ледник Северный после перерыва в пять лет. Об этом в понедельник сообщил институт географии.⟧</p><p class="topic-body__content-text">⟦За это время ледник потерял 11 метров толщины, рассказала руководитель группы Вера Соколова.⟧</p><div class="box-inline"><a href="/1"><span>Материалы по теме:</span><span>Почему тает вечная мерзлота</span></a></div><p class="topic-body__content-text">⟦«Мы узнали только один камень из тех, что помнили», — добавила она.⟧</p><p class="topic-body__content-text">⟦Ранее стало известно, что станцию на леднике законсервировали в 2019 году из-за нехватки топлива.⟧</p></div><a class="subscribe">Что думаешь? Оцени!</a></div></body></html>`,
  },

  {
    id: "dutch",
    url: "https://www.dekustkrant.example/nieuws/veerboot-8812",
    title: "Veerboot vaart weer, maar zonder café",
    authors: ["Sanne de Boer"],
    date: "2024-01-15T07:00:00+01:00",
    html: `<html lang="nl"><head><title>Veerboot vaart weer, maar zonder café | De Kustkrant</title><meta property="og:title" content="Veerboot vaart weer, maar zonder café"><meta property="og:site_name" content="De Kustkrant"><meta property="article:published_time" content="2024-01-15T07:00:00+01:00"></head><body><header><a href="/">De Kustkrant</a></header><main><article><h1>Veerboot vaart weer, maar zonder café</h1><p class="intro">⟦Na drie weken reparatie vaart de veerboot naar het eiland weer. Koffie moeten reizigers zelf meebrengen.⟧</p><div class="meta">Door <span>Sanne de Boer</span> 15 januari 2024, 07.00 <span>Leestijd 2 min</span></div><div class="tekst"><p>⟦De boot lag sinds kerst in het dok, omdat er water in de machinekamer was gelopen.⟧</p><p>⟦„We hebben elke schroef gezien”, zegt kapitein Wim Visser.⟧</p><p><strong>Lees ook:</strong> <a href="/1">Eilanders eisen tweede boot</a></p><p class="verder">Tekst loopt door onder de foto</p><figure><img><figcaption>Kapitein Visser op de brug. Foto: Jan Mol</figcaption></figure><p>⟦Het café blijft dicht tot april, want de nieuwe keuken is nog niet geleverd.⟧</p><p>⟦Een enkele reis kost vanaf vandaag 14 euro.⟧</p><div class="whatsapp"><p>Tip ons via WhatsApp op 06-00000000 of mail naar tips@dekustkrant.example.</p></div></div></article></main></body></html>`,
  },

  {
    id: "press-uni-de",
    url: "https://idw-nachrichten.example/news/801122",
    title: "Moose heilen ihre Wände selbst",
    authors: ["Dr. Eva Kern"],
    date: "2022-09-05",
    html: `<html lang="de"><head><title>Moose heilen ihre Wände selbst</title><meta property="og:title" content="Moose heilen ihre Wände selbst"></head><body><div id="nav"><a href="/">Pressemitteilungen</a></div><div class="content"><div class="date">05.09.2022 11:14</div><h1>Moose heilen ihre Wände selbst</h1><div class="author"><strong>Dr. Eva Kern</strong> <i>Pressestelle</i><br>Universität Nordstadt</div><p><b>⟦Schnitte in den Zellwänden eines Mooses schließen sich innerhalb von sechs Stunden. Das zeigt eine Studie der Universität Nordstadt.⟧</b></p><p>⟦Die Forschenden schnitten 300 Blätter mit einem Laser an und filmten, was geschah. In neun von zehn Blättern bildete sich binnen Minuten ein Pfropf aus Zucker.⟧</p><p>⟦„Das ist, als sähe man Schorf im Zeitraffer“, sagt Erstautorin Dr. Pia Rahm.⟧</p><p>⟦Nun sucht das Team nach den Genen, die dahinterstehen.⟧</p><h4>Wissenschaftliche Ansprechpartner:</h4><p>Dr. Pia Rahm, Telefon 0555-112233, rahm@uni-nordstadt.example</p><h4>Originalpublikation:</h4><p>P. Rahm et al.: Wound closure in moss. Plant Walls 12 (2022). DOI 10.0000/pw.2022.11</p><h4>Weitere Informationen:</h4><p>https://www.uni-nordstadt.example/moos</p></div></body></html>`,
  },

  {
    id: "cards-in-body-class-p",
    url: "https://www.northpoint.example/story/fog-horn-returns",
    title: "Fog horn returns after campaign by one listener",
    authors: ["Gil Moran"],
    date: "2024-11-20T09:00:00Z",
    html: `<html lang="en"><head><title>Fog horn returns after campaign by one listener</title><meta property="og:title" content="Fog horn returns after campaign by one listener"><meta property="og:site_name" content="Northpoint"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Fog horn returns after campaign by one listener","datePublished":"2024-11-20T09:00:00Z","author":{"@type":"Person","name":"Gil Moran","jobTitle":"Reporter"}}</script></head><body><main><h1>Fog horn returns after campaign by one listener</h1><ul class="summary"><li>⟨The horn at Cape Hollow sounds again after 11 years⟩</li><li>⟨A retired teacher wrote 61 letters⟩</li></ul><div class="by">Gil Moran <span>Reporter</span></div><div class="story"><p>⟦The fog horn at Cape Hollow sounded on Wednesday for the first time in eleven years, and Edith Lunn, who had asked for it in 61 letters, missed it because she was on the telephone.⟧</p><p>⟦The coast guard shut the horn off in 2013, when ships had long been steering by satellite.⟧</p><p>⟦“It is not for the ships,” Lunn, 82, wrote in the first of her letters. “It is for us.”⟧</p><p class="promo-link"><em>[<a href="/x">RELATED: Lighthouse sold to a dentist</a>]</em></p><p>⟦The horn will sound at noon on Sundays and whenever the cape cannot be seen from the pier.⟧</p><div class="poll"><h3>Should the horn sound at night?</h3><ul><li>Yes</li><li>No</li><li>I am asleep</li></ul></div><p>⟦Neighbors have asked for a schedule.⟧</p><p>Photos by Ada Byrd. Edited by Sue Park.</p><p>Copyright 2024 Northpoint. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.</p></div></main></body></html>`,
  },
];
