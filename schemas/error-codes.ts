/** Every error code with its meaning, its outcome for a queued job, and what the reader of the message can do. */
export const errorCodes = {
  WD_USAGE: { outcome: "stop", means: "The command was called wrongly.", hint: "See wiredesk --help." },
  WD_CONFIG_INVALID: {
    outcome: "stop",
    means: "The configuration does not fit its schema.",
    hint: "Correct the named path in the configuration file.",
  },
  WD_INPUT_NOT_FOUND: {
    outcome: "discard",
    means: "The named file does not exist or cannot be read.",
    hint: "Check the path and its permissions.",
  },
  WD_INPUT_INVALID: {
    outcome: "discard",
    means: "A line or file is not what its format promises.",
    hint: "Each line needs one JSON object with id and html or text.",
  },
  WD_INPUT_TOO_LARGE: {
    outcome: "discard",
    means: "The input is larger than the limit.",
    hint: "Raise limits in the configuration, or cut the input.",
  },
  WD_FETCH_DNS: {
    outcome: "retry",
    means: "The host name could not be resolved.",
    hint: "Check the URL and the network.",
  },
  WD_FETCH_UNREACHABLE: {
    outcome: "retry",
    means: "The host did not accept a connection.",
    hint: "It is tried again later; check the URL if it persists.",
  },
  WD_FETCH_TIMEOUT: {
    outcome: "retry",
    means: "The host did not answer within the time limit.",
    hint: "It is tried again later; raise fetch timeouts if the host is known to be slow.",
  },
  WD_FETCH_REFUSED_ADDRESS: {
    outcome: "discard",
    means: "The URL leads to a private, loopback, link-local or metadata address.",
    hint: "If the host is one of yours: --allow-host HOST, or fetch.allowHosts in the configuration.",
  },
  WD_FETCH_ROBOTS: {
    outcome: "discard",
    means: "robots.txt of the host forbids this URL.",
    hint: "Set fetch.ignoreRobotsFor for hosts that have given you leave.",
  },
  WD_FETCH_REDIRECTS: {
    outcome: "discard",
    means: "Too many redirects, or a redirect loop.",
    hint: "Open the URL in a browser; use its final address.",
  },
  WD_FETCH_STATUS_GONE: {
    outcome: "discard",
    means: "The host says that the page does not exist (404, 410).",
    hint: "Check the URL.",
  },
  WD_FETCH_STATUS_DENIED: {
    outcome: "quarantine",
    means: "The host denies access (401, 402, 403, 451).",
    hint: "The page may need a login or refuse robots; replay it when you have access.",
  },
  WD_FETCH_STATUS_CLIENT: {
    outcome: "discard",
    means: "The host rejects the request (another 4xx).",
    hint: "Check the URL.",
  },
  WD_FETCH_STATUS_SERVER: {
    outcome: "retry",
    means: "The host fails or is busy (408, 429, 5xx).",
    hint: "It is tried again later.",
  },
  WD_FETCH_TOO_LARGE: {
    outcome: "discard",
    means: "The page is larger than the limit, on the wire or after decompression.",
    hint: "Raise fetch.maxBytes if such pages are wanted.",
  },
  WD_FETCH_NOT_TEXT: {
    outcome: "discard",
    means: "The URL gives a PDF, image or other file instead of HTML.",
    hint: "Only HTML, feeds and wire formats are read.",
  },
  WD_FETCH_BROKEN: {
    outcome: "retry",
    means: "The response broke off or could not be decompressed.",
    hint: "It is tried again later.",
  },
  WD_FETCH_URL_INVALID: {
    outcome: "discard",
    means: "The text is not an http or https URL.",
    hint: "Give a URL that begins with http:// or https://.",
  },
  WD_FETCH_TLS: {
    outcome: "retry",
    means: "No secure connection: the host's certificate or protocol is not acceptable.",
    hint: "It is tried again later; the host has to mend its certificate.",
  },
  WD_FETCH_HOST_PAUSED: {
    outcome: "retry",
    means: "The host is being left alone for a while (it asked for that, or did not answer before).",
    hint: "It is tried again by itself after the pause.",
  },
  WD_FETCH_ROBOTS_UNAVAILABLE: {
    outcome: "retry",
    means: "robots.txt of the host cannot be had, so nothing may be fetched from it yet (RFC 9309).",
    hint: "It is tried again later; set fetch.ignoreRobotsFor for hosts that have given you leave.",
  },
  WD_FETCH_ABORTED: {
    outcome: "retry",
    means: "The fetch was called off by its caller.",
    hint: "It is done again at the next start.",
  },
  WD_PARSE_EMPTY: {
    outcome: "discard",
    means: "The page is empty.",
    hint: "Check the input; a page may need JavaScript to show its text: open it in a browser.",
  },
  WD_PARSE_NO_ARTICLE: {
    outcome: "discard",
    means: "No article text was found on the page.",
    hint: "It may be an index, a gallery or a wall; a site rule can name the container.",
  },
  WD_PARSE_WALL: {
    outcome: "quarantine",
    means: "The page is a consent wall, bot check or paywall without the article.",
    hint: "Fetch it with access, then replay.",
  },
  WD_PARSE_TOO_DEEP: {
    outcome: "discard",
    means: "The page nests elements deeper than the limit.",
    hint: "The page is broken or hostile; raise parse.maxDepth only if you trust it.",
  },
  WD_PARSE_CHARSET: {
    outcome: "quarantine",
    means: "The page's character encoding could not be told.",
    hint: "Replay with the charset given by a site rule.",
  },
  WD_FEED_MALFORMED: {
    outcome: "discard",
    means: "The feed cannot be read as RSS, Atom, JSON Feed, RDF or sitemap.",
    hint: "Open the feed URL; its host may have moved it.",
  },
  WD_EXTRACT_INVALID: {
    outcome: "quarantine",
    means: "The record broke its own contract.",
    hint: "Please report it with the article: this is a fault of Wiredesk.",
  },
  WD_EXTRACTOR_INVALID: {
    outcome: "stop",
    means: "An extractor is not defined as defineExtractor asks.",
    hint: "See docs/adding-an-extractor.md.",
  },
  WD_STAGE_TIMEOUT: {
    outcome: "quarantine",
    means: "A stage ran over its time limit and was stopped.",
    hint: "Replay it alone with wiredesk quarantine retry; report the page if it hangs again.",
  },
  WD_STAGE_CRASH: {
    outcome: "quarantine",
    means: "A stage's worker thread ended unexpectedly.",
    hint: "Replay it alone with wiredesk quarantine retry.",
  },
  WD_REVIEW_INVALID: {
    outcome: "discard",
    means: "A decision names a fact or stretch that the article does not have.",
    hint: "Load the article again: it may have a newer version.",
  },
  WD_STAGE_STOPPED: {
    outcome: "retry",
    means: "The program was stopped while this was at work.",
    hint: "It is done again at the next start.",
  },
  WD_ALERT_UNDELIVERED: {
    outcome: "retry",
    means: "The receiver of an alert did not take it.",
    hint: "It is sent again later; check the address and the receiver.",
  },
  WD_REVIEW_CHANGED: {
    outcome: "discard",
    means: "What a bulk decision was about has changed since the reviewer saw it.",
    hint: "Look at the list again, then accept it.",
  },
  WD_LOGIN_REQUIRED: {
    outcome: "discard",
    means: "The desk wants to know who asks.",
    hint: "Log in, or send a token: Authorization: Bearer wdt_…",
  },
  WD_LOGIN_FAILED: {
    outcome: "discard",
    means: "Name or password is wrong, or the single sign-on did not let this person in.",
    hint: "Try again, or ask whoever runs the desk.",
  },
  WD_FORBIDDEN: {
    outcome: "discard",
    means: "The one who asks may not do this.",
    hint: "Readers see everything and decide nothing; ask whoever runs the desk for the role of a reviewer.",
  },
  WD_TOO_MANY_REQUESTS: {
    outcome: "discard",
    means: "More requests than the desk takes from one address or reviewer.",
    hint: "Wait as long as the header Retry-After says; desk.requestsPerMinute sets the limit.",
  },
  WD_STORE_UNREACHABLE: {
    outcome: "stop",
    means: "The database cannot be reached or opened.",
    hint: "Check DATABASE_URL, or that no other process uses the data folder.",
  },
  WD_STORE_UNWRITABLE: {
    outcome: "stop",
    means: "The data folder cannot be written.",
    hint: "Choose another with --data, or mend its permissions.",
  },
  WD_QUEUE_UNREACHABLE: {
    outcome: "stop",
    means: "Redis cannot be reached.",
    hint: "Check REDIS_URL, or unset it to use the embedded queue.",
  },
  WD_QUEUE_EVICTION: {
    outcome: "stop",
    means: "Redis may evict keys, which loses jobs.",
    hint: "Set maxmemory-policy noeviction on that Redis.",
  },
  WD_INTERNAL: {
    outcome: "quarantine",
    means: "Something failed that should not.",
    hint: "Please report it with the message and the input.",
  },
} as const;
