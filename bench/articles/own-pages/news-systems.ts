import type { OwnPage } from "./own-page.js";
export const pages: OwnPage[] = [
  {
    id: "wp-classic-2012",
    url: "https://harborgazette.example/2012/05/18/pier-reopens/",
    title: "Pier reopens after two years of repairs",
    authors: ["Dana Whitlock"],
    date: "2012-05-18",
    html: `<html><head><title>Pier reopens after two years of repairs &laquo; The Harbor Gazette</title><meta name="generator" content="WordPress 3.3.2" /></head><body class="single single-post">
<div id="header"><h1 class="site-title"><a href="/">The Harbor Gazette</a></h1><div id="access"><ul><li><a href="/news">News</a></li><li><a href="/sports">Sports</a></li></ul></div></div>
<div id="main"><div id="container"><div id="content">
<div id="nav-above" class="navigation"><div class="nav-previous"><a href="/x">&larr; School board delays vote on new buses</a></div></div>
<div id="post-811" class="post-811 post type-post hentry category-news tag-pier"><h2 class="entry-title">Pier reopens after two years of repairs</h2>
<div class="entry-meta"><span class="meta-prep">Posted on</span> <a href="/2012/05/18/" title="9:12 am"><span class="entry-date">May 18, 2012</span></a> <span class="by">by</span> <span class="author vcard"><a class="url fn n" href="/author/dw">Dana Whitlock</a></span></div>
<div class="entry-content"><div id="attachment_812" class="wp-caption alignright" style="width:310px"><img src="a.jpg" /><p class="wp-caption-text">Workers lay the last planks of the pier on Tuesday. (Gazette photo by Lou Marin)</p></div>
<p>⟦The town's wooden pier opened to walkers on Friday, two years after a storm tore away its outer third and left fishing boats without a berth.⟧</p>
<p>⟦&#8220;People cried when the gate was unlocked,&#8221; said harbor master Phil Oduya, who cut the ribbon. &#8220;I did not expect that for a few planks.&#8221;⟧</p>
<p>⟦The repairs cost $2.4 million, most of it from a state fund for small ports. Council members had asked for <a href="/fund">twice as much</a>.⟧</p>
<p><strong>Related:</strong> <a href="/ferry">Ferry company adds a Sunday boat</a></p>
<p>⟦A second stage, due next spring, will add lamps and a ramp for wheelchairs.⟧</p>
<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Facebook</a></li><li><a href="#">Twitter</a></li></ul></div>
<div id="jp-relatedposts"><h3><em>Related</em></h3><p>Storm closes pier for the season. In "News"</p></div>
</div><div id="entry-author-info"><div id="author-avatar"><img src="d.jpg"></div><div id="author-description"><h2>About Dana Whitlock</h2>Dana Whitlock covers the waterfront for the Gazette and has written about boats since 1998. She lives in town with two dogs.</div></div>
<div class="entry-utility">This entry was posted in <a href="/c/news">News</a> and tagged <a href="/t/pier">pier</a>. Bookmark the <a href="/p">permalink</a>.</div></div>
<div id="comments"><h3 id="comments-title">2 Responses to <em>Pier reopens after two years of repairs</em></h3><ol class="commentlist"><li class="comment"><div class="comment-author vcard"><cite class="fn">oldsalt</cite> says:</div><div class="comment-body"><p>About time. We waited two years for this and paid for it twice, if you ask me.</p></div></li><li class="comment"><div class="comment-author vcard"><cite class="fn">Marge</cite> says:</div><div class="comment-body"><p>It was a lovely morning and the band played all the old songs that my father liked.</p></div></li></ol></div>
</div></div><div id="primary" class="widget-area"><ul><li><h3>Recent Posts</h3><ul><li><a href="/1">School board delays vote</a></li></ul></li></ul></div></div><div id="footer">Proudly powered by WordPress.</div></body></html>`,
  },

  {
    id: "wp-block-2024",
    url: "https://prairienotes.example/water-district-lawsuit/",
    title: "Water district sues state over pumping limits",
    authors: ["Keisha Moran", "Tomás Ibarra"],
    date: "2024-02-09T14:05:00Z",
    html: `<html lang="en-US"><head><title>Water district sues state over pumping limits - Prairie Notes</title><meta property="og:title" content="Water district sues state over pumping limits" /><meta property="og:site_name" content="Prairie Notes"/><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Article","headline":"Water district sues state over pumping limits","datePublished":"2024-02-09T14:05:00+00:00","author":{"name":"Keisha Moran","@id":"#1"}},{"@type":"WebSite","name":"Prairie Notes"}]}</script></head>
<body class="post-template-default single single-post wp-embed-responsive"><div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">Prairie Notes</a></p></header>
<main class="wp-block-group is-layout-flow"><div class="wp-block-group has-global-padding"><h1 class="wp-block-post-title">Water district sues state over pumping limits</h1>
<p class="wp-block-post-excerpt__excerpt">Farmers say the new rule would dry out a third of their fields within five years.</p>
<div class="wp-block-group"><div class="wp-block-post-author-name">By Keisha Moran and Tomás Ibarra</div><div class="wp-block-post-date"><time datetime="2024-02-09T14:05:00+00:00">February 9, 2024</time></div></div>
<figure class="wp-block-post-featured-image"><img src="x.jpg"><figcaption>A pivot sprinkler west of Larkin. (Keisha Moran/Prairie Notes)</figcaption></figure>
<div class="entry-content wp-block-post-content is-layout-constrained">
<p class="has-drop-cap">⟦The Larkin Basin Water District filed suit on Thursday against the state engineer, arguing that pumping limits announced in December were drawn up without a hearing.⟧</p>
<p>⟦The complaint, filed in district court, asks a judge to block the limits before planting begins in April.⟧</p>
<div class="wp-block-group has-background"><p><strong>Stay on top of water news.</strong> Our free newsletter lands every Tuesday.</p><div class="wp-block-jetpack-subscriptions"><form><button>Subscribe</button></form></div></div>
<h2 class="wp-block-heading">⟦“No one asked us”⟧</h2>
<p>⟦“No one asked us what we grow or how we water it,” said district president Ruth Ann Decker, who farms 900 acres of corn.⟧</p>
<figure class="wp-block-pullquote"><blockquote><p>“No one asked us what we grow or how we water it.”</p><cite>Ruth Ann Decker</cite></blockquote></figure>
<p class="has-small-font-size"><em>Read more: <a href="/wells">Why so many wells went dry last summer</a></em></p>
<p>⟦State engineer Colin Mays declined to comment on the lawsuit. In a statement he said the limits rest on “a decade of measurements.”⟧</p>
<ul class="wp-block-list"><li>⟦Wells in the northern zone would be cut by 18%.⟧</li><li>⟦Wells in the southern zone would be cut by 31%.⟧</li></ul>
<p>⟦A first hearing is set for March 4.⟧</p>
<hr class="wp-block-separator"/><p class="has-text-align-center"><em>Prairie Notes is a nonprofit newsroom. If you value this reporting, please consider <a href="/give">a donation</a>.</em></p>
</div><div class="wp-block-post-terms">Tags: <a href="/tag/water">water</a>, <a href="/tag/courts">courts</a></div>
<div class="wp-block-query"><h2>More stories</h2><ul><li><h3><a href="/a">Grain elevator to close after 80 years</a></h3><div class="wp-block-post-excerpt"><p>The co-op says it can no longer pay for repairs to the 1943 building.</p></div></li><li><h3><a href="/b">Sheriff asks for help in cattle thefts</a></h3><div class="wp-block-post-excerpt"><p>More than forty animals have gone missing since the start of the year.</p></div></li></ul></div></div></main></div></body></html>`,
  },

  {
    id: "arc-metro",
    url: "https://www.metrocourier.example/news/2024/03/11/transit-fares/",
    title: "Transit board approves first fare increase in nine years",
    authors: ["Angela Ruiz"],
    date: "2024-03-12T01:44:21Z",
    html: `<html lang="en"><head><title>Transit board approves first fare increase in nine years – Metro Courier</title><meta property="og:title" content="Fares to rise for first time in nine years"/><meta property="og:site_name" content="Metro Courier"/><script type="application/ld+json">[{"@type":"NewsArticle","headline":"Transit board approves first fare increase in nine years","datePublished":"2024-03-12T01:44:21.008Z","dateModified":"2024-03-12T03:00:00Z","author":[{"@type":"Person","name":"Angela Ruiz"}],"isAccessibleForFree":true}]</script></head><body>
<div id="fusion-app"><header class="b-header"><nav><a href="/news">News</a></nav></header><section class="c-grid"><div class="c-overline"><a href="/local">Local News</a></div><h1 class="b-headline">Transit board approves first fare increase in nine years</h1><h2 class="b-subheadline">Riders will pay a quarter more starting July 1.</h2>
<div class="c-byline b-byline"><span>By</span> <a href="/staff/ruiz">Angela Ruiz</a> | aruiz@metrocourier.example | Metro Courier</div><time class="c-date" datetime="2024-03-12T01:44:21Z">PUBLISHED: March 11, 2024 at 8:44 p.m.</time>
<div class="c-audio"><p>Listen to this article</p><p>4 min</p></div>
<article class="b-article-body"><p class="c-paragraph">⟦Bus and light-rail riders will pay $2.50 a trip from July 1 after the regional transit board voted 7-2 on Monday for the first fare increase since 2015.⟧</p>
<p class="c-paragraph">⟦The board's chair, Lamont Greer, said the agency faced a $61 million gap. “We looked at every other lever first,” he said.⟧</p>
<p class="c-paragraph"><b>[ <a href="/brt">Read: Bus rapid transit line delayed again</a> ]</b></p>
<div class="c-ad"><p>ADVERTISEMENT</p></div>
<p class="c-paragraph">⟦Monthly passes will rise from $72 to $80. Children under 12 will ride free, as they do now.⟧</p>
<div class="c-stack b-promo"><h3 class="c-heading"><a href="/poll">What riders told us about the buses</a></h3><p class="c-paragraph">We asked 1,200 riders what they would change first.</p></div>
<h3 class="c-heading">⟦How members voted⟧</h3>
<p class="c-paragraph">⟦Board members Ida Holm and Raj Patel voted no. “This lands on people who have no other way to get to work,” Holm said.⟧</p>
<p class="c-paragraph">⟨The Associated Press contributed to this report.⟩</p>
<p class="c-paragraph"><i>Get the Morning Report and other Courier newsletters by signing up at metrocourier.example/newsletters.</i></p>
</article><div class="b-author-bio"><h4>Angela Ruiz</h4><p>Angela Ruiz covers transportation for the Metro Courier. She joined the newsroom in 2019.</p></div></section>
<aside class="c-right-rail"><h4>Most Popular</h4><ol><li><a href="/1">Stadium deal in doubt as talks stall</a></li></ol></aside></div></body></html>`,
  },

  {
    id: "drupal-gov-release",
    url: "https://www.agency.gov.example/newsroom/press-releases/grants-rural-clinics",
    title: "Department Awards $48 Million to Rural Clinics",
    authors: [],
    date: "2023-09-14",
    html: `<html lang="en"><head><title>Department Awards $48 Million to Rural Clinics | Department of Community Health</title><meta name="dcterms.date" content="Thu, 09/14/2023 - 10:00"/></head><body class="path-node page-node-type-press-release">
<section class="usa-banner"><p>An official website of the state government. Here's how you know.</p></section><header role="banner"><div class="site-name">Department of Community Health</div></header>
<main id="main-content"><div class="region region-content"><nav class="breadcrumb"><ol><li><a href="/">Home</a></li><li>Press releases</li></ol></nav>
<article class="node node--type-press-release"><h1 class="page-title"><span class="field field--name-title">Department Awards $48 Million to Rural Clinics</span></h1>
<div class="field field--name-field-release-date"><div class="field__label">Release Date</div><div class="field__item"><time datetime="2023-09-14T14:00:00Z">September 14, 2023</time></div></div>
<div class="field field--name-field-contact"><div class="field__label">Contact</div><div class="field__item">Office of Communications<br/>press@agency.gov.example<br/>555-014-2200</div></div>
<div class="clearfix text-formatted field field--name-body field__item">
<p><strong>FOR IMMEDIATE RELEASE</strong></p>
<p>⟦The Department of Community Health today awarded $48 million in grants to 112 clinics in rural counties, the largest single award in the history of the program.⟧</p>
<p>⟦“No family should have to drive two hours to see a nurse,” said Secretary Marian Okafor. “These grants keep doors open.”⟧</p>
<p>⟦Under the program, clinics may use funds to:⟧</p>
<ul><li>⟦hire nurses and midwives;⟧</li><li>⟦buy diagnostic equipment; and⟧</li><li>⟦extend opening hours into the evening.⟧</li></ul>
<p>⟦Clinics that received less than $100,000 last year were given priority. A list of recipients is available on <a href="/grants">the grants page</a>.⟧</p>
<p style="text-align:center">###</p>
<p><em>About the Department: The Department of Community Health licenses hospitals, inspects nursing homes and funds clinics in all 64 counties.</em></p>
</div></article></div></main><footer><p>Freedom of Information | Accessibility</p></footer></body></html>`,
  },

  {
    id: "ghost",
    url: "https://www.lanternreview.example/night-trains-are-back/",
    title: "Night trains are back, and they are full",
    authors: ["Ilse Brandt"],
    date: "2024-05-02T06:30:00Z",
    html: `<html lang="en"><head><title>Night trains are back, and they are full</title><meta property="og:site_name" content="Lantern Review"><meta property="og:title" content="Night trains are back, and they are full"><meta property="article:published_time" content="2024-05-02T06:30:00.000Z"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ilse Brandt"><meta name="generator" content="Ghost 5.80"></head><body class="post-template tag-travel"><div class="site"><header id="gh-head" class="gh-head"><a href="/">Lantern Review</a></header>
<main class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/travel">Travel</a><h1 class="gh-article-title">Night trains are back, and they are full</h1><p class="gh-article-excerpt">Rail companies gave up on sleepers ten years ago. Now they cannot build them fast enough.</p><section class="gh-article-meta"><h4 class="gh-article-meta-name"><a href="/author/ilse">Ilse Brandt</a></h4><div class="byline-meta-content"><time datetime="2024-05-02">May 2, 2024</time><span>— 6 min read</span></div></section><figure class="gh-article-image"><img src="t.jpg"><figcaption>Photo by <a href="#">Jan Mayer</a> / Unsplash</figcaption></figure></header>
<section class="gh-content gh-canvas is-body"><p>⟦At ten to nine the platform in Vienna is so full that the guard gives up on checking tickets and simply waves.⟧</p><p>⟦Bookings on the route to Rome are up 62 percent on last year, according to the operator, and the cheapest beds sell out in an hour.⟧</p>
<div class="kg-card kg-signup-card"><h2>Like what you read?</h2><p>Join 12,000 readers who get our Sunday letter.</p><form><button>Sign up</button></form></div>
<h2 id="a-shortage-of-beds">⟦A shortage of beds⟧</h2><p>⟦There are only two factories in Europe that still build sleeping cars. One of them is booked until 2028.<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup>⟧</p>
<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="/x"><div class="kg-bookmark-content"><div class="kg-bookmark-title">The last dining car</div><div class="kg-bookmark-description">A night with the cooks who would not leave the kitchen.</div></div></a></figure>
<div class="kg-card kg-callout-card"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">⟨Sleeping cars have closed cabins for one to three people; couchettes hold up to six.⟩</div></div>
<blockquote>⟦“We sold our last carriages for scrap,” a manager told me. “I still dream about it.”⟧</blockquote>
<p>⟦For now, travellers put up with seats. On the train to Rome a group of students had brought camping mats and laid them out in the corridor.⟧</p>
<hr class="footnotes-sep"><section class="footnotes"><ol><li id="fn1"><p>The other has not answered our letters. <a href="#fnref1">↩︎</a></p></li></ol></section></section></article>
<div class="footer-cta"><h2>Sign up for more like this.</h2><a href="#/portal">Enter your email</a></div><section class="read-more-wrap"><h2>Read next</h2><article class="post-card"><h3>The bridge that nobody wanted</h3><p class="post-card-excerpt">When the river moved, the bridge stayed where it was and the village argued for ten years about who should pay.</p></article></section></main></div></body></html>`,
  },

  {
    id: "brightspot-wire",
    url: "https://wirenews.example/article/mine-rescue-andes-3f2a",
    title: "Rescuers reach 9 miners trapped for three days in Andes shaft",
    authors: ["Paola Vargas"],
    date: "2024-06-20T18:22:00Z",
    html: `<html lang="en"><head><title>Mine rescue: 9 miners reached in Andes shaft | Wire News</title><meta property="og:title" content="Rescuers reach 9 miners trapped for three days in Andes shaft"><meta property="og:site_name" content="Wire News"><meta property="article:published_time" content="2024-06-20T18:22:00"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Rescuers reach 9 miners trapped for three days in Andes shaft","datePublished":"2024-06-20T18:22:00Z","author":[{"@type":"Person","name":"PAOLA VARGAS"}]}</script></head><body class="Page-body"><bsp-header class="Page-header"><nav><ul><li><a href="/world">World News</a></li></ul></nav></bsp-header>
<main class="StoryPage-main"><div class="Page-content"><h1 class="Page-headline">Rescuers reach 9 miners trapped for three days in Andes shaft</h1><bsp-carousel class="CarouselBlock"><div class="Carousel-slide"><img><div class="CarouselSlide-description">Relatives wait outside the mine near Potrerillo, Wednesday, June 19, 2024. (Wire Photo/Luis Soto)</div><button>Read More</button></div><div class="Carousel-slide"><img><div class="CarouselSlide-description">An ambulance leaves the mine, Thursday, June 20, 2024. (Wire Photo/Luis Soto)</div></div></bsp-carousel>
<div class="Page-byline"><div class="Page-authors">By&nbsp;<a class="Link">PAOLA VARGAS</a></div><div class="Page-dateModified">Updated 2:22 PM GMT-4, June 20, 2024</div></div><div class="Page-actions"><button>Share</button></div>
<div class="RichTextStoryBody RichTextBody"><p>⟦POTRERILLO, Argentina (Wire) — Rescuers on Thursday reached nine miners who had been trapped for three days in a copper mine high in the Andes, and doctors said that all of them were alive.⟧</p>
<div class="Enhancement" data-align-center><div class="PagePromo PageListEnhancementGeneric"><div class="PageList-header"><h2>RELATED COVERAGE</h2></div><div class="PageListEnhancementGeneric-items"><div class="PagePromo-title"><a href="/a">Argentina tightens mine safety rules after collapse</a></div><div class="PagePromo-title"><a href="/b">Copper price hits ten-month high</a></div></div></div></div>
<p>⟦The men were brought up one by one in a steel cage that had been welded together overnight by a local workshop.⟧</p><p>⟦“I heard my brother's voice and my knees gave way,” said Marta Quispe, 41, who had waited at the gate since Monday.⟧</p>
<div class="Enhancement"><bsp-figure><img/></bsp-figure></div>
<p>⟦Provincial officials opened an inquiry into the collapse. The owner, Minera del Sol, has paid two fines since 2019.⟧</p><p>___</p><p>⟨Associated writer Diego Paz in Mendoza contributed to this report.⟩</p></div>
<div class="Page-below"><bsp-list-loadmore><h2>Most read</h2><div class="PagePromo"><a href="/1">Judge halts sale of island to casino group</a></div></bsp-list-loadmore></div></div></main></body></html>`,
  },

  {
    id: "bbc-react",
    url: "https://www.publicbroadcaster.example/news/uk-england-12345",
    title: "Village shop saved after 400 neighbours buy shares",
    authors: ["Harriet Snow"],
    date: "2024-04-08T05:12:44.000Z",
    html: `<html lang="en-GB"><head><title>Village shop saved after 400 neighbours buy shares - Public News</title><meta property="og:title" content="Village shop saved after 400 neighbours buy shares"><meta property="og:site_name" content="Public News"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Village shop saved after 400 neighbours buy shares","datePublished":"2024-04-08T05:12:44.000Z","author":[{"@type":"Organization","name":"Public News"}]}</script></head><body><div id="__next"><div class="sc-1"><header><nav class="sc-2"><a href="/news">News</a></nav></header><main class="sc-3"><article class="sc-4"><div class="sc-5" data-component="headline-block"><h1 class="sc-6">Village shop saved after 400 neighbours buy shares</h1></div><div data-component="byline-block" class="sc-7"><div><time>8 April 2024</time></div><div><span>Harriet Snow</span><div><span>Public News, Shropshire</span></div></div></div>
<figure><div data-component="image-block"><img><span>PA Media</span></div></figure><figcaption data-component="caption-block">The shop was due to close at Easter</figcaption>
<div data-component="text-block" class="sc-8"><p class="sc-9"><b>⟦A village shop that was due to close at Easter has been saved after more than 400 neighbours bought shares in it.⟧</b></p></div>
<div data-component="text-block" class="sc-8"><p class="sc-9">⟦Families in Little Marden raised £92,000 in six weeks, enough to buy the building and its stock.⟧</p><p class="sc-9">⟦"I thought we might get a tenth of that," said Jo Evans, who started the appeal in her kitchen.⟧</p></div>
<div data-component="subheadline-block" class="sc-10"><h2>⟦'Heart of the place'⟧</h2></div><div data-component="text-block" class="sc-8"><p class="sc-9">⟦The shop has stood on the green since 1887 and also serves as a post office and a place to collect prescriptions.⟧</p></div>
<div data-component="links-block" class="sc-11"><div><ul><li><a href="/1"><span>Pub bought by regulars turns a profit</span></a></li><li><a href="/2"><span>Why rural post offices are closing</span></a></li></ul></div></div>
<div data-component="text-block" class="sc-8"><p class="sc-9">⟦It will be run by volunteers and one paid manager, who starts in May.⟧</p></div>
<div data-component="text-block" class="sc-8"><p class="sc-9"><i>Follow Public News Shropshire on <a href="#">Facebook</a>, <a href="#">X</a> and <a href="#">Instagram</a>. Send your story ideas to <a href="mailto:x">midlands@publicnews.example</a>.</i></p></div>
<section data-component="links-block"><h2>More on this story</h2><ul><li><a href="/3">Village shop needs £90,000 to survive</a></li></ul></section><section data-component="topic-list"><h2>Related topics</h2><ul><li><a href="/t">Shropshire</a></li></ul></section></article></main></div></div></body></html>`,
  },

  {
    id: "live-guardian",
    url: "https://www.sentinel.example/world/live/2024/jan/14/storm-live",
    title: "Storm Freya: thousands without power as winds reach 140km/h – as it happened",
    authors: ["Nadia Karim"],
    date: "2024-01-14T06:02:11Z",
    kind: "liveblog",
    html: `<html lang="en"><head><title>Storm Freya: thousands without power as winds reach 140km/h – as it happened | Weather | The Sentinel</title><meta property="og:title" content="Storm Freya: thousands without power as winds reach 140km/h – as it happened"><meta property="og:site_name" content="the Sentinel"><meta property="article:published_time" content="2024-01-14T06:02:11.000Z"><script type="application/ld+json">[{"@type":"LiveBlogPosting","headline":"Storm Freya: thousands without power as winds reach 140km/h – as it happened","datePublished":"2024-01-14T06:02:11.000Z","author":[{"@type":"Person","name":"Nadia Karim"}]}]</script></head><body><main><div class="dcr-1"><h1 class="dcr-h">Storm Freya: thousands without power as winds reach 140km/h – as it happened</h1><div data-gu-name="standfirst"><p>This blog is now closed. You can read our full report here.</p></div><div class="dcr-meta"><a rel="author" href="/p/nk">Nadia Karim</a><details class="dcr-d"><summary>Sun 14 Jan 2024 19.40 CET</summary>First published on Sun 14 Jan 2024 07.02 CET</details></div>
<div id="key-events-carousel"><ul><li><a href="#b1">Power back in half of homes</a></li><li><a href="#b2">Ferries cancelled until Monday</a></li></ul></div>
<div id="liveblog-body"><article id="block-1" class="block live-block"><header><a class="dcr-t"><time datetime="2024-01-14T18:35:02.000Z">19.35 CET</time></a><h2>⟦Power back in half of homes⟧</h2></header><p>⟦Engineers have restored power to about 41,000 of the 80,000 homes that lost it overnight, the grid operator says.⟧</p><p>⟦The rest will have to wait until Monday, as fallen trees still block roads in the west.⟧</p><div class="share"><button>Share</button></div></article>
<article id="block-2" class="block live-block"><header><time datetime="2024-01-14T15:10:45.000Z">16.10 CET</time><h2>⟦Ferries cancelled until Monday⟧</h2></header><p>⟦All sailings to the islands have been cancelled until Monday morning. Passengers can change their tickets free of charge.⟧</p><aside data-component="rich-link"><p>Fishing crew rescued after nine hours at sea</p><a href="/x">Read more</a></aside></article>
<article id="block-3" class="block live-block"><header><time datetime="2024-01-14T06:02:30.000Z">07.02 CET</time><h2>⟦Welcome⟧</h2></header><p>⟦Good morning. Storm Freya made landfall at four o'clock and we will follow it through the day.⟧</p></article></div></div><section class="most-viewed"><h2>Most viewed</h2><ol><li><a href="/1">Ten dishes to cook in a power cut</a></li></ol></section></main></body></html>`,
  },

  {
    id: "amp",
    url: "https://dailyplain.example/amp/story/44121",
    title: "Court strikes down city's ban on street music",
    authors: ["Omar Feld"],
    date: "2023-11-02T09:15:00-05:00",
    html: `<!doctype html><html amp lang="en"><head><title>Court strikes down city's ban on street music</title><link rel="canonical" href="https://dailyplain.example/story/44121"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":"x","headline":"Court strikes down city's ban on street music","datePublished":"2023-11-02T09:15:00-05:00","author":{"@type":"Person","name":"Omar Feld"}}</script></head><body><amp-sidebar id="sb" layout="nodisplay"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><header class="amp-header"><a href="/">Daily Plain</a></header><div class="amp-wrap"><h1>Court strikes down city's ban on street music</h1><div class="amp-byline">Omar Feld, Daily Plain</div><div class="amp-time">Nov 2, 2023 9:15 AM</div><amp-social-share type="twitter"></amp-social-share>
<amp-img src="a.jpg" width="1" height="1"></amp-img><div class="amp-cap">A violinist outside the courthouse. STAFF PHOTO</div>
<div class="amp-body"><p>⟦A federal appeals court on Thursday struck down the city's ban on street music, calling it “a broom where a brush was needed.”⟧</p><amp-ad type="doubleclick"></amp-ad><p>⟦The three-judge panel ruled for Lena Voss, a cellist who was fined $250 in 2021 for playing Bach at a bus stop.⟧</p><p><a href="/r1"><strong>MORE: Noise complaints double in downtown</strong></a></p><p>⟦City attorney Grant Loomis said officials were reviewing the decision and had not decided whether to appeal.⟧</p><amp-iframe></amp-iframe><p>⟦“I just want to play,” Voss said.⟧</p></div><section class="amp-more"><h3>Read Next</h3><a href="/n1"><p>Council puts off vote on curfew for a second time this month</p></a><a href="/n2"><p>Ballet names its first director from abroad</p></a></section></div></body></html>`,
  },

  {
    id: "blogger-br",
    url: "http://riverwalker.blogspot.example/2010/08/otters.html",
    title: "Otters on the lower weir",
    authors: ["Simon H."],
    date: "2010-08-21",
    html: `<html dir='ltr'><head><title>River Walker: Otters on the lower weir</title><meta content='blogger' name='generator'/></head><body><div id='outer-wrapper'><div id='header-wrapper'><h1 class='title'><a href='http://riverwalker.blogspot.example/'>River Walker</a></h1><p class='description'><span>Notes from ten miles of water</span></p></div><div id='main-wrapper'><div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'><h2 class='date-header'><span>Saturday, 21 August 2010</span></h2><div class='post hentry uncustomized-post-template'><a name='77'></a><h3 class='post-title entry-title'>Otters on the lower weir</h3><div class='post-header'></div><div class='post-body entry-content' id='post-body-77'>⟦I had given up on otters this year. Then, at half past five this morning, two of them came over the lower weir and looked at me as if I were late.⟧<br /><br />⟦They stayed for ten minutes. The larger one had a scar behind the ear, so I think it is the female that we saw in 2008.⟧<br /><br /><table align="center" class="tr-caption-container"><tbody><tr><td><a href="o.jpg"><img src="o.jpg" /></a></td></tr><tr><td class="tr-caption">The weir at dawn</td></tr></tbody></table><br />⟦If you go, keep to the left bank and leave the dog at home. The path is steep after the rain, and there is no light until six.⟧<br /><br />⟦More when I have looked at the camera.⟧<div style='clear: both;'></div></div><div class='post-footer'><div class='post-footer-line'><span class='post-author vcard'>Posted by <span class='fn'>Simon H.</span></span> <span class='post-timestamp'>at <a class='timestamp-link' href='#'><abbr class='published' title='2010-08-21T07:40:00+01:00'>07:40</abbr></a></span></div><div class='post-footer-line'><span class='post-labels'>Labels: <a href='#'>otters</a>, <a href='#'>weirs</a></span></div></div></div><div class='comments' id='comments'><h4>2 comments:</h4><dl id='comments-block'><dt class='comment-author'>Pam said...</dt><dd class='comment-body'><p>Lucky you! I have walked that bank for years and only ever seen the tail of one as it went under.</p></dd></dl></div></div></div></div></div><div id='sidebar-wrapper'><h2>Blog Archive</h2><ul><li><a href='#'>August (3)</a></li></ul></div></div></div></body></html>`,
  },
];
