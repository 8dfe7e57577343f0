"""Phone, strangers, selling, customers, audiences and other people's posts."""

from __future__ import annotations

from deerstalker.reading.vocabulary.conditions.saying import (
    BOTH,
    FIRM,
    LAW,
    OFFERED,
    TITLE,
    WORDS,
    rules_out,
    says,
)

_PEOPLE = (
    r"(?:clients?|customers?|end[- ]users|users|patients|families|guests|students|learners"
    r"|candidates|prospects|sellers|buyers|patrons|callers|clientele|homeowners|policyholders)"
)
_NOT_THE_JOB = FIRM | OFFERED | LAW
_PRODUCT = (
    r"\b(?:software|platform|tools?|solutions?|app|technology|industry) (?:for|that|helps?"
    r"|used by)\b"
)

_PHONE = (
    says(
        "phone_heavy",
        "calls_a_day",
        r"\b[0-9]{2,3}\+? ?(?:(?:-|–|to) ?[0-9]{2,3}\+? )?(?:[a-z]+ ){0,2}(?:dials|calls)"
        r"(?: [a-z]+){0,2} ?(?:(?:a|per|each|every|/) ?day|daily)",
        outside=_NOT_THE_JOB,
    ),
    says(
        "phone_heavy",
        "volume_of_calls",
        rf"\b(?:high|large|heavy)[- ]volumes? (?:of )?{WORDS}(?:phone|calls?\b|dial|telephone)",
        outside=_NOT_THE_JOB,
    ),
    says(
        "phone_heavy",
        "takes_calls",
        rf"\b(?:answer|handl|tak|mak|manag|receiv|plac|field|respond to|initiat)[a-z]* {WORDS}"
        r"(?:inbound|incoming|outbound|outgoing|phone|telephone)(?: [a-z,/&]+){0,2} calls\b",
        outside=_NOT_THE_JOB,
    ),
    says(
        "phone_heavy",
        "in_and_out",
        r"\b(?:inbound|incoming)(?: and | & |/| or | and/or )(?:outbound|outgoing) (?:phone "
        r"|telephone )?calls\b",
        outside=_NOT_THE_JOB,
    ),
    says(
        "phone_heavy",
        "answers_phones",
        r"\banswer(?:s|ing)? (?:[a-z]+ ){0,2}(?:phones?|telephones?)\b",
        outside=_NOT_THE_JOB,
    ),
    says(
        "phone_heavy",
        "call_centre_work",
        r"\b(?:call|contact)[- ]cent(?:er|re) (?:[a-z]+ )?(?:environment|experience|agent"
        r"|representative|setting|role)",
        outside=_NOT_THE_JOB,
        asked=True,
    ),
    says(
        "phone_heavy",
        "title",
        r"\b(?:call cent(?:er|re)|telemarket|telesales|telephone|phone (?:agent|support|sales"
        r"|banker)|inbound call)",
        fields=TITLE,
    ),
    says(
        "phone_heavy",
        "on_the_phone",
        r"\b(?:on the (?:phone|telephone)s? (?:all|most|for|throughout|the majority|up to|[0-9])"
        r"|(?:phone|telephone)[- ]based (?:role|support|position|work|customer)"
        r"|phone contact with|back[- ]to[- ]back (?:phone )?calls|phone[- ]heavy)",
        outside=_NOT_THE_JOB,
    ),
    rules_out(
        "phone_heavy",
        "no_phones",
        r"\b(?:non[- ]phone|no (?:inbound |outbound |phone |customer )?(?:phone )?calls\b"
        r"|no phones?\b|phone[- ]free"
        r"|not (?:be )?(?:a |on the )?phone[- ]?(?:based|job|role|heavy)?|chat[- ]only"
        r"|email[- ]only)",
        outside=FIRM,
        unless=r"no phone calls? (?:or|please|about|regarding)|please|recruit|agenc",
    ),
)

_STRANGERS = (
    says(
        "cold_calling",
        "named",
        r"\bcold[- ](?:call(?:s|ing|er)?|outreach|email(?:s|ing)?|prospecting|canvass\w*)\b",
        fields=BOTH,
        outside=OFFERED,
        unless=r"\b(?:agenc(?:y|ies)|recruiters|principals)\b",
    ),
    says(
        "cold_calling",
        "dials",
        r"\b(?:[0-9]{2,3}\+? (?:outbound )?(?:dials|cold calls|outbound calls)|outbound dial(?:s"
        r"|ing))\b",
        outside=OFFERED,
    ),
    says(
        "cold_calling",
        "outbound_prospecting",
        r"\b(?:outbound (?:phone )?(?:calling|prospecting|sales calls)|prospecting calls"
        r"|door[- ]to[- ]door (?:sales|knocking|canvass\w*)|knock(?:ing)? on doors)\b",
        outside=OFFERED | FIRM,
    ),
    says("cold_calling", "title", r"\b(?:telemarket|door[- ]to[- ]door|cold call)", fields=TITLE),
)

_SELLING = (
    says(
        "sales_quota",
        "quota",
        r"\b(?:(?:sales|revenue|monthly|quarterly|annual|individual|personal|team|assigned|your"
        r"|their) quotas?"
        r"|quota[- ](?:carrying|bearing|attainment|achievement|crushing|driven)"
        r"|(?:carr(?:y|ying)|hit(?:ting)?|exceed(?:ing)?|meet(?:ing)?|attain(?:ing)?|achiev(?:e"
        r"|ing)|against|beat(?:ing)?|crush(?:ing)?)"
        r" (?:[a-z]+ ){0,3}quotas?)\b",
        outside=OFFERED,
        unless=(
            r"\b(?:set|design|plan|model|administ|track|calculat"
            r"|territor)\w* (?:\w+ ){0,3}quotas?\b|quota planning"
        ),
    ),
    says(
        "sales_quota",
        "targets",
        r"\b(?:hit|meet|exceed|achiev|deliver|attain|surpass|smash|beat|over-?achiev|reach"
        r"|accountable)\w*"
        r" (?:[a-z,&/-]+ ){0,6}(?:sales|revenue|bookings?|pipeline|commercial|retention|monthly"
        r"|quarterly|annual|growth|upsell|arr|nrr|kpi)"
        r" (?:[a-z,&/]+ ){0,4}(?:targets?|goals|objectives|quotas?)\b",
        outside=OFFERED | FIRM,
    ),
    says(
        "sales_quota",
        "sales_target",
        r"\b(?:individual|personal|monthly|quarterly|annual|assigned|your) (?:[a-z]+ )?(?:sales"
        r"|revenue) (?:targets?|goals)\b"
        r"|\bsales (?:targets?|goals)\b|\btarget[- ]driven (?:sales|environment)",
        outside=OFFERED | FIRM,
    ),
)

_CUSTOMERS = (
    says(
        "customer_facing",
        "facing",
        r"\b(?:customer|client|public|user|patient|guest|external"
        r"|stakeholder and client)[- ]facing\b",
        fields=BOTH,
        outside=OFFERED,
        unless=r"\b(?:customer|client|public|user)[- ]facing (?:web ?sites?|apps?|applications?"
        r"|products?|features?|systems?|software|platforms?|services?|content|documentation"
        r"|portals?"
        r"|apis?|teams|dashboards?|tools?|ui|interfaces?|analytics|embedded|network|infrastructure"
        r"|decks|collateral|front-?ends?|sales|marketing|assets|messaging|copy|pages?|reports?"
        r"|reporting|deliverables?|materials?|functionality|departments?|code|web|mobile"
        r"|experiences?|data|ai)\b",
    ),
    says(
        "customer_facing",
        "works_with",
        r"\b(?:interact|interfac|engag|communicat|liais|collaborat|partner|consult|speak|talk"
        r"|meet|connect|correspond|work)"
        r"(?:e|es|s|ing)? (?:directly |closely |daily |regularly |effectively "
        r"|proactively )?(?:with|to) "
        rf"(?:[a-z,/&-]+ ){{0,4}}?{_PEOPLE}\b",
        outside=_NOT_THE_JOB,
        unless=(
            r"\b(?:customer|client|patient|student|member|candidate)s?[- ](?:success|service"
            r"|support|experience|care|operations|facing|teams?|data|portal|feedback|needs"
            r"|insights?)\b|\baudiences\b|\binternal customers\b"
        ),
    ),
    says(
        "customer_facing",
        "helps",
        r"^(?:[•*·–-] ?)?(?:assist|support|help|serve|advise|guide|onboard|train|greet|educate"
        r"|coach|teach|welcome|counsel)"
        rf" (?:our |new |existing |prospective |potential |enterprise |key |external "
        rf"|individual |the |and [a-z]+ )*{_PEOPLE}\b",
        outside=_NOT_THE_JOB,
        unless=(
            r"\b(?:customer|client) (?:success|support|service|experience) (?:teams?|partners?"
            r"|managers?)\b"
        ),
    ),
    says(
        "customer_facing",
        "helps_with",
        r"\b(?:assist|support|help|serv|advis|guid|onboard|train|greet|educat|updat)(?:e|es|s|ing)?"
        rf" (?:our |new |existing |prospective |potential |enterprise |key |external "
        rf"|individual |the )*{_PEOPLE} (?:with|over|via|through|by|on|in person|regarding)\b",
        outside=_NOT_THE_JOB,
        unless=(
            r"\b(?:customer|client) (?:success|support|service|experience) (?:teams?|partners?"
            r"|managers?)\b"
        ),
    ),
    says(
        "customer_facing",
        "relationships",
        r"\b(?:client|customer|account|guest|donor|patient|member)s?['’]? (?:relationships?"
        r"|relations|issues|inquir(?:y|ies)|enquir(?:y|ies)"
        r"|queries|complaints?|calls|meetings|interactions?|communications?|escalations?|visits"
        r"|consultations?|inquires)\b",
        outside=_NOT_THE_JOB,
        unless=r"\b(?:customer|client) relationship management|\bcrm\b",
    ),
    says(
        "customer_facing",
        "relations_with",
        r"\b(?:relationships?|rapport|communication|contact|calls|discussions|conversations"
        r"|meetings|demos|demonstrations|presentations) "
        rf"(?:with|to|for) (?:[a-z,/&-]+ ){{0,4}}?{_PEOPLE}\b",
        outside=_NOT_THE_JOB,
    ),
    says(
        "customer_facing",
        "with_customers",
        r"\b(?:with|to|for|from|between|visit|meet|onboard|onboarding|interview) (?:[a-z]+(?:ing"
        r"|ed|al|ive|ing new) |our |the |your |key |new |enterprise |potential |large |multiple "
        r"|both |internal and |and |internal teams and |vendors and |partners and "
        r"|colleagues and )*(?:customers|clients|patients|prospects|customer stakeholders"
        r"|client stakeholders|clientele)\b(?: (?:via|over|on|through|by|across|to (?:understand"
        r"|gather|discuss|ensure|resolve|identify|help|provide|define|solve|support)))",
        outside=_NOT_THE_JOB,
        unless=r"\binternal customers\b",
    ),
    says(
        "customer_facing",
        "deals_with",
        r"\b(?:deal(?:s|ing)?|closely|directly|work|working|negotiat(?:e|ing)|engaging|trust"
        r"|partnerships?|feedback|sessions?|workshops?|reviews?|expectations|presence"
        r"|strateg(?:y|ies)|deals) (?:with|from) (?:[a-z]+(?:ing|ed|al|ive) |our |the |your "
        r"|key |new |enterprise |potential |large |multiple |both |internal and )*(?:customers"
        r"|clients|patients|prospects|end users)\b",
        outside=_NOT_THE_JOB,
        unless=r"\bfeedback from (?:[a-z]+ )?(?:customers|users)\b|\binternal customers\b",
    ),
    says(
        "customer_facing",
        "service",
        r"\b(?:(?:provide|deliver|offer|giv|ensur)(?:e|es|ing)? (?:[a-z,-]+ ){0,3}(?:customer"
        r"|client|guest|patient) (?:service|support|care|experience)"
        r"|(?:resolv|address|troubleshoot|answer|respond to|handl)(?:e|es|ing"
        r"|s)? (?:[a-z,-]+ ){0,3}(?:customer|client|guest|patient|candidate"
        r"|member)s?['’]? (?:questions?|inquir\w+|enquir\w+|queries|issues?|concerns?"
        r"|complaints?|requests?|problems?|needs|emails?|calls|tickets))",
        outside=_NOT_THE_JOB,
    ),
    says(
        "customer_facing",
        "title",
        r"\b(?:customer (?:service|support|success|care|experience|advocate|advisor|happiness)"
        r"|client (?:service|success|support|partner|advisor|relationship)"
        r"|account (?:manager|executive|director)|kundenberater|sales (?:executive|advisor"
        r"|associate|agent|engineer|consultant)"
        r"|receptionist|concierge|barista|cashier|tutor|teacher|solutions? (?:engineer"
        r"|consultant)|relationship manager|(?:support|call cent(?:er|re)) (?:agent"
        r"|representative))",
        fields=TITLE,
    ),
)

_AUDIENCES = (
    says(
        "public_speaking",
        "named",
        r"\b(?:public[- ]speak(?:ing|er)|(?:conference|keynote|event) speak(?:er|ing)"
        r"|speaking engagements?|spokesperson)\b",
        outside=OFFERED | FIRM,
    ),
    says(
        "public_speaking",
        "speaks",
        r"\b(?:speak(?:ing)?|present(?:ing)?|talks?) at (?:[a-z,&-]+ ){0,4}(?:conferences?"
        r"|events|meetups?|webinars?|summits?)\b",
        outside=OFFERED | FIRM,
    ),
    says(
        "public_speaking",
        "leads_sessions",
        r"\b(?:host|deliver|giv|lead|conduct|run|present|facilitat)(?:e|es|s|ing"
        r"|ning)? (?:[a-z,&-]+ ){0,3}(?:webinars|keynotes?|public talks|public presentations)\b",
        outside=OFFERED | FIRM,
    ),
)

_POSTS = (
    says(
        "content_moderation",
        "named",
        r"\b(?:content moderat(?:or|ion)s?|moderation (?:queue|agent|specialist)"
        r"|community moderator)\b",
        fields=BOTH,
        outside=OFFERED | FIRM,
        unless=(
            r"\bcaptioning|\bmoderation (?:tools?|systems?|models?|platforms?|software"
            r"|technology|apis?|pipelines?)\b"
        ),
    ),
    says(
        "content_moderation",
        "moderates",
        r"\b(?:moderat(?:e|es|ing)|review(?:ing)? and remov(?:e"
        r"|ing)) (?:[a-z,&-]+ ){0,3}(?:content|posts|comments|chat|chats|forums?|user reports)\b",
        outside=OFFERED | FIRM,
    ),
    says(
        "content_moderation",
        "disturbing",
        r"\b(?:graphic|disturbing|explicit|offensive|harmful|violent|sensitive and graphic"
        r"|egregious)(?:,? (?:or|and|and/or) [a-z]+)?,? (?:content|material|imagery|images"
        r"|videos)\b",
        outside=OFFERED | FIRM,
        unless=r"\b(?:graphic design|detect|build|develop|classif|safe from|protect)\w*",
    ),
)

RULES = (*_PHONE, *_STRANGERS, *_SELLING, *_CUSTOMERS, *_AUDIENCES, *_POSTS)
"""Every phrasing of this theme."""
