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
    r"\b(?:travel (?:industry|agenc\w+|brands?|tech\w*|compan\w+|platform|insurance|sector|space|experiences?|products?|booking|reimburse\w*"
    r"|expenses? polic\w+|perks?|discounts?|stipend|credits?|budget|arrangements?|planning|coordination|logistics|itinerar\w+|assistance|allowance|benefits?)"
    r"|book(?:ing)? (?:\w+ )?travel|(?:coordinat|arrang|manag|organi[sz])\w* (?:\w+ ){0,3}travel|travel(?:l?ers|l?er)\b)"
)

_TRAVEL = (
    says(
        "travel_some",
        "share_first",
        r"\b[0-9]{1,3}(?: ?%)?(?: ?(?:-|–|—|to) ?[0-9]{1,3})? ?(?:%|percent)(?: of (?:the |your |their )?(?:time|working time))?,? (?:[a-z()/-]+ ){0,4}?travel",
        share=True,
        outside=FIRM | OFFERED,
        unless=r"\bdiscount",
    ),
    says(
        "travel_some",
        "share_last",
        r"\btravel\w*(?: [a-z()/,:–-]+){0,8}?:? ?[(~<≤+-]*(?: ?up to| less than| around| about| approximately| approx\.?)? ?[(~<≤]?[0-9]{1,3}(?: ?%)?(?: ?(?:-|–|—|to) ?[0-9]{1,3})? ?(?:%|percent)",
        share=True,
        outside=FIRM | OFFERED,
        unless=r"\bdiscount",
    ),
    says(
        "travel_some",
        "occasional",
        r"\b(?:occasional(?:ly)?|some|limited|minimal|light|periodic(?:ally)?|infrequent|quarterly|annual|domestic|international|may) (?:[a-z/,]+ ){0,3}?travel\b|\btravel(?:l?ing)? (?:[a-z/,]+ ){0,4}?(?:occasionally|(?:as|when|if) (?:needed|required|necessary)|is required|required|may be required|from time to time|quarterly|annually|(?:once|twice|[2-6]|two|three|four)(?:[-–][0-9])? (?:times )?(?:a|per|each) year|internationally|domestically)\b",
        outside=FIRM | OFFERED,
        unless=_ELSE,
    ),
    says(
        "travel_some",
        "willing",
        r"\b(?:willing(?:ness)?|able|ability|open|available|availability|happy|ready|readiness|flexib(?:le|ility)|prepared|comfortable|required|expected|need(?:ed)?|must) (?:to |with |for )?(?:[a-z]+ ){0,2}?(?:travel(?:l?ing)?)\b",
        outside=FIRM | OFFERED,
        unless=_ELSE,
    ),
    says(
        "travel_some",
        "gatherings",
        r"\b(?:gather(?:ing)?|meet(?:ing)?(?: up)?|come together|get together|bond|fly|travel|retreats?|off-?sites?|get-?togethers?|meet-?ups|workations?|summits?)"
        r" (?:[a-z'’-]+ ){0,5}?(?:(?:once|twice|two|three|four|[2-4])(?: times)? (?:a|per|each|every) year|twice yearly|every (?:quarter|year|[0-9a-z]+ months)|annually|quarterly|yearly)\b",
        unless=r"\b(?:plan|organi[sz]|coordinat)\w* (?:[a-z]+ ){0,4}(?:retreats?|off-?sites?|events)|\b(?:reviews?|goals|budget|bonus\w*|exceed\w*|targets?|quotas?|needs|requirements|deadlines)\b",
    ),
    says(
        "travel_some",
        "gatherings_of",
        r"\b(?:(?:once|twice|two times|three times) (?:a|per|each) year|bi-?annual(?:ly)?|semi-?annual(?:ly)?|annual(?:ly)?|quarterly|every (?:quarter|year)),? (?:[a-z'’-]+ ){0,5}?(?:retreats?|off-?sites?|get-?togethers?|meet-?ups|workations?|bond with|in[- ]person (?:gathering|meet|event|week)s?|all-hands in)\b",
        unless=r"\b(?:plan|organi[sz]|coordinat)\w* (?:[a-z]+ ){0,4}(?:retreats?|off-?sites?|events)",
    ),
    says(
        "travel_some",
        "flown",
        r"\b(?:fly you (?:in|out|to)|travel(?:l?ing)? (?:[a-z]+ ){0,3}(?:for|to) (?:[a-z'’-]+ ){0,3}(?:retreats?|off-?sites?|team camps?|events|conferences|meetings|trade ?shows)|expect (?:only )?[0-9](?: ?[-–] ?[0-9])? (?:weeks|days|trips) of travel|[0-9](?: ?[-–] ?[0-9])? (?:weeks|days|trips)(?: of travel)? (?:a|per|each) (?:year|quarter))\b",
        outside=FIRM,
        unless=_ELSE + r"|\b(?:pto|vacation|holiday|leave|off)\b",
    ),
    says(
        "travel_heavy",
        "frequent",
        r"\b(?:extensive|frequent|heavy|significant|regular|daily|constant|weekly|substantial) (?:[a-z]+ ){0,2}travel(?:l?ing)?\b|\btravel(?:l?ing)? (?:[a-z]+ ){0,4}(?:frequently|extensively|weekly|daily|on a daily basis|every week|each week|throughout the week|regularly|most of the)\b|\btravel(?:l?ing)? (?:[a-z]+ ){0,3}multiple (?:sites|locations)\b",
        outside=FIRM | OFFERED,
        unless=_ELSE + r"|\b(?:no|without) (?:\w+ )?travel",
    ),
    rules_out(
        "travel_some",
        "none",
        r"\b(?:(?:no|zero) (?:business |work )?travel(?:l?ing)?\b(?: required)?|travel(?: required| requirements?)? ?[:–-] ?(?:no|none|0 ?%|not required)\b|no travel)",
        unless=r"\bno travel (?:costs?|expenses?|time)",
    ),
)

_BEGINNING = (
    says(
        "onsite_onboarding",
        "in_person",
        r"\b(?:(?:on-?site|in[- ]person|in[- ]office|face[- ]to[- ]face) (?:[a-z-]+ ){0,2}(?:on-?boarding|training period|orientation|induction|initial training)"
        r"|(?:on-?boarding|initial training|orientation|induction|training) (?:[a-z0-9-]+ ){0,6}?(?:on-?site|in[- ]person|in[- ]office|in (?:the|our) (?:[a-z]+ )?(?:office|hq|headquarters)|at (?:the|our) (?:[a-z]+ )?(?:office|hq|headquarters)))\b",
        outside=FIRM,
        unless=r"\b(?:customers?|clients?|virtual(?:ly)?|remote(?:ly)? (?:onboarding|training)|deliver\w*|conduct\w*|provid\w+ (?:\w+ )?training|lead\w*|facilitat\w*|or (?:remote|virtual))\b",
    ),
    says(
        "onsite_onboarding",
        "then_home",
        r"\b(?:once (?:fully )?trained|after (?:[a-z0-9-]+ ){0,4}(?:training|on-?boarding|probation)(?: period)?,? (?:[a-z]+ ){0,6}(?:remote|from home)|first (?:[0-9a-z-]+ )?(?:days?|weeks?|months?) (?:[a-z]+ ){0,5}(?:on-?site|in[- ]person|in (?:the|our) (?:[a-z]+ )?(?:office|hq)))\b",
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
        r"\b(?:(?:reliable|own|personal|access to a) (?:vehicle|car|automobile|motor vehicle)\b|clean (?:driving|dmv|mvr|motor vehicle)|(?:driving|motor vehicle) record|driv(?:e|es|ing) (?:a |the |an |company |your )+(?:[a-z]+ )?(?:vehicles?|van|truck|car|bus)\b|cdl\b|auto(?:mobile)? insurance)",
        outside=FIRM | OFFERED | LAW,
        unless=r"\b(?:self-driving|autonomous|insurtech|insurance (?:products?|polic\w+|company|carrier|claims?))\b",
    ),
    says(
        "driving",
        "title",
        r"\b(?:drivers?|chauffeur|courier)\b",
        fields=("title",),
        unless=r"\bdriver (?:engineer|developer|software|operations|growth|support|experience)|\b(?:device|gpu|kernel|linux) drivers?\b",
    ),
    says(
        "physical_work",
        "lifts",
        r"\b(?:lift(?:ing)?|carry(?:ing)?|push(?:ing)?|pull(?:ing)?|mov(?:e|ing))\b[^.;\n]{0,50}?[0-9]{2,3} ?(?:lbs?\b|pounds?|#|kgs?\b|kilo)|\b(?:heavy lifting)\b",
        unless=r"\b(?:do|does|doing|did) (?:[a-z]+ ){0,3}heavy lifting|\bheavy lifting (?:of|for|on|in)\b",
    ),
    says(
        "physical_work",
        "body",
        r"\b(?:physical(?:ly)? (?:demanding|work|labou?r|active)|manual (?:labou?r|handling|dexterity)|stand(?:ing)? (?:[a-z/]+ ){0,3}(?:for (?:long|extended|prolonged|the duration)|(?:up to )?[0-9]+ hours)|on your feet|confined spaces|climb(?:ing)? (?:[a-z, ]{0,20})?(?:ladders?|stairs)|(?:bend|stoop|kneel|crouch)(?:ing)?,)",
        outside=FIRM,
        unless=r"\bthink(?:ing)? (?:and \w+ )?on your feet",
    ),
)

RULES = (*_TRAVEL, *_BEGINNING, *_BODY)
"""Every phrasing of this theme."""
