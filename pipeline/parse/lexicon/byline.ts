/** Words that make a byline part a desk, an agency or a role instead of a name. */
export const deskWords = new Set(
  `redaktion redaction redacción redaccion redazione redação redactie editorial staff newsroom desk team editors editor
  reporter reporters correspondent correspondents writer writers journalist journalists columnist contributor agency agencies
  agentur agenturen agencias agence news nachrichten online press presse staff. bureau service services admin administrator
  webmaster newsdesk guest gastbeitrag gastautor redakteur redakteurin korrespondent korrespondentin journalistin autorin
  chief deputy senior political health science sports business world national foreign affairs home director`.split(/\s+/),
);
