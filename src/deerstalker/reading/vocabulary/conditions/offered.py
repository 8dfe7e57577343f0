"""What is offered or left to oneself: pay by commission, trials, equipment, equity, learning."""

from __future__ import annotations

from deerstalker.reading.vocabulary.conditions.saying import (
    ASKED,
    FIRM,
    LAW,
    OFFERED,
    rules_out,
    says,
)

_NOT_SHARES = (
    r"\b(?:equity (?:and|&|,|or) (?:\w+ )?(?:inclusion|belonging|diversity|justice|access)"
    r"|(?:diversity|inclusion|inclusive|belonging)(?:,| and| &|/"
    r"|, and) ?(?:and )?(?:inclusion,? (?:and |& )?)?equity|dei\b|deib\b"
    r"|(?:pay|health|gender|racial|social|educational|internal|brand|home|private|data|growth"
    r"|public|global|digital|food|cash)[- ]equity (?:firm|fund|research|markets?|trading|capital"
    r"|investors?|partners?|line|loan|gap|analysis|audit|in|for|and (?:justice|access))"
    r"|(?:pay|health|gender|racial|social|educational|brand|home|private)[- ]equity"
    r"|equity (?:research|markets?|trading|capital|investors?|derivatives?|crowdfunding"
    r"|partners?|raise|financing|funds?|products?|lens|analys\w+|portfolios?|securities"
    r"|plans? admin\w*|management|administration|issuance|tables?)"
    r"|commitment to (?:[a-z]+ ){0,3}equity|promot\w+ (?:[a-z]+ ){0,3}equity)\b"
)

_PAY = (
    says(
        "commission_only",
        "named",
        r"\b(?:(?:strictly |straight |purely |pure |solely )?commission[- ](?:only|based only)"
        r"|(?:100|one hundred) ?% (?:of )?commission(?:s|ed)?(?:[- ](?:based|only|role"
        r"|position))?|(?:purely|solely|strictly|straight|entirely|exclusively) (?:a "
        r"|on )?commission(?:s|ed)?(?:[- ]based)?|commission[- ]based only|no base (?:salary"
        r"|pay)|(?:without|no) (?:a )?(?:fixed|base) (?:salary|pay))\b",
        fields=("title", "text"),
    ),
    rules_out(
        "commission_only",
        "base_too",
        r"\b(?:not (?:a )?commission[- ]only|base (?:salary|pay) (?:plus|\+|and"
        r"|&) (?:uncapped )?commissions?)\b",
    ),
    says(
        "unpaid_trial",
        "named",
        r"\bunpaid (?:[a-z0-9-]+ ){0,3}(?:trials?|training|test|assignments?|task|probation"
        r"|onboarding|try-?out)\b|\b(?:trial|training|test|probation)(?: [a-z]+){0,3} (?:is|are"
        r"|will be) (?:unpaid|not paid|not compensated|without pay)\b",
    ),
    rules_out(
        "unpaid_trial",
        "paid",
        r"\bpaid (?:[a-z0-9-]+ ){0,2}(?:trials?|test (?:projects?|tasks?|period|assignments?)"
        r"|take-?home|work trials?|trial (?:period|project|week|day|task))\b"
        r"|\bcompensated (?:trial|test project)\b",
    ),
)

_EQUIPMENT = (
    says(
        "own_equipment",
        "own",
        r"\b(?:your|their|his/her|have|has|own|use|using|with) (?:a |an |your "
        r"|their )?own (?:[a-z,-]+ ){0,2}(?:computer|laptop|pc|equipment|devices?|headset"
        r"|desktop|workstation|camera|phone|tools|machine|gear|hardware)\b|\bbyod\b"
        r"|\bbring your own (?:device|laptop|computer|equipment)\b",
        outside=FIRM | OFFERED,
        unless=(
            r"\b(?:customers?|users|clients|choose|choice|provide|we (?:will )?(?:give|ship)"
            r"|stipend|phone number)\b"
        ),
    ),
    says(
        "own_equipment",
        "must_have",
        r"\b(?:reliable|stable|high[- ]speed|fast|strong|good|working|functional|modern"
        r"|access to a|computer|laptop|wired) (?:[a-z,/&-]+ ){0,3}(?:workstation|computer|laptop"
        r"|desktop)\b|\b(?:computer|laptop) with (?:[a-z-]+ ){0,3}(?:internet|webcam|camera)",
        outside=FIRM | OFFERED,
        unless=(
            r"\b(?:provid\w*|computer (?:science|skills|literate|vision)|we (?:will )?(?:give"
            r"|ship)|company|stipend|lift|sit|choice|vision|repair\w*|hardware|architecture"
            r"|operate|knowledge|organization)\b"
        ),
    ),
    says(
        "own_equipment",
        "internet",
        r"\b(?:reliable|stable|high[- ]speed|fast|strong|good|wired|consistent)(?:,? (?:and "
        r"|& )?[a-z-]+){0,3} (?:internet|broadband|wi-?fi)(?: connection| access"
        r"| connectivity)?\b",
        outside=FIRM | OFFERED,
        unless=(
            r"\b(?:provid\w*|stipend|reimburse\w*|allowance|affordable|communities|deliver\w*"
            r"|customers)\b"
        ),
    ),
    says(
        "equipment_provided",
        "provided",
        r"\b(?:provid(?:e|es|ed|ing)|ship|ships|supply|supplies|give|get|receive|send"
        r"|furnish) (?:you )?(?:with )?(?:[a-z0-9,'’/&-]+ ){0,5}(?:laptop|macbook|equipment"
        r"|computer|hardware|monitors|workstation|headset)\b|\b(?:company"
        r"|employer)[- ](?:provided|issued|paid|supplied) (?:[a-z-]+ ){0,3}(?:laptop|equipment"
        r"|computer|phone|hardware|cell|mobile)|\b(?:laptop|macbook|equipment|computer|hardware"
        r"|phone)s?(?: and [a-z]+)? (?:is |are |will be )?provided\b|\blaptop,? (?:and "
        r"|& )?(?:phone|monitor|screen|mobile)\b",
        outside=FIRM | LAW,
        unless=(
            r"\b(?:to (?:our |the |new )?(?:customers?|clients?|employees|users|students"
            r"|patients)|medical equipment|customers?['’]|industrial|suppliers?|leading provider"
            r"|manufactur\w*)\b"
        ),
    ),
    says(
        "equipment_provided",
        "budget",
        r"\b(?:home[- ]?office|wfh|work[- ]from[- ]home|remote[- ](?:work|office)|equipment"
        r"|hardware|tech(?:nology)?|work ?space|work ?station|office|internet|ergonomic|desk"
        r"|set-?up|gear)"
        r" (?:[a-z&/-]+ ){0,3}(?:stipends?|budgets?|allowances?|reimbursements?|credits?)\b",
        unless=(
            r"\b(?:manage|managing|own|track)\w* (?:[a-z]+ ){0,3}(?:equipment|hardware"
            r"|technology|office) budgets?|\btax\b|\bback[- ]office\b"
        ),
    ),
    says(
        "equipment_provided",
        "budget_for",
        r"\b(?:stipend|budget|allowance|reimbursement|money|funds?|contribution) (?:for|to"
        r"|towards?) (?:[a-z]+ ){0,5}(?:home[- ]?office|equipment|hardware|work ?space"
        r"|work ?station|wfh|laptop|computer|desk)\b",
        unless=r"\b(?:manage|managing)\b",
    ),
    says(
        "equipment_provided",
        "elsewhere",
        r"\b(?:budget [eé]quipement|mat[eé]riel fourni|(?:moderne|neueste) (?:technik|hardware"
        r"|arbeitsmittel)|(?:diensthandy|firmenlaptop|arbeitsger[aä]te)|equipo proporcionado)\b",
    ),
    says(
        "equipment_provided",
        "choice",
        r"\b(?:choice of (?:a |your )?(?:computer|laptop|hardware|equipment|mac|pc|macbook"
        r"|machine|workstation)|(?:hardware|laptop|computer|equipment|setup|machine) of (?:your"
        r"|choice)|your choice of (?:[a-z0-9]+ )?(?:macbook|mac|laptop|pc|hardware|computer"
        r"|equipment)|mac(?:book)? (?:pro )?or (?:windows|pc|linux|dell|thinkpad)|(?:latest|top"
        r"|new|brand new|high-end|state[- ]of[- ]the[- ]art|modern|great|best|top-notch"
        r"|quality)(?:[- ]of[- ]the[- ]line)? (?:macbook|laptop|apple|equipment and|hardware"
        r"|gadgets?|mac\b|work equipment|gear)|latest tech and|macbook (?:pro|air|of choice|and|\+)"
        r"|all the gadgetry)\b",
        outside=FIRM | LAW | ASKED,
    ),
    says(
        "equipment_provided",
        "home_office",
        r"\bhome[- ]?office (?:set-?up|equipment|essentials|furniture|package)\b",
        outside=FIRM | LAW,
        unless=r"\b(?:describ\w+|your own|must|quiet|dedicated|reliable|customers?)\b",
    ),
)

_SHARES = (
    says(
        "equity",
        "options",
        r"\b(?:(?:stock|share|equity) (?:options?|awards?|grants?|incentives?|scheme|plan"
        r"|package|units|compensation|participation|based (?:compensation|awards?|incentives?))"
        r"|stock[- ]based|rsus?\b|restricted stock|esops?\b|vsops?\b|virtual (?:share"
        r"|stock) options?|phantom (?:shares|stock)|employee (?:share|stock) (?:ownership"
        r"|option)\w*|actionnariat|bspce|mitarbeiterbeteiligung|profits interests?)\b",
        unless=(
            r"\b(?:stock plan administration|equity plan(?:ning)? software"
            r"|esop (?:administration|platform))\b"
        ),
        denial=None,
    ),
    says(
        "equity",
        "offered",
        r"\b(?:(?:competitive|generous|meaningful|significant|early|early[- ]stage|real"
        r"|substantial|pre-ipo|offers?|company|start-?up|salary,?|salary (?:and|\+|&|with|amp)"
        r"|pay,?|compensation,?|bonus(?:es)?,?|bonus(?:es)?,? (?:and|\+|&|or)|incentives?,?|cash"
        r"|cash (?:and|\+|&)|benefits,?|benefits,? (?:and|amp|\+|&)|comp,?|plus|\+|receive"
        r"|grants?|some|your|base|perks,?|\|) equity\b|\(equity\)|equity (?:stake|ownership"
        r"|upside|ranges?"
        r"|[:(–-]|[+&|]|and (?:benefits|bonus)|plus|based employment|from day|on top|available"
        r"|bonus|component|refresh\w*|benefits|as (?:part|a part)|grants?|compensation"
        r"|participation|packages?|in (?:the company|our|an? (?:[a-z-]+ ){0,3}(?:start-?up"
        r"|company)))"
        r"|equity$|(?:own|get|share|employee|company) (?:a )?(?:piece|stake) (?:of|in))",
        unless=_NOT_SHARES,
        denial=None,
    ),
    says(
        "equity",
        "range",
        r"\b[0-9]+(?:\.[0-9]+)? ?%? ?(?:-|–|to) ?[0-9]+(?:\.[0-9]+)? ?% (?:of )?equity\b"
        r"|\bequity ?:? ?[0-9.]+ ?%",
    ),
    rules_out(
        "equity",
        "none",
        r"\b(?:no (?:equity|stock options)\b|(?:do not|don['’]t|does not"
        r"|cannot) (?:currently )?offer (?:[a-z]+ ){0,2}(?:equity|stock options))",
    ),
    says("equity", "heading", r"^(?:[•*-] ?)?equity(?:$|[,:.])"),
    says("equity", "stated", r"\boffers equity\b", fields=("stated", "text")),
)

_LEARNING = (
    says(
        "learning_budget",
        "budget",
        r"\b(?:learning|training|educat\w+|development|l&d|conferences?|books?|courses?|tuition"
        r"|upskilling|growth|career|coaching|study|certification|personal development|badassery"
        r"|fortbildung\w*|weiterbildung\w*)(?: (?:and|&|/|or"
        r"|\+) [a-z]+)?(?: [a-z&/-]+)?[- ](?:budget|stipend|allowance|reimbursements?|funds?"
        r"|assistance|wallet|credit|benefit|subsid\w+|sponsorship|money)s?\b",
        unless=(
            r"\b(?:manage|managing|own|oversee|plan|track)\w* (?:[a-z]+ ){0,4}(?:training"
            r"|development|marketing) budgets?|\bdevelopment (?:funds?|finance|bank)\b"
            r"|\b(?:business|product|real estate|software|drug) development (?:fund|budget"
            r"|credit)"
        ),
    ),
    says(
        "learning_budget",
        "for_learning",
        r"\b(?:budgets?|stipends?|allowances?|reimburse(?:d|ment|ments)?|sponsor(?:s|ed)?"
        r"|fund(?:s|ed|ing)?|free|[0-9]) (?:[a-z0-9'’$€£,-]+ ){0,4}?(?:for|to|towards?|of"
        r"|access to|our|in) (?:[a-z,&'’-]+ ){0,3}(?:learning|professional development"
        r"|personal development|education|courses|conferences?|certifications?|books|upskilling"
        r"|continuing education|tuition|training|workshops)\b",
        outside=FIRM | LAW,
        unless=(
            r"\b(?:customers?|students?|higher education|public education|equal access|equipment"
            r"|office|cost of|teams?['’]? training)\b"
        ),
    ),
    says(
        "learning_budget",
        "platform",
        r"\blinkedin learning\b|\b(?:access to|licen[cs]es? (?:in|for|to)|subscriptions? to"
        r"|courses (?:on|from|via)|free|paid|membership to) (?:[a-z,]+ ){0,5}?(?:udemy|coursera"
        r"|pluralsight|o['’]reilly|udacity|masterclass|babbel|blinkist|egghead)\b|\b(?:udemy"
        r"|coursera|pluralsight|udacity|masterclass|babbel|blinkist|egghead) (?:licen[cs]e"
        r"|subscription|for business)",
        outside=LAW,
        unless=r"\b(?:experience|knowledge|familiar\w*)\b",
    ),
    says(
        "learning_budget",
        "paid_courses",
        r"\b(?:internal and external (?:courses|training)|(?:paid|sponsored"
        r"|free) (?:[a-z]+ )?(?:courses|certifications?|conferences?|workshops)"
        r"|conference (?:trips?|tickets?)|education reimbursement"
        r"|professional development assistance|study (?:leave|support|assistance)|we (?:sponsor"
        r"|pay for|cover|fund) (?:[a-z,]+ ){0,5}(?:courses|conferences?|certifications?"
        r"|trainings?|books))\b",
        outside=LAW,
        unless=r"\b(?:customers?|students)\b",
    ),
)

RULES = (*_PAY, *_EQUIPMENT, *_SHARES, *_LEARNING)
"""Every phrasing of this theme."""
