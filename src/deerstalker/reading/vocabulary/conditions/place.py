"""Going somewhere: travel, on-site beginnings, driving, and work with the body."""

from __future__ import annotations

from deerstalker.reading.vocabulary.conditions.saying import (
    FIRM,
    LAW,
    OFFERED,
    rules_out,
    says,
)

_ELSE = (
    r"\b(?:travel (?:industry|agenc\w+|brands?|tech\w*|compan\w+|platform|insurance|sector|space"
    r"|experiences?|products?|booking|reimburse\w*"
    r"|expenses? polic\w+|perks?|discounts?|stipend|credits?|budget|arrangements?|planning"
    r"|coordination|logistics|itinerar\w+|assistance|allowance|benefits?)"
    r"|book(?:ing)? (?:\w+ )?travel|(?:coordinat|arrang|manag|organi[sz])\w* (?:\w+ ){0,3}travel"
    r"|travel(?:l?ers|l?er)\b)"
)

_TRAVEL = (
    says(
        "travel_some",
        "share_first",
        r"\b[0-9]{1,3}(?: ?%)?(?: ?(?:-|–|—|to) ?[0-9]{1,3})? ?(?:%|percent)(?: of (?:the |your "
        r"|their )?(?:time|working time))?,? (?:[a-z()/-]+ ){0,4}?travel",
        share=True,
        unless=r"\bdiscount",
    ),
    says(
        "travel_some",
        "share_last",
        r"\btravel(?:l?ing|s)?\b(?: [a-z()/,:–-]+){0,8}?:? ?[(~<≤+-]*(?: ?up to| less than| around| about"
        r"| approximately| approx\.?)? ?[(~<≤]?[0-9]{1,3}(?: ?%)?(?: ?(?:-|–|—"
        r"|to) ?[0-9]{1,3})? ?(?:%|percent)",
        share=True,
        unless=r"\bdiscount",
    ),
    says(
        "travel_some",
        "occasional",
        r"\b(?:occasional(?:ly)?|some|limited|minimal|light|periodic(?:ally)?|infrequent"
        r"|quarterly|annual|domestic|international|may) (?:[a-z/,]+ ){0,3}?travel\b"
        r"|\btravel(?:l?ing)? (?:[a-z/,]+ ){0,4}?(?:occasionally|(?:as|when|if) (?:needed"
        r"|required|necessary)|is required|required|may be required|from time to time|quarterly"
        r"|annually|(?:once|twice|[2-6]|two|three|four)(?:[-–][0-9])? (?:times )?(?:a|per"
        r"|each) year|internationally|domestically)\b",
        unless=_ELSE,
    ),
    says(
        "travel_some",
        "willing",
        r"\b(?:willing(?:ness)?|able|ability|open|available|availability|happy|ready|readiness"
        r"|flexib(?:le|ility)|prepared|comfortable|required|expected|need(?:ed)?|must) (?:to "
        r"|with |for )?(?:[a-z]+ ){0,2}?(?:travel(?:l?ing)?)\b",
        outside=FIRM | OFFERED,
        unless=_ELSE,
    ),
    says(
        "travel_some",
        "gatherings",
        r"\b(?:gather(?:ing)?|meet(?:ing)?(?: up)?|come together|get together|bond|fly|travel"
        r"|retreats?|off-?sites?|get-?togethers?|meet-?ups|workations?|summits?)"
        r" (?:[a-z'’-]+ ){0,5}?(?:(?:once|twice|two|three|four|[2-4])(?: times)? (?:a|per|each"
        r"|every) year|twice yearly|every (?:quarter|year|[0-9a-z]+ months)|annually|quarterly"
        r"|yearly)\b",
        unless=(
            r"\b(?:plan|organi[sz]|coordinat)\w* (?:[a-z]+ ){0,4}(?:retreats?|off-?sites?"
            r"|events)|\b(?:reviews?|goals|budget|bonus\w*|exceed\w*|targets?|quotas?|needs"
            r"|requirements|deadlines)\b"
        ),
    ),
    says(
        "travel_some",
        "gatherings_of",
        r"\b(?:(?:once|twice|two times|three times) (?:a|per|each) year|bi-?annual(?:ly)?"
        r"|semi-?annual(?:ly)?|annual(?:ly)?|quarterly|every (?:quarter"
        r"|year)),? (?:[a-z'’-]+ ){0,5}?(?:retreats?|off-?sites?|get-?togethers?|meet-?ups"
        r"|workations?|bond with|in[- ]person (?:gathering|meet|event|week)s?|all-hands in)\b",
        unless=(
            r"\b(?:plan|organi[sz]|coordinat)\w* (?:[a-z]+ ){0,4}(?:retreats?|off-?sites?"
            r"|events)"
        ),
    ),
    says(
        "travel_some",
        "flown",
        r"\b(?:fly you (?:in|out|to)|travel(?:l?ing)? (?:[a-z]+ ){0,3}(?:for"
        r"|to) (?:[a-z'’-]+ ){0,3}(?:retreats?|off-?sites?|team camps?|events|conferences"
        r"|meetings|trade ?shows)|expect (?:only )?[0-9](?: ?[-–] ?[0-9])? (?:weeks|days"
        r"|trips) of travel|[0-9](?: ?[-–] ?[0-9])? (?:weeks|days|trips)(?: of travel)? (?:a|per"
        r"|each) (?:year|quarter))\b",
        outside=FIRM,
        unless=_ELSE + r"|\b(?:pto|vacation|holiday|leave|time off)\b",
    ),
    says(
        "travel_heavy",
        "frequent",
        r"\b(?:extensive|frequent|heavy|significant|regular|daily|constant|weekly"
        r"|substantial) (?:[a-z]+ ){0,2}travel(?:l?ing)?\b"
        r"|\btravel(?:l?ing)? (?:[a-z]+ ){0,4}(?:frequently|extensively|weekly|daily"
        r"|on a daily basis|every week|each week|throughout the week|regularly|most of the)\b"
        r"|\btravel(?:l?ing)? (?:[a-z]+ ){0,3}multiple (?:sites|locations)\b",
        outside=FIRM | OFFERED,
        unless=_ELSE + r"|\b(?:no|without) (?:\w+ )?travel",
    ),
    rules_out(
        "travel_some",
        "none",
        r"\b(?:(?:no|zero) (?:business |work )?travel(?:l?ing)?\b(?: required)?"
        r"|travel(?: required| requirements?)? ?[:–-] ?(?:no|none|0 ?%|not required)\b"
        r"|no travel)",
        unless=r"\bno travel (?:costs?|expenses?|time)",
    ),
)

_BEGINNING = (
    says(
        "onsite_onboarding",
        "in_person",
        r"\b(?:(?:on-?site|in[- ]person|in[- ]office"
        r"|face[- ]to[- ]face) (?:[a-z-]+ ){0,2}(?:on-?boarding|training period|orientation"
        r"|induction|initial training)"
        r"|(?:on-?boarding|initial training|orientation|induction"
        r"|training) (?:[a-z0-9][a-z0-9-]* ){0,6}?(?:on-?site|in[- ]person|in[- ]office|in (?:the"
        r"|our) (?:[a-z]+ )?(?:office|hq|headquarters)|at (?:the|our) (?:[a-z]+ )?(?:office|hq"
        r"|headquarters)))\b",
        outside=FIRM,
        unless=(
            r"\b(?:customers?|clients?|virtual(?:ly)?|remote(?:ly)? (?:onboarding|training)"
            r"|deliver\w*|conduct\w*|provid\w+ (?:\w+ )?training|lead\w*|facilitat\w*"
            r"|or (?:remote|virtual))\b"
        ),
    ),
    says(
        "onsite_onboarding",
        "then_home",
        r"\b(?:once (?:fully )?trained|after (?:[a-z0-9-]+ ){0,4}(?:training|on-?boarding"
        r"|probation)(?: period)?,? (?:[a-z]+ ){0,6}(?:remote|from home)"
        r"|first (?:[0-9a-z-]+ )?(?:days?|weeks?|months?) (?:[a-z]+ ){0,5}(?:on-?site"
        r"|in[- ]person|in (?:the|our) (?:[a-z]+ )?(?:office|hq)))\b",
        outside=FIRM,
    ),
)

_BODY = (
    says(
        "driving",
        "licence",
        r"\b(?:driver['’]?s?['’]?|driving)[- ]licen[cs]es?\b",
        outside=FIRM | OFFERED | LAW,
        asked=True,
        unless=r"\b(?:identif\w+|passport|proof of|upload|national origin|possession)\b",
    ),
    says(
        "driving",
        "drives",
        r"\b(?:(?:reliable|own|personal|access to a) (?:vehicle|car|automobile|motor vehicle)\b"
        r"|clean (?:driving|dmv|mvr|motor vehicle)|(?:driving|motor vehicle) record|driv(?:e|es"
        r"|ing) (?:a |the |an |company |your )+(?:[a-z]+ )?(?:vehicles?|van|truck|car|bus)\b"
        r"|cdl\b|auto(?:mobile)? insurance)",
        outside=FIRM | OFFERED | LAW,
        unless=(
            r"\b(?:self-driving|autonomous|insurtech|insurance (?:products?|polic\w+|company"
            r"|carrier|claims?))\b"
        ),
    ),
    says(
        "driving",
        "title",
        r"\b(?:drivers?|chauffeur|courier)\b",
        fields=("title",),
        unless=(
            r"\bdriver (?:engineer|developer|software|operations|growth|support|experience)"
            r"|\b(?:device|gpu|kernel|linux) drivers?\b"
        ),
    ),
    says(
        "physical_work",
        "lifts",
        r"\b(?:lift(?:ing)?|carry(?:ing)?|push(?:ing)?|pull(?:ing)?|mov(?:e"
        r"|ing))\b[^.;\n]{0,50}?[0-9]{2,3} ?(?:lbs?\b|pounds?|#|kgs?\b|kilo)"
        r"|\b(?:heavy lifting)\b",
        unless=(
            r"\b(?:do|does|doing|did) (?:[a-z]+ ){0,3}heavy lifting|\bheavy lifting (?:of|for|on"
            r"|in)\b|\btechnical heavy lifting\b"
        ),
    ),
    says(
        "physical_work",
        "body",
        r"\b(?:physical(?:ly)? (?:demanding|work|labou?r|active)|manual (?:labou?r|handling"
        r"|dexterity)|stand(?:ing)? (?:[a-z/]+ ){0,3}(?:for (?:long|extended|prolonged"
        r"|the duration)|(?:up to )?[0-9]+ hours)|on your feet|confined spaces"
        r"|climb(?:ing)? (?:[a-z, ]{0,20})?(?:ladders?|stairs)|(?:bend|stoop|kneel"
        r"|crouch)(?:ing)?,)",
        outside=FIRM,
        unless=r"\bthink(?:ing)? (?:and \w+ )?on your feet",
    ),
)

RULES = (*_TRAVEL, *_BEGINNING, *_BODY)
"""Every phrasing of this theme."""
