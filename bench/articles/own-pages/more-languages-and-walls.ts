import type { OwnPage } from "./own-page.js";
export const pages: OwnPage[] = [
  {
    id: "polish",
    url: "https://www.wiadomoscinadwislane.example/region/most-zamkniety-a1122",
    title: "Most zamknięty do końca wakacji",
    authors: ["Katarzyna Nowak"],
    date: "2024-06-11T09:30:00+02:00",
    html: `<html lang="pl"><head><title>Most zamknięty do końca wakacji - Wiadomości Nadwiślane</title><meta property="og:title" content="Most zamknięty do końca wakacji"><meta property="og:site_name" content="Wiadomości Nadwiślane"></head><body><div class="menu"><a href="/region">Region</a></div><div class="article"><h1>Most zamknięty do końca wakacji</h1><div class="info"><span>Katarzyna Nowak</span> <span>11 czerwca 2024, 9:30</span></div><div class="lead"><p>⟦Kierowcy muszą jeździć objazdem przez Kazimierz. Remont potrwa dłużej, niż zapowiadano.⟧</p></div><div class="tresc"><p>⟦Remont mostu na Wiśle przedłuży się co najmniej do 31 sierpnia, poinformował we wtorek zarząd dróg.⟧</p><p class="center">Dalsza część artykułu pod materiałem wideo</p><p>⟦Robotnicy znaleźli pęknięcia w dwóch filarach. – Nie możemy ryzykować – mówi rzecznik Paweł Zając.⟧</p><p><strong>Czytaj też: <a href="/1">Promem przez Wisłę za 5 złotych</a></strong></p><h2>⟦Objazd ma 38 kilometrów⟧</h2><p>⟦Codziennie przez most przejeżdżało 14 tysięcy samochodów.⟧</p><p>Masz temat? Napisz do nas: redakcja@wn.example</p><p>Źródło: WN, PAP</p></div></div></body></html>`,
  },

  {
    id: "italian",
    url: "https://www.lagazzettadelporto.example/cronaca/24_marzo_12/funivia-8f.shtml",
    title: "La funivia riapre dopo tre anni di stop",
    authors: ["Chiara Bassi"],
    date: "2024-03-12",
    html: `<html lang="it"><head><title>La funivia riapre dopo tre anni di stop - La Gazzetta del Porto</title><meta property="og:title" content="La funivia riapre dopo tre anni di stop"><meta property="og:site_name" content="La Gazzetta del Porto"></head><body><header><a href="/">La Gazzetta del Porto</a></header><div class="content"><h1>La funivia riapre dopo tre anni di stop</h1><div class="firma">di <strong>Chiara Bassi</strong></div><p class="sommario">⟦Corse ogni venti minuti e biglietto a 9 euro. Il sindaco: «Una giornata che aspettavamo».⟧</p><div class="data">12 marzo 2024 (modifica il 12 marzo 2024 | 10:15)</div><div class="testo"><p>⟦Dopo tre anni di fermo e un collaudo ripetuto due volte, la funivia del Monte Rosso torna in servizio sabato mattina.⟧</p><p>⟦«Abbiamo cambiato tutto, anche i bulloni», dice il direttore dell'impianto, Aldo Ferri.⟧</p><p><b>Leggi anche: <a href="/x">Il rifugio che ha resistito senza turisti</a></b></p><p>⟦I lavori sono costati 6,4 milioni di euro, pagati per metà dalla regione.⟧</p><p>⟦Per il primo giorno sono attese duemila persone.⟧</p><p>Iscriviti alla newsletter della Gazzetta per ricevere ogni mattina le notizie della città.</p><p>© RIPRODUZIONE RISERVATA</p></div></div></body></html>`,
  },

  {
    id: "korean",
    url: "https://www.haenamilbo.example/news/articleView.html?idxno=55121",
    title: "해남 바닷길 열린다…4월부터 매일 두 차례",
    authors: ["김민수"],
    date: "2024-03-20T14:05:00+09:00",
    html: `<html lang="ko"><head><title>해남 바닷길 열린다…4월부터 매일 두 차례 - 해남일보</title><meta property="og:title" content="해남 바닷길 열린다…4월부터 매일 두 차례"><meta property="og:site_name" content="해남일보"><meta property="article:published_time" content="2024-03-20T14:05:00+09:00"></head><body><div id="nav"><a href="/">정치</a></div><header class="article-view-header"><h3 class="heading">해남 바닷길 열린다…4월부터 매일 두 차례</h3><ul class="infomation"><li>기자명 김민수 기자</li><li>입력 2024.03.20 14:05</li><li>댓글 0</li></ul></header><article id="article-view-content-div"><div style="text-align:center"><figure><img><figcaption>바닷길이 열린 모습. 해남군 제공</figcaption></figure></div><p>⟦[해남일보 김민수 기자] 해남군은 4월부터 하루 두 차례 바닷길을 개방한다고 20일 밝혔다.⟧</p><p>⟦바닷길은 지난해 안전사고 이후 여덟 달 동안 통제됐다. 군은 안내원 12명을 새로 배치했다.⟧</p><p>⟦박정희 관광과장은 "물때를 꼭 확인해 달라"고 말했다.⟧</p><p>⟦입장료는 3000원이다.⟧</p><p>김민수 기자 minsu@haenamilbo.example</p><p>저작권자 © 해남일보 무단전재 및 재배포 금지</p></article><div class="relation"><h4>관련기사</h4><ul><li><a href="/1">해남 배추 축제 11월 개막</a></li></ul></div></body></html>`,
  },

  {
    id: "indonesian",
    url: "https://news.kabarpantai.example/berita/d-7712/warga-bangun-jembatan",
    title: "Warga Bangun Jembatan Sendiri Usai 4 Tahun Menunggu",
    authors: ["Rina Wulandari"],
    date: "2024-08-14T10:21:00+07:00",
    html: `<html lang="id"><head><title>Warga Bangun Jembatan Sendiri Usai 4 Tahun Menunggu</title><meta property="og:title" content="Warga Bangun Jembatan Sendiri Usai 4 Tahun Menunggu"><meta property="og:site_name" content="kabarpantai"><meta name="author" content="Rina Wulandari"></head><body><header><a href="/">kabarpantai</a></header><article class="detail"><h1 class="detail__title">Warga Bangun Jembatan Sendiri Usai 4 Tahun Menunggu</h1><div class="detail__author">Rina Wulandari - kabarpantai</div><div class="detail__date">Rabu, 14 Agu 2024 10:21 WIB</div><figure class="detail__media"><img><figcaption>Foto: Jembatan swadaya warga (Rina W/kabarpantai)</figcaption></figure><div class="detail__body-text">⟨<strong>Cilacap</strong> -⟩ <p>⟦Warga Desa Karangsari membangun jembatan gantung dengan uang sendiri setelah empat tahun menunggu bantuan pemerintah.⟧</p><p>⟦Jembatan sepanjang 60 meter itu menghabiskan dana Rp 210 juta.⟧</p><p><strong>Baca juga: <a href="/1">Jalan Rusak, Warga Tanam Pohon Pisang</a></strong></p><p>⟦"Anak-anak tidak perlu lagi menyeberang sungai," kata kepala desa Slamet Riyadi.⟧</p><p>Simak Video: "Detik-detik Jembatan Lama Roboh"</p><p>⟦Bupati berjanji akan meninjau jembatan itu pekan depan.⟧</p><p><strong>(rwu/ady)</strong></p></div></article></body></html>`,
  },

  {
    id: "vietnamese",
    url: "https://tinbiennho.example/cau-moi-thong-xe-4711.html",
    title: "Cầu mới thông xe sau ba năm thi công",
    authors: ["Minh Anh"],
    date: "2024-05-06",
    html: `<html lang="vi"><head><title>Cầu mới thông xe sau ba năm thi công - Tin Biển Nhỏ</title><meta property="og:title" content="Cầu mới thông xe sau ba năm thi công"></head><body><header><a href="/">Tin Biển Nhỏ</a></header><section class="container"><div class="sidebar-1"><span class="date">Thứ hai, 6/5/2024, 08:00 (GMT+7)</span><h1 class="title-detail">Cầu mới thông xe sau ba năm thi công</h1><p class="description">⟦Cây cầu dài 1,2 km nối hai xã ven biển được đưa vào sử dụng sáng 6/5, rút ngắn 25 km đường vòng.⟧</p><article class="fck_detail"><p class="Normal">⟦Công trình khởi công năm 2021 với vốn đầu tư 680 tỷ đồng, chậm bảy tháng so với kế hoạch.⟧</p><p class="Normal">⟦"Từ nay trời mưa bão con tôi vẫn đến trường được", bà Nguyễn Thị Lan, 46 tuổi, nói.⟧</p><figure><img><figcaption>Người dân đi bộ trên cầu ngày đầu thông xe. Ảnh: Minh Anh</figcaption></figure><p class="Normal">⟦Xe tải trên 10 tấn chưa được phép qua cầu trong ba tháng đầu.⟧</p><p class="Normal" style="text-align:right;"><strong>Minh Anh</strong></p></article></div></section></body></html>`,
  },

  {
    id: "persian",
    url: "https://khabardarya.example/fa/news/20311/",
    title: "اسکله تازه بندر پس از پنج سال افتتاح شد",
    authors: [],
    date: "2024-02-10",
    html: `<html lang="fa" dir="rtl"><head><title>اسکله تازه بندر پس از پنج سال افتتاح شد - خبر دریا</title><meta property="og:title" content="اسکله تازه بندر پس از پنج سال افتتاح شد"><meta property="article:published_time" content="2024-02-10T08:00:00+03:30"></head><body><div class="menu"><a href="/">خانه</a></div><div class="news-body"><h1>اسکله تازه بندر پس از پنج سال افتتاح شد</h1><div class="news-nav">کد خبر: ۲۰۳۱۱ | تاریخ انتشار: ۲۱ بهمن ۱۴۰۲</div><div class="body"><p>⟦به گزارش خبر دریا، اسکله تازه بندر روز شنبه با حضور استاندار و پس از پنج سال کار ساختمانی گشایش یافت.⟧</p><p>⟦مدیر بندر گفت که ظرفیت پهلوگیری با این اسکله دو برابر می‌شود و کشتی‌های بزرگ‌تر می‌توانند بار خالی کنند.⟧</p><p><strong>بیشتر بخوانید:</strong> <a href="/1">قایق‌های ماهیگیری در انتظار سوخت</a></p><p>⟦هزینه ساخت اسکله ۹۰۰ میلیارد تومان بوده است.⟧</p><p>انتهای پیام/</p></div><div class="tags">برچسب‌ها: بندر، اسکله</div></div></body></html>`,
  },

  {
    id: "msword-gov",
    url: "http://www.cityhall.example/press/pr0412.asp",
    title: "Mayor Announces Summer Hours for Libraries",
    authors: [],
    date: "2009-05-21",
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>City Hall - Press Room</title></head><body><table width="100%"><tr><td id="left" width="150"><a href="/">Home</a><br><a href="/mayor">Mayor</a><br><a href="/press">Press Room</a></td><td id="main"><table width="95%"><tr><td><p class="MsoNormal"><b>FOR IMMEDIATE RELEASE</b><o:p></o:p></p><p class="MsoNormal">May 21, 2009<o:p></o:p></p><p class="MsoNormal">Contact: Ellen Dorsey, (555) 010-4410<o:p></o:p></p><p class="MsoNormal" align="center"><b><span style="font-size:16pt">Mayor Announces Summer Hours for Libraries</span></b><o:p></o:p></p><p class="MsoNormal"><span style="font-family:Arial">⟦Mayor Paul Greco announced today that all nine branch libraries will open on Sundays from June through August.⟧<o:p></o:p></span></p><p class="MsoNormal"><span style="font-family:Arial">⟦“Children do not stop reading when school is out,” the Mayor said. “Neither should we.”⟧<o:p></o:p></span></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal"><span style="font-family:Arial">⟦The extra hours will cost $118,000 and are paid for by the Friends of the Library.⟧<o:p></o:p></span></p><p class="MsoNormal"><span style="font-family:Arial">⟦A list of hours for each branch can be found at the main desk.⟧<o:p></o:p></span></p><p class="MsoNormal" align="center">-30-<o:p></o:p></p></td></tr></table></td></tr><tr><td colspan="2"><font size="1">City Hall, 1 Main Street. Webmaster</font></td></tr></table></body></html>`,
  },

  {
    id: "typepad",
    url: "http://gardenletters.typepad.example/letters/2008/04/first-swallow.html",
    title: "First swallow",
    authors: ["Imogen"],
    date: "2008-04-11",
    html: `<html><head><title>Garden Letters: First swallow</title><meta name="generator" content="http://www.typepad.com/" /></head><body class="layout-two-column-right"><div id="container"><div id="banner"><h1 id="banner-header"><a href="http://gardenletters.typepad.example/letters/">Garden Letters</a></h1><h2 id="banner-description">Mud, mostly</h2></div><div id="pagebody"><div id="alpha"><p class="content-nav"><a href="/a">&laquo; Slugs, again</a> | <a href="/">Main</a> | <a href="/b">The compost question &raquo;</a></p><h2 class="date-header">April 11, 2008</h2><div class="entry"><h3 class="entry-header">First swallow</h3><div class="entry-content"><div class="entry-body"><p>⟦She came over the barn at ten past four, turned once and was gone, and I stood there with the hoe like a fool.⟧</p><p>⟦Eleven days earlier than last year. My notebook says 22 April for 2007 and 19 April for the year before.⟧</p><p>⟦I have opened the top window of the barn and told the cat.⟧</p></div></div><div class="entry-footer"><p class="entry-footer-info"><span class="post-footers">Posted by Imogen at 09:15 PM in <a href="/birds">Birds</a></span> <span class="separator">|</span> <a class="permalink" href="#">Permalink</a></p></div></div><h2 class="trackbacks-header">TrackBack</h2><div class="trackbacks-info"><p><span class="trackbacks-link">TrackBack URL for this entry:<br />http://www.typepad.com/t/trackback/99</span></p></div><h2 class="comments-header">Comments</h2><div class="comments-content"><div class="comment"><div class="comment-content"><p>Ours came on the ninth, but they always come to the river first and then think about barns.</p></div><p class="comment-footer">Posted by: Walt | April 12, 2008 at 07:02 AM</p></div></div></div><div id="beta"><div class="module"><h2>Recent Posts</h2></div></div></div></div></body></html>`,
  },

  {
    id: "huff-2013",
    url: "http://www.morningpost.example/2013/09/24/moose-in-pool_n_3981.html",
    title: "Moose Spends Night In Motel Pool",
    authors: ["Andy Corr"],
    date: "2013-09-24T13:11:00-04:00",
    html: `<html lang="en"><head><title>Moose Spends Night In Motel Pool</title><meta property="og:title" content="Moose Spends Night In Motel Pool" /><meta property="og:site_name" content="The Morning Post" /><meta name="publish_date" content="Tue, 24 Sep 2013 13:11:00 -0400" /><meta name="author" content="Andy Corr" /></head><body><div id="wrapper"><div class="top_nav"><a href="/weird">Weird News</a></div><div class="main"><div class="col_600"><h1 class="title">Moose Spends Night In Motel Pool</h1><div class="info"><span class="mp_name">The Morning Post &nbsp;|&nbsp; By <a rel="author" href="/andy">Andy Corr</a></span> <span class="posted">Posted: 09/24/2013 1:11 pm EDT</span></div><div class="social_buttons"><span>12k</span> <span>people like this. Be the first of your friends.</span></div><div class="entry_body_text" id="mainentrycontent"><p>⟦A young moose spent Monday night in the swimming pool of a motel in northern Idaho and left by the steps in the morning.⟧</p><p>⟦Guests at the Pine Rest Motel woke to splashing at about 2 a.m., owner Deb Larkin told a <a href="/tv">local television station</a>.⟧</p><p>⟦"I asked him to shower first," Larkin said.⟧</p><p><strong>(Story continues below)</strong></p><p>⟦Wildlife officers closed the road so that the animal could walk back to the woods. The pool will be cleaned.⟧</p></div><div class="slideshow"><h2>Also on The Morning Post:</h2><ul><li><div class="slide_title">Raccoon Rides Garbage Truck</div><div class="slide_caption">A raccoon rode on top of a garbage truck for seven miles through the city of Arlington before somebody told the driver.</div></li><li><div class="slide_title">Pig Stops Train</div><div class="slide_caption">A pig that would not leave the rails held up forty commuters for an hour near Lyon in 2011.</div></li></ul></div><div class="entry_follow"><p>Follow Andy Corr on Twitter: <a href="#">www.twitter.com/andycorr</a></p></div></div></div></div></body></html>`,
  },

  {
    id: "science-source",
    url: "https://www.labdaily.example/releases/2019/11/191118.htm",
    title: "Moss can repair its own walls",
    authors: [],
    date: "2019-11-18",
    html: `<html lang="en"><head><title>Moss can repair its own walls -- LabDaily</title><meta property="og:title" content="Moss can repair its own walls"><meta property="og:site_name" content="LabDaily"></head><body><header><a href="/">LabDaily</a></header><div class="row"><div id="main_content"><h1 id="headline" class="headline">Moss can repair its own walls</h1><h2 id="subtitle" class="subtitle"></h2><dl class="dl-horizontal dl-custom"><dt>Date:</dt><dd id="date_posted">November 18, 2019</dd><dt>Source:</dt><dd id="source">North University</dd><dt>Summary:</dt><dd id="abstract">⟨Researchers have watched a common moss close cuts in its cell walls within hours.⟩</dd><dt>Share:</dt><dd><a>Facebook</a></dd></dl><hr><div class="fullstory">FULL STORY</div><div id="story_text"><p id="first" class="lead">⟦A moss that grows between paving stones can close cuts in its cell walls within six hours, biologists have found.⟧</p><div id="text"><p>⟦The team cut 300 leaves with a laser and filmed what happened. In nine of ten leaves, a plug of sugar formed within minutes.⟧</p><p>⟦"It is like watching a scab grow in fast motion," said lead author Priya Raman.⟧</p><p>⟦The researchers now want to find the genes behind the repair.⟧</p></div></div><hr><div id="story_source"><p><strong>Story Source:</strong></p><p><a href="/x">Materials</a> provided by <a href="/y"><strong>North University</strong></a>. <em>Note: Content may be edited for style and length.</em></p></div><div id="journal_references"><p><strong>Journal Reference</strong>:</p><ol class="journal"><li>Priya Raman, Joel Stern. <strong>Wound closure in moss</strong>. <em>Plant Walls</em>, 2019; 12 (4): 311</li></ol></div><div id="citations"><p><strong>Cite This Page</strong>:</p><div>North University. "Moss can repair its own walls." LabDaily, 18 November 2019.</div></div></div></div></body></html>`,
  },

  {
    id: "inline-cards",
    url: "https://www.dispatchweekly.example/p/taxi-strike",
    title: "Taxi drivers block airport road over app fees",
    authors: ["Ola Berg"],
    date: "2024-04-16T08:00:00Z",
    html: `<html lang="en"><head><title>Taxi drivers block airport road over app fees</title><meta property="og:title" content="Taxi drivers block airport road over app fees"><meta property="article:published_time" content="2024-04-16T08:00:00Z"><meta name="author" content="Ola Berg"></head><body><div class="_a1"><h1 class="_b2">Taxi drivers block airport road over app fees</h1><div class="_c3">Ola Berg<span>16 Apr 2024</span></div><div class="_d4"><p class="_e5">⟦About 300 taxi drivers blocked the road to the airport on Tuesday in protest at fees of up to 30% charged by a booking app.⟧</p><p class="_e5">⟦Passengers walked the last kilometre with their cases. Nine flights left late.⟧</p><a class="_f6" href="/x"><div class="_g7"><p class="_e5">Why the app took over the city in two years</p><p class="_e5">It began with six cars and a promise never to raise prices.</p></div></a><p class="_e5">⟦“I drive twelve hours and pay for the honour,” said Hamid Noori, one of the organisers.⟧</p><div class="_h8"><p class="_e5">The most important stories, every Friday. <a href="/nl">Get the Weekly</a></p></div><p class="_e5">⟦The company said it would meet the drivers on Thursday.⟧</p><p class="_e5">⟦Police cleared the road at noon.⟧</p></div><div class="_i9"><p class="_j0">Dispatch Weekly is funded by its readers. <a href="/join">Join us.</a></p></div></div></body></html>`,
  },

  {
    id: "two-dates-text",
    url: "https://www.coastradio.example/news/rescue",
    title: "Surfer rescued after six hours at sea",
    authors: ["Hayley Moss"],
    date: "2024-03-04T09:00:00Z",
    html: `<html lang="en-GB"><head><title>Surfer rescued after six hours at sea - Coast Radio</title><meta property="og:title" content="Surfer rescued after six hours at sea"/><meta property="og:site_name" content="Coast Radio"/></head><body><div class="site-nav"><a href="/">Coast Radio</a></div><div class="content"><h1>Surfer rescued after six hours at sea</h1><p class="stamp">Updated 5 March 2024 10:20 | Published 4 March 2024 09:00</p><p class="who">Hayley Moss, Reporter</p><div class="txt"><p>⟦A surfer who was carried out to sea by the tide has been rescued after six hours in the water.⟧</p><p>⟦A fishing boat found Tom Blyth, 24, eight miles off the coast on Sunday evening. He was sitting on his board and singing.⟧</p><p>⟦“I ran out of songs twice,” he told Coast Radio.⟧</p><p>⟦The coastguard reminded surfers to tell somebody on shore when they mean to be back.⟧</p></div><p class="listen">Listen to Coast Radio on 97.4FM or on your smart speaker.</p></div></body></html>`,
  },

  {
    id: "mailchimp",
    url: "https://mailchi.example/bridgeclub/march-letter",
    title: "March letter: the bridge at Ostrava",
    authors: [],
    date: "2021-03-02",
    html: `<html><head><title>March letter: the bridge at Ostrava</title><meta property="og:title" content="March letter: the bridge at Ostrava"><meta property="article:published_time" content="2021-03-02T07:00:00+00:00"></head><body><center><table id="bodyTable" width="100%"><tr><td id="bodyCell"><table class="templateContainer"><tr><td id="templatePreheader"><table class="mcnTextBlock"><tr><td class="mcnTextContent"><a href="/v">View this email in your browser</a></td></tr></table></td></tr><tr><td id="templateHeader"><table class="mcnTextBlock"><tr><td class="mcnTextContent"><h1>March letter: the bridge at Ostrava</h1></td></tr></table></td></tr><tr><td id="templateBody"><table class="mcnTextBlock"><tr><td class="mcnTextContent"><p>⟦Dear friends, the bridge at Ostrava is safe. The council voted on Monday to repair it and not to pull it down.⟧</p><p>⟦We had 4,300 signatures in the end, and a brass band on the steps of the town hall.⟧</p></td></tr></table><table class="mcnImageBlock"><tr><td><img></td></tr></table><table class="mcnTextBlock"><tr><td class="mcnTextContent"><h2>⟦What happens now⟧</h2><p>⟦Work begins in June and will take two summers. One lane stays open for bicycles.⟧</p><p>⟦Thank you for every letter that you wrote.⟧</p></td></tr></table></td></tr><tr><td id="templateFooter"><table class="mcnTextBlock"><tr><td class="mcnTextContent"><em>Copyright © 2021 Bridge Club, All rights reserved.</em><br>Want to change how you receive these emails?<br>You can <a href="/u">update your preferences</a> or <a href="/x">unsubscribe from this list</a>.</td></tr></table></td></tr></table></td></tr></table></center></body></html>`,
  },

  {
    id: "bot-fr",
    wall: true,
    url: "https://journal.example/a",
    title: "",
    authors: [],
    date: null,
    html: `<html lang="fr"><head><title>Un instant…</title></head><body><h1>journal.example</h1><p>Vérification de sécurité en cours. Confirmez que vous êtes humain.</p></body></html>`,
  },
  {
    id: "bot-ru",
    wall: true,
    url: "https://gazeta.example/a",
    title: "",
    authors: [],
    date: null,
    html: `<html lang="ru"><head><title>Проверка браузера</title></head><body><h1>Подтвердите, что вы не робот</h1><p>Ваш браузер будет проверен автоматически. Это займёт несколько секунд, пожалуйста, подождите.</p></body></html>`,
  },
  {
    id: "consent-da",
    wall: true,
    url: "https://avis.example/a",
    title: "",
    authors: [],
    date: null,
    html: `<html lang="da"><head><title>Avisen</title></head><body><h2>Vi og vores partnere bruger cookies</h2><p>Vi indsamler oplysninger om din enhed for at vise dig annoncer. Du kan altid trække dit samtykke tilbage.</p><button>Accepter alle</button></body></html>`,
  },
  {
    id: "consent-tr",
    wall: true,
    url: "https://gazete.example/a",
    title: "",
    authors: [],
    date: null,
    html: `<html lang="tr"><head><title>Gazete</title></head><body><h2>Gizliliğinize değer veriyoruz</h2><p>Biz ve ortaklarımız, cihazınızdaki bilgileri saklar ve bunlara erişiriz. Tercihlerinizi istediğiniz zaman değiştirebilirsiniz.</p></body></html>`,
  },
  {
    id: "pay-sv",
    wall: true,
    url: "https://tidning.example/a",
    title: "",
    authors: [],
    date: null,
    html: `<html lang="sv"><head><title>Färjan försenas</title></head><body><article><h1>Färjan försenas</h1><p>Den nya färjan blir försenad, säger rederiet.</p></article><div><p>För att läsa vidare behöver du vara prenumerant. Redan prenumerant? Logga in.</p></div></body></html>`,
  },
  {
    id: "error-pl",
    wall: true,
    url: "https://portal.example/a",
    title: "",
    authors: [],
    date: null,
    html: `<html lang="pl"><head><title>Nie znaleziono strony</title></head><body><h1>404</h1><p>Przepraszamy, ale strona, której szukasz, nie istnieje albo została przeniesiona w inne miejsce.</p></body></html>`,
  },
];
