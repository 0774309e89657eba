/**
 * Words in class names and ids that tell what a part of a page is for, by zone. Publishers' own systems use English
 * or their own tongue. A pair of words ("read more") matches two neighbouring words of one name.
 */
export const zoneWords = {
  navigation: `nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager paging masthead sidebar sidenav
    footer sitemap topbar skiplink skip-to jumplinks toc inhaltsverzeichnis table-of-contents`,
  related: `related recommend recommended recommendation recommendations recirc recirculation readmore read-more more-stories
    more-news more-from more-on teaser teasers trending popular mostread most-read most-popular most-viewed onward suggested
    similar outbrain taboola zergnet revcontent plista seealso see-also upnext up-next nextup linkbox link-list linklist
    link-box further-reading read-next read-also also-read latest-news related-content relatedcontent relatedarticles
    relatedposts weiterlesen lesetipp lesetipps empfehlung empfehlungen meistgelesen verwandte mehr-zum artikelempfehlung
    lire-aussi alire relacionadas relacionados relacionado relacionada noticias-relacionadas leer-mas te-puede ver-tambien
    correlati correlate leggi-anche lees-ook leia-mais leia-tambem relacionadas powiazane czytaj-takze mer-om laes-ogsaa les-ogsa lasmer
    topicbox article-links internal-links crosslink crosslinks crosslinking card-list promobox`,
  promotion: `newsletter newsletters signup sign-up subscribe subscription subscriptions regwall paywall-box paywall-prompt paywall-overlay paywall-banner paywall-teaser donate donation donations
    membership member-promo promo promos promotion promoted cta call-to-action abo sponsor sponsored sponsoring advert adverts
    advertisement advertising ads ad advertorial adslot adunit adbox adcontainer anzeige anzeigen werbung publicidad publicite
    pubblicita reklama reklame banner banners dfp gpt cookie cookies cookielawinfo cookiebot cookienotice cookie-law onetrust consent gdpr affiliate placeholder embed-consent shopping appstore app-banner
    app-promo inline-promo cite-article cite-box citation-box zitiervorschlag disclaimer disclosure regulatory-disclosure editorial-note marketing upsell offer-box email-capture email-form push-notification inpage-push`,
  share: `share sharing sharebar sharebox shares socialshare social-share social-media-bar social-bar social-icons social-links
    socials addthis addtoany sharedaddy toolbar article-tools article-actions article-toolbar actions follow follow-us followus teilen
    compartir partager condividi bookmark print-button`,
  comments: `commenting comment comments commentlist comment-list commentform disqus kommentar kommentare leserkommentare discussion
    respond replies comentarios commentaires forum-teaser feedback rating ratings poll survey voting reactions`,
  author: `author-bio author-box author-info author-card author-profile authorbox authorbio authorinfo author-description author-footer
    author-details about-author about-the-author autorenbox autoren-box autorinfo autor-info bio biography contributor-bio
    writer-bio postprofile postinfo userinfo user-info user-details user-stats userstats posterinfo poster-info postauthor message-user
    sig signature post-signature user-signature message-signature contacts contact contact-info press-contact pressekontakt contact-box post-author article-author authors-block article__author`,
  meta: `byline bylines timestamp article-meta article-info article-date article-author article-header article-byline post-meta entry-meta
    postmeta postmetadata entrymeta entrymetadata post-info post-date entry-date publish-date published-date pubdate date-published kicker read-time
    reading-time readtime lesezeit tags taglist tag-list article-tags post-tags entry-tags tagcloud topics topic-list
    keywords categories category-list cat-links tags-links post-categories entry-footer post-footer author-name lastmod entry-info entry-time
    last-updated updated-date dachzeile metadata metainfo meta-info post-navigation`,
  caption: `caption captions figcaption credit credits photo-credit image-credit photocredit imagecredit photographer
    bildunterschrift bildtext bildnachweis bildquelle bild-text bildcredit bildrechte fotocredit fotograf image-description img-description image-text img-text bildbeschreibung bild-beschreibung image-caption img-caption
    media-caption photo-caption image-copyright image-source pie-foto piefoto pie-de-foto legende legend didascalia wp-caption
    fotobeschriftung bildtekst byttekst bildinfo foto-info copyright mediainfo media-info image-meta`,
  media: `player videoplayer video-player audioplayer audio-player podcast-player gallery slideshow carousel slider lightbox
    bildergalerie fotostrecke galerie galeria fotogaleria swiper tts text-to-speech readspeaker listen audio-bar`,
  references: `references reference-list bibliography footnotes endnotes`,
  overlay: `modal popup popover tooltip dialog`,
  aside: `infobox info-box factbox fact-box sidebox side-box aside asides servicebox service-box textbox widget widgets
    right-col rightcol col-right right-column rightcolumn column-right right-rail rightrail right-sidebar
    kursbox stockquote stock-quote
    pullquote pull-quote pullquotes blockquote-pull infokasten faktaboks faktaruta faktabox box-info despiece cuadro boxout`,
} as const;

/** Class names that take a part out of sight; only whole names count: *field--label-hidden* hides something else. */
export const hiddenNames: ReadonlySet<string> = new Set(
  `hidden sr-only visually-hidden visuallyhidden screen-reader screen-reader-text screenreader hide invisible d-none
  offscreen assistive noscreen print-only printonly a11y-hidden u-hidden is-hidden js-hidden element-invisible`.split(/\s+/),
);

export type Zone = keyof typeof zoneWords | "hidden";
