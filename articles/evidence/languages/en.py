"""English: numbers, units and dates, then speech. Literals only."""

from articles.evidence.languages.speech import Speech

SPEECH = Speech(
    endings={
        "": "-",
        "s": "- s ed ing",
        "e": "e es ed ing",
        "d": "- s ted ting",
    },
    say={
        "s": "claim add explain insist stress report contend allege maintain respond "
        "answer remark comment recall warn confess affirm assert testify predict "
        "reveal disclose concur counter complain vow caution boast tweet post "
        "confirm inform remind conced stipulat proclaim profess exclaim gush "
        "interject offer chim recount reckon hint lament object quip whisper retort "
        "joke",
        "e": "announc declar not argu stat acknowledg reiterat conced conclud elaborat "
        "observ emphasiz emphasis quipp promis disclos assur surmis propos rul "
        "advis continu recogniz recognis appris indicat opin",
        "d": "admit submit",
        "": "say says said saying tell tells told telling reply replies replied "
        "replying write writes wrote writing swear swears swore testifies testified "
        "specifies specified clarifies clarified clarifying repeat repeats repeated "
        "deny denies denied denying suggest suggests suggested suggesting ask asks "
        "asked asking joke jokes joked joking agree agrees agreed pledge pledges "
        "pledged stressing adding warning noting explaining arguing insisting "
        "calling",
    },
    voice={
        "s": "call demand shout yell mutter laugh blast slam label brand dub mock sneer "
        "scream recall sigh murmur cry question express greet protest open thunder "
        "bark whisper",
        "e": "describ prais denounc urg smil characteriz characteris ventur apologiz "
        "apologis welcom criticiz criticis decid conced continu accus quot cit wond "
        "rais chid revers enthus",
        "": "begin begins began beginning cries cried speak speaks spoke sing sings "
        "sang chant chants chanted pleads pleaded pleading beg begs begged refers "
        "referred apologise wonder wonders wondered wondering praises recalls read "
        "reads condemn condemns condemned condemning hail hails hailed hailing "
        "think thinks thought thank thanks thanked thanking term terms termed deem "
        "deems deemed goes concludes finishes finished ended ends teased teases "
        "deadpans deadpanned fumed fumes raged rages",
    },
    participles="saying adding telling noting explaining arguing insisting warning claiming "
    "stressing calling writing describing asking declaring announcing stating "
    "emphasizing emphasising alleging acknowledging admitting confirming citing "
    "conceding pointing quoting commenting remarking recalling tweeting vowing "
    "promising suggesting reiterating concluding indicating observing replying "
    "responding joking quipping urging demanding praising denouncing referring",
    nouns_too="report reports state states claim claims comment comments note notes promise "
    "promises answer answers stress post posts tweet tweets offer offers question "
    "questions call calls open brand label term terms counter counters laugh cry "
    "rules pledge pledges ask remark remarks demand demands blast ends recount read "
    "reads object objects",
    phrases="pointed out, points out, pointing out, point out, made clear, makes clear, "
    "making clear, went on to say, goes on to say, was quoted as saying, were "
    "quoted as saying, is quoted as saying, quoted as saying, went on, goes on, "
    "wrote in, with the caption, spelled out, let it be known, told reporters, said "
    "in a statement of, came out and said",
    auxiliaries="has have had having was were is are be been being am did does do will would "
    "can could may might shall should must 's 'd 've",
    finite="was were is are has have had will would can could may might shall should must "
    "did does do got went came made took gave found knew saw became left began "
    "wants wanted needs needed remains remained isn't wasn't aren't weren't won't "
    "wouldn't can't couldn't didn't doesn't don't hasn't hadn't haven't shouldn't "
    "it's he's she's they're we're i'm you're that's there's i've they've we've "
    "he'd she'd they'd he'll she'll they'll we'll won lost killed died fell rose "
    "seemed seems looks looked makes takes gives gets shows showed means meant "
    "helps helped led leads plans planned expects expected grew",
    so="",
    according="according to, in the words of, in the view of, in the opinion of",
    as_words="as",
    that="that",
    whether="whether if why how what where when who which",
    zero_that=True,
    pronouns="he:ms she:fs they:ap it:ns who:r",
    first_person="i we you",
    impersonal="it, there",
    clitics="me him her us them",
    definite="the this that these those both",
    indefinite="a an one another some any two three several many most all no each every",
    possessive="his her its their our my your",
    of="of",
    prepositions="of in on at by for from with without to into onto over under after before "
    "during since until till about against among amid between through throughout "
    "across along around behind beyond near off out outside inside per than toward "
    "towards upon via within despite following including regarding concerning like "
    "unlike up down as besides except ahead",
    and_="and or but",
    subordinate="when while although though because if unless since as whereas after before "
    "until once so whenever wherever but",
    relative="who whom whose which",
    adverbs="also then later now already still just only even again repeatedly publicly "
    "previously recently earlier simply often always never once further meanwhile "
    "however however instead initially originally immediately quickly firmly flatly "
    "bluntly reportedly clearly specifically explicitly openly later yesterday "
    "today tonight tomorrow himself herself themselves itself too famously candidly "
    "consistently falsely correctly rightly wrongly jokingly angrily tearfully "
    "finally eventually separately similarly afterwards afterward additionally "
    "largely soon privately reluctantly",
    negations="not never n't didn't don't doesn't cannot wouldn't couldn't won't nobody declined refused",
    times="monday tuesday wednesday thursday friday saturday sunday january february "
    "march april june july august september october november december yesterday "
    "today tonight earlier later last this early late wednesday's jan feb mar apr "
    "jun jul aug sep sept oct nov dec",
    openers="and but however meanwhile moreover furthermore additionally instead still yet "
    "so also besides nevertheless nonetheless then or",
    titles="mr:m mrs:f ms:f miss:f dr: sir:m lord:m lady:f prof: professor: rev: sen: rep: "
    "gov: gen: col: lt: sgt: capt: president: pope:m king:m queen:f prince:m "
    "princess:f",
    roles_m="spokesman chairman businessman congressman actor king prince policeman fireman "
    "father brother son husband uncle grandfather boyfriend nephew cameraman "
    "salesman widower duke anchorman councilman assemblyman postman fisherman "
    "waiter stepfather",
    roles_f="spokeswoman chairwoman businesswoman congresswoman actress queen princess "
    "policewoman mother sister daughter wife aunt grandmother girlfriend niece "
    "widow duchess councilwoman assemblywoman waitress stepmother noblewoman",
    roles="spokesperson president minister secretary senator representative governor "
    "mayor director manager chief officer executive ceo cfo coo cto founder "
    "co-founder cofounder owner head leader chair chairperson professor doctor "
    "scientist researcher economist analyst lawyer attorney prosecutor judge "
    "justice sheriff detective inspector constable superintendent sergeant captain "
    "lieutenant colonel general admiral commander major coach trainer captain "
    "player midfielder striker defender goalkeeper winger forward driver rider "
    "champion singer writer author novelist poet artist director producer "
    "journalist reporter editor correspondent columnist photographer presenter host "
    "commentator expert specialist consultant adviser advisor aide deputy assistant "
    "ambassador diplomat envoy official commissioner councillor councilor "
    "councilmember lawmaker legislator congressman candidate nominee activist "
    "campaigner organizer organiser resident neighbor neighbour witness victim "
    "survivor student teacher principal headteacher dean engineer architect "
    "designer developer programmer pilot nurse surgeon physician psychologist "
    "psychiatrist epidemiologist biologist physicist chemist astronomer geologist "
    "historian archaeologist anthropologist sociologist ecologist climatologist "
    "meteorologist forecaster farmer worker employee trader investor strategist "
    "banker entrepreneur billionaire pastor priest bishop archbishop cardinal rabbi "
    "imam pope pastor mp mep congressperson chancellor premier treasurer "
    "coordinator co-ordinator curator librarian chef baker guide volunteer "
    "firefighter paramedic soldier veteran colleague co-author coauthor partner "
    "friend teammate counterpart rival boss skipper whistleblower defendant "
    "plaintiff suspect mastermind publicist agent star legend model influencer "
    "youtuber blogger comedian musician rapper composer conductor pianist astronaut "
    "astrophysicist geophysicist virologist immunologist neuroscientist "
    "oceanographer zoologist conservationist botanist veterinarian vet magistrate "
    "solicitor barrister ombudsman attorney-general baroness speaker whip caretaker "
    "lecturer fellow parent passenger customer",
    anaphors="man woman boy girl teenager specialist expert politician star veteran star "
    "american briton frenchman german spaniard italian portuguese dutchman "
    "dutchwoman englishman scotsman irishman welshman argentine brazilian swiss "
    "russian ukrainian republican democrat conservative youngster player winner "
    "champion academic mother father academic tycoon native former newcomer "
    "professional",
    data="data figures statistics numbers results survey's evidence sign signs chart "
    "charts graph poll polls label studies",
    name_links="de la del da di van von der den bin al el ben du dos das le ter ten",
    terms="so-called titled entitled called named dubbed nicknamed known film movie book "
    "song album novel episode series show play article essay poem word words term "
    "phrase expression single documentary painting magazine exhibition headlined "
    "labelled labeled marked hashtag magazine codenamed aka tv meaning",
    bodies="university ministry department office house committee council commission "
    "agency bank court party association union institute foundation federation "
    "police army navy group company club society board centre center hospital "
    "school college corporation authority service journal post times press news",
    abbreviations="mr mrs ms dr st jr sr prof rev sen rep gov gen col lt sgt capt inc corp co ltd "
    "no vs etc jan feb mar apr jun jul aug sep sept oct nov dec mass calif conn "
    "wash ariz tenn penn ala ill ind wis minn d r fla ga mich mo nev okla ore va "
    "a.m p.m u.s u.k u.n fig al approx dept est maj cmdr adm hon",
)
