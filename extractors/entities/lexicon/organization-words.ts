/** Nouns that head names of organisations, singular, folded. */
export const organizationNouns: ReadonlySet<string> = new Set(
  (
    "academy administration agency air airline airlines airways alliance army assembly association authority bank board brigade broadcaster " +
    "bureau cabinet center centre chamber chronicle church club coalition college command commission committee company conference " +
    "confederation congress consortium consulate cooperative corp corporation corps council court department directorate division " +
    "embassy enterprise enterprises entertainment establishment executive facility federation fleet force forces foundation front fund " +
    "government group guard guards herald holdings house inc industries initiative inspectorate institute institution intelligence " +
    "journal laboratories laboratory league legislature limited llc magazine media military ministry mission morning motor motors " +
    "movement museum navy network news office orchestra organisation organization parliament partners partnership party police post " +
    "press project quarterly radio railway railways rangers regiment registry resources school secretariat senate service services " +
    "society squad staff state studios syndicate systems task team technologies telegraph television theatre theater times treasury " +
    "tribune tribunal trust union unit university watch workers world"
  ).split(" "),
);

/** Of these, the ones that no event, work, product or person ends in. Folded. */
export const decisiveNouns: ReadonlySet<string> = new Set(
  (
    "administration agency airlines airways association authority bank bureau cabinet center centre commission committee company corporation corp council court " +
    "department directorate federation foundation group holdings inc institute " +
    "newswire capital exchange network observatory army brigade battalion regiment corps squadron constabulary conservancy force forces front guild league movement trust " +
    "advisers advisors partners solutions analytics consulting consultants ventures securities pharmaceuticals therapeutics biosciences technologies labs laboratories properties pictures records studios logistics " +
    "foods bakery breweries brewery rovers wanderers albion athletic hotspur juniors alliance " +
    "archive collaborative consortium observatory secretariat inspectorate tribunal militia taskforce petroleum insurance assurance investments charity coalition newspaper limited llc ltd ministry organisation organization parliament party police senate university"
  ).split(" "),
);

/** Trades at the end of companies' names, which a shorter name leaves out. Folded. */
export const companyNouns: ReadonlySet<string> = new Set(
  (
    "aerospace airlines airways aviation beverages biosciences biotech brands breweries chemicals communications dairy digital electric electronics energy entertainment financial foods games healthcare " +
    "hotels industries insurance interactive investments laboratories labs lines logistics materials media metals minerals mining mobile motors networks oil outfitters petroleum pharma pharmaceuticals " +
    "pictures power properties realty records resources restaurants robotics semiconductor semiconductors shipping software solutions steel stores studios systems technologies technology telecom " +
    "therapeutics utilities ventures"
  ).split(" "),
);

/** Company endings that a shorter name leaves out. */
export const companyEndings: ReadonlySet<string> = new Set(
  "inc corp corporation co company ltd limited llc plc group holdings holding ag sa nv se gmbh kft ab spa oyj lp pte pty sdn bhd tbk pt pjsc oao ooo zao asa kk bv sarl srl sas , and".split(" "),
);
