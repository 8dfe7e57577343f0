"""Work that is itself a fraud, and promises too good to be kept."""

from __future__ import annotations

from deerstalker.reading.vocabulary.scam.signal import SELLING, signal

_FRAUD_AS_WORK = (
    signal(
        "reship",
        5,
        r"\b(?:re-?ship(?:ping|per)?s?\b|(?:receiv|accept|inspect|re-?pack)(?:e"
        r"|ing) (?:[a-z]+ ){0,3}(?:packages?|parcels?|mail) (?:[a-z,]+ ){0,6}(?:at|from"
        r"|to) (?:your |the )?home|(?:packages?|parcels?) (?:at|to|from) your (?:home|address"
        r"|house)|(?:shipping|package|parcel|mail) (?:handler|forwarder|manager|clerk|assistant"
        r"|agent) (?:at|from|[-–(]) ?(?:home|remote))",
        unless=r"\b(?:warehouse|drivers?|customers?['’]? homes?|deliver)\b",
    ),
    signal(
        "mystery_shop",
        4,
        r"\b(?:mystery|secret) shop(?:per|pers|ping)\b",
        unless=r"\b(?:scores?|results?|reports?|programs?|audits?|manager|pass)\b",
    ),
    signal(
        "task_boost",
        5,
        r"\b(?:(?:product|app|data|hotel|order|e-?commerce) (?:boosting|optimi[sz]ation tasks?)"
        r"|boost(?:ing)? (?:product|app|hotel|merchant|sales) (?:ratings?|rankings?|data)"
        r"|(?:liking|subscribing to|rating|clicking(?: on)?|watching|like|rate|watch) (?:videos"
        r"|products|hotels|ads|channels)[^.\n]{0,40}(?:earn|commission|paid|from home|for money)"
        r"|optimi[sz]e (?:orders|hotels)|(?:paid|earn) (?:to|by) (?:click|like|rate"
        r"|watch)(?:ing)?)\b",
    ),
    signal(
        "car_wrap",
        4,
        r"\b(?:(?:car|vehicle|auto)[- ]wrap(?:ping)? (?:advert[a-z]*|program|promo)|driv(?:e"
        r"|ing) (?:your|their) (?:own )?car (?:[a-z]+ ){0,4}(?:ad|ads|advert\w*|logo"
        r"|sticker)s?)\b",
    ),
    signal(
        "envelope",
        4,
        r"\b(?:(?:envelope|flyer|mailer)[- ]?(?:stuff|fold)\w*|stuff(?:ing)? envelopes"
        r"|(?:assembl(?:e|y|ing)|craft(?:s|ing)?|packing|pen packing) (?:[a-z]+ ){0,3}(?:at"
        r"|from) home)\b",
        unless=r"\b(?:filing|copying|mailings?|fax\w*|newsletters?)\b",
    ),
    signal(
        "rebate_posting",
        4,
        r"\b(?:rebates? processor|process(?:ing)? rebates|handling rebates|refund processor"
        r"|(?:post|posting|place|placing) (?:[a-z]+ ){0,3}(?:ads|adverts|advertisements|listings"
        r"|links) (?:[a-z]+ ){0,4}(?:on|online|to|for|in|from)|copy[- ](?:and[- ])?paste (?:work"
        r"|job|ads)|ad posting|post my ads|(?:typing|form[- ]filling"
        r"|data entry) (?:[a-z]+ ){0,2}(?:jobs? )?(?:at|from) home)\b",
        unless=(
            r"\b(?:job (?:ads|adverts|postings?|boards?)|recruit\w*|candidates?|social media"
            r"|campaigns?|marketing|facebook|linkedin|google ads|vacanc\w+)\b"
        ),
    ),
    signal(
        "account_rental",
        5,
        r"\b(?:rent(?:ing)? (?:us |out )?your (?:[a-z]+ )?(?:account|profile|identity)"
        r"|use (?:of )?your (?:linkedin|upwork|amazon|facebook|bank|ebay|fiverr) account"
        r"|your (?:identity|profile|face) (?:for|in) interviews|interview on (?:my"
        r"|our) behalf)\b",
    ),
    signal(
        "mlm",
        4,
        r"\b(?:(?:network|multi-?level) marketing|mlm\b|down-?line|be your own boss|own boss"
        r"|unlimited (?:income|earning|earnings)(?: potential)?|residual income"
        r"|home[- ]based business|business opportunity|independent (?:business owner"
        r"|distributor)|ground[- ]floor opportunity|executive[- ]level income|fire your boss"
        r"|what you(?:['’]re| are) (?:really )?worth|income opportunity)\b",
        spared=SELLING,
        unless=(
            r"\b(?:identify|evaluat\w*|new) (?:\w+ )?business opportunit|business opportunit(?:y"
            r"|ies) (?:for|with|in|to|and|development)|\buncapped\b"
        ),
    ),
    signal(
        "pay_per_survey",
        4,
        r"\b(?:paid surveys?|per survey|(?:tak(?:e|ing)|complet(?:e|ing)|fill(?:ing)? (?:out"
        r"|in)) (?:[a-z]+ ){0,3}surveys? (?:[a-z]+ ){0,4}(?:from home|for (?:cash|money)"
        r"|and (?:earn|get paid))|get paid for your opinions?)\b",
    ),
)

_TOO_GOOD = (
    signal(
        "easy_money",
        4,
        r"\b(?:easy (?:money|cash|income|job)|quick (?:cash|money)|fast cash|extra (?:cash"
        r"|income|money)|earn (?:easily|money (?:from home|working|without|online))"
        r"|financial (?:freedom|independence)|passive income|make money (?:from home|online|fast"
        r"|now)|earn (?:the )?(?:income|money) you deserve|cash (?:paying|jobs?|in hands?"
        r"|positions?|daily)|biggest cash|get rich|money[- ]making|start earning)\b",
        unless=(
            r"\b(?:our (?:mission|vision|customers|users|clients|product|platform)"
            r"|for (?:everyone|people|customers|members|clients)|help(?:s|ing)? (?:[a-z]+ ){0,4}"
            r"|achieve|toward|customers?|clients?|users?)\b"
        ),
    ),
    signal(
        "few_hours",
        5,
        r"\b(?:[1-3] ?(?:-|–|to|or) ?[2-4]|[1-3]|one|two|few|30"
        r"|60)(?: minutes?(?: or [0-9] hours?)?| hours?| hrs?) (?:a|per|each|every) day\b"
        r"|\b[1-3] ?(?:-|–|to) ?[2-4] (?:hrs?|hours) daily\b|\bwork anytime\b|\bin your (?:free"
        r"|spare) time\b|\bfree time\b",
        unless=(
            r"\b(?:overlap|meetings?|time zones?|training|breaks?|call|volunteer|unlimited|paid"
            r"|lunch|commut\w*|when you are not|hobb\w+|vacation|off work)\b"
        ),
    ),
    signal(
        "pay_by_the_day",
        4,
        r"(?:earn|make|making|earning|pays?|get|receive)\w* (?:easily |up to |from |over |an? "
        r"|extra |between |as much as |approximately )*[$£€] ?[0-9][0-9,.]*(?:k)?(?: ?(?:-|–|to"
        r"|and) ?[$£€]? ?[0-9][0-9,.]*k?)?\+? ?(?:dollars )?(?:extra )?(?:usd )?(?:(?:a|per|each"
        r"|every|/) ?(?:day|week)|weekly|daily)|\b[0-9]{2,4}(?: ?(?:-|–"
        r"|to) ?[0-9]{2,4})? (?:dollars|bucks|usd) (?:a|per) (?:day|week)\b"
        r"|\bearning [$£€] ?[0-9][0-9,.]*",
        unless=(
            r"\b(?:our (?:clients|customers|users|drivers)|revenue|benefit|fellowship|stipend"
            r"|sick|weekly benefit|per diem)\b"
        ),
        deniable=False,
    ),
    signal(
        "weekly_guarantee",
        3,
        r"\b(?:guarantee[sd]? (?:income|wages?|weekly pay|pay|salary|daily pay)|(?:weekly|daily"
        r"|same[- ]day) (?:pay(?:ments?|checks?|outs?)?|cash) (?:guaranteed|every)|paid (?:daily"
        r"|same[- ]day)|same[- ]day pay|get paid (?:weekly|daily|every (?:day|week|friday)"
        r"|today)|weekly cash)\b",
        spared=SELLING,
        unless=r"\bguaranteed (?:pay|hours) for\b|\bon-demand pay",
    ),
    signal(
        "no_exp_high",
        4,
        r"\b(?:(?:no|any|zero) (?:any )?(?:skills?|experience"
        r"|qualifications?)(?: or [a-z]+)? (?:(?:is |are )?(?:required|needed|necessary))"
        r"|anyone can (?:do|apply|start|join)|no interview (?:required|needed)?"
        r"|perfect for everyone|suitable for everyone|no experience[,.!])",
        unless=(
            r"\b(?:training (?:is )?provided|full training|we(?:['’]ll| will) train|no prior"
            r"|not required but)\b"
        ),
        deniable=False,
    ),
    signal(
        "pay_range_absurd",
        3,
        r"\b[$£€] ?[0-9]{2}(?:\.[0-9]{2})? (?:per|an|/) ?hour (?:up )?to (?:a )?(?:six|seven"
        r"|five)[- ]figure|\b(?:six|seven)[- ]figure (?:income|salary|earner)",
        spared=SELLING,
    ),
    signal(
        "sign_on_large",
        2,
        r"\b(?:sign(?:ing)?[- ]?(?:on)?|joining) bonus(?:es)?\b",
        unless=r"\b(?:nurse|physician|driver|therap\w+|engineer)\b",
    ),
    signal(
        "rags_to_riches",
        3,
        r"\b(?:quit (?:your|the) (?:9[- ]to[- ]5|day job|job)|lambo\b|(?:from|on) the beach"
        r"|dream (?:lifestyle|life|car)|live the life|retire (?:early|young)"
        r"|escape the (?:rat race|9[- ]to[- ]5)|harder to work for a boss"
        r"|without leaving your home)\b",
        unless=r"\b(?:located|office|minutes)\b",
    ),
)

RULES = (*_FRAUD_AS_WORK, *_TOO_GOOD)
"""Every signal of this kind."""
