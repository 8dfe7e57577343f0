"""Papers asked for: degrees, licences, clearances, visas, checks, and a mother tongue."""

from __future__ import annotations

from deerstalker.domain.fact import State
from deerstalker.reading.vocabulary.conditions.saying import (
    BOTH,
    FIRM,
    OFFERED,
    rules_out,
    says,
)

_ENOUGH = (
    r"\b(?:equivalent|equal|comparable|or related (?:work |professional )?experience"
    r"|or relevant (?:work |professional |industry )?experience|or similar (?:work )?experience"
    r"|or (?:\w+ ){0,3}experience"
    r"|in lieu|or (?:[a-z]+ ){0,4}(?:years|yrs)|not (?:strictly )?(?:required|necessary|needed"
    r"|mandatory)|or (?:higher )?(?:self-taught|bootcamp)|preferred|preferably|desir\w+|ideally"
    r"|a plus|bonus|nice to have|asset|advantage\w*)\b"
)
_LANGUAGE = (
    r"(?:english|german|french|spanish|portuguese|italian|dutch|japanese|chinese|mandarin|arabic"
    r"|polish|swedish|norwegian|danish|finnish|hebrew|korean|russian|turkish|czech|greek|hindi"
    r"|brazilian portuguese|cantonese|ukrainian|romanian|hungarian|thai|vietnamese|indonesian"
    r"|hungarian)"
)
_NO_SPONSOR = ("no_visa_sponsorship", State.PRESENT)

_DEGREE = (
    says(
        "degree_required",
        "named",
        r"\b(?:(?:bachelor|master)['’]?s?['’]?(?:[ /,]+(?:or|and|/)? ?(?:master['’]?s?['’]?"
        r"|ph\.?d\.?))?(?:['’]?s?)? ?(?:\(required\)|degree|in (?:[a-z]+ )?(?:[a-z]+)|or higher"
        r"|level)|(?:college|university|undergraduate|graduate|advanced|engineering|law|nursing"
        r"|4[- ]year|four[- ]year|technical|associate['’]?s?|relevant|science|stem|bs|ba|ms"
        r"|b\.s\.?|b\.a\.?|m\.s\.?|bsc|msc|b\.?tech)(?:[ /]?(?:/|or|and)? ?(?:college|ba|bs|ms"
        r"|ma|b\.a\.|m\.s\.))* degree|degree[- ]qualified|degree (?:in|from|educated|required"
        r"|level))",
        outside=FIRM | OFFERED,
        asked=True,
        unless=_ENOUGH + r"|\b(?:degree of|360 degree|some degree|(?:students?|programs?"
        r"|our) (?:[a-z]+ ){0,2}degree)\b",
    ),
    says(
        "degree_required",
        "letters",
        r"\b(?:b\.?sc?|b\.?a|m\.?sc?|ma|b\.?tech|mba|ph\.?d|jd)\.? in ",
        outside=FIRM | OFFERED,
        asked=True,
        unless=_ENOUGH,
    ),
    says(
        "degree_required",
        "elsewhere",
        r"\b(?:dipl[oô]me d['’]|abgeschlossenes (?:[a-zäöü]+ )?(?:hoch)?schulstudium"
        r"|abgeschlossenes studium|bac ?\+ ?[2-5]|titulaci[oó]n universitaria"
        r"|forma[cç][aã]o superior|superior completo|licenciatura en)",
        outside=FIRM | OFFERED,
        asked=True,
        unless=(
            r"\boder (?:vergleichbare|[a-z]+ ){0,2}(?:qualifikation|ausbildung|berufserfahrung)"
            r"|\bequivalente\b"
        ),
    ),
    rules_out(
        "degree_required",
        "none",
        r"\b(?:no (?:college |university |formal )?degree (?:is )?(?:required|necessary|needed)"
        r"|degree (?:is )?not (?:required|necessary|needed|a must|mandatory)|(?:don['’]t|do not"
        r"|doesn['’]t|does not) (?:require|need|have|care about) (?:a |an "
        r"|any )?(?:[a-z'’]+ )?degree|(?:don['’]t|do not) (?:require|care) [a-z ]{0,20}degrees?"
        r"|regardless of (?:degree|education)|educational background criteria)",
    ),
)

_PAPERS = (
    says(
        "licence_required",
        "licence",
        r"\b(?:(?:active|current|valid|unrestricted|state|professional|applicable|nursing"
        r"|medical|teaching|insurance|real estate|rn|lpn|pe|law|independent|clinical"
        r"|bar)(?:,? (?:and |& )?[a-z-]+){0,2} (?:licen[cs]es?|licensure|certification"
        r"|registration)|licensure|(?:must be|be|fully|currently|state|independently"
        r"|board)[- ](?:licensed|certified|registered)|admitted to (?:the|practice)"
        r"|good standing with|bar admission)\b",
        outside=FIRM | OFFERED,
        asked=True,
        unless=(
            r"\b(?:driver|driving|software|open[- ]source|company is|business licen|visa|we are"
            r"|working toward)\w*|\blicen[cs]e (?:agreement|plate|fee|management)"
        ),
    ),
    says(
        "licence_required",
        "licensed",
        r"\b(?:licensed (?:practical|clinical|professional|marriage|mental|social|vocational"
        r"|master|attorney|psycholog|therapist|physician|nurse|insurance|independent|in (?:the"
        r"|your|one|at)|to practice)|registered (?:nurse|dietitian)|(?:certification"
        r"|licen[cs]e)s? (?:is |are )?(?:required|mandatory)|(?:required"
        r"|applicable) certifications?|^[•*· -]*relevant certifications?|must (?:hold|have"
        r"|possess|maintain) (?:[a-z,/'’-]+ ){0,5}(?:certification|licen[cs]e|licensure)"
        r"|certified (?:public accountant|medical coder|professional coder|coder)"
        r"|chartered accountant)",
        fields=BOTH,
        outside=FIRM | OFFERED,
        asked=True,
        unless=(
            r"\b(?:driver|driving|software|aws|azure|google|salesforce|scrum|pmp|our licensed"
            r"|reimburse)\w*"
        ),
    ),
    says(
        "licence_required",
        "named",
        r"\b(?:rn|lpn|lcsw|lmft|lpc|bcba|cpa|rhit|rhia|ccs|series (?:6|7|63|65|66)|finra"
        r"|steuerberater)(?:[ -]?p)? (?:licen[cs]\w+|certif\w+|required|credential|designation"
        r"|qualified)\b",
        outside=FIRM | OFFERED,
        asked=True,
    ),
    says(
        "clearance_required",
        "named",
        r"\b(?:(?:security|secret|top[- ]secret|government|ts/sci|dod|federal|sc|dv"
        r"|public trust) clearances?|ts/sci|public trust (?:position|determination"
        r"|investigation)|sc[- ]clear(?:ed|ance)?|dv[- ]clear(?:ed|ance)?|(?:active|current"
        r"|obtain(?:ing)?|maintain(?:ing)?|eligib(?:le"
        r"|ility)) (?:[a-z,/]+ ){0,5}(?:security )?clearance|sicherheits[uü]berpr[uü]fung)\b",
        fields=BOTH,
        outside=FIRM | OFFERED,
        asked=True,
        unless=r"\bcustoms clearance|\bclearance (?:sale|rate)",
    ),
    says(
        "background_check",
        "named",
        r"\b(?:(?:background|criminal(?: record| records| history| background)?|credit"
        r"|reference and background|dbs|crb"
        r"|employment verification and background)[- ]?(?:and [a-z]+ )?(?:checks?"
        r"|screen(?:ing)?s?|investigations?|verifications?)|(?:drug"
        r"|substance)[- ](?:test(?:ing)?|screen(?:ing)?)|security screening|police (?:check"
        r"|clearance|certificate)|fingerprint(?:ing|s|ed)?|polizeiliches f[uü]hrungszeugnis)\b",
        unless=(
            r"\b(?:our product|recordkeeping|automat\w*|fingerprint(?:ing)? (?:technolog"
            r"|algorithm|browser|device)|credit checks? for|checkr)\b"
        ),
    ),
    says(
        "native_language",
        "native",
        rf"\bnative(?:[- ]level|[- ]like)?(?:,? (?:or|/|and|&) ?[a-z-]+"
        rf"| / [a-z-]+)?[- ]?(?:level )?(?:proficiency (?:in )?|fluency (?:in )?|speaker of "
        rf"|command of |knowledge of |in )?{_LANGUAGE}\b|\bnative (?:[a-z]+ )?(?:speakers?"
        rf"|language skills|verbal|written|fluency)\b|\b{_LANGUAGE}[ (:–-]+(?:is |as )?(?:a "
        rf"|your |at |an )?(?:native|mother[- ]tongue)\b|\bmother[- ]tongue\b|\bmuttersprach\w+"
        rf"|\blangue maternelle\b|\blengua materna\b|\bmadrelingua\b",
        fields=BOTH,
        outside=FIRM | OFFERED,
        asked=True,
        unless=(
            r"\bnon[- ]native|\bnative (?:american|alaskan|hawaiian)|\bnative (?:apps?|mobile"
            r"|ios|android|code|cloud)"
        ),
    ),
)

_VISAS = (
    says(
        "visa_sponsorship",
        "offered",
        r"\b(?:(?:offer|provide|support|assist with|able to|happy to|willing to|can|do|will"
        r"|open to)(?:s|ing)? (?:[a-z-]+ ){0,3}(?:visas?(?: sponsorships?| support| assistance)?"
        r"|sponsorships?|sponsor)\b|visas? (?:sponsorships?|support|assistance)(?: (?:is "
        r"|are )?(?:available|offered|provided|possible))?|sponsorship (?:is )?(?:available"
        r"|offered|provided)|we sponsor (?:[a-z0-9-]+ )?visas?|h-?1b (?:transfer|sponsorship))",
        denial=_NO_SPONSOR,
        unless=r"\b(?:(?:require|need|want|seek)[a-z]* (?:[a-z]+ ){0,4}(?:visa|sponsor)|without"
        r"|regardless|question|event|executive|(?:do|will|would|are) you|unable|cannot"
        r"|gold sponsor|applicants? who|sponsorship (?:efforts|sales|deals|opportunities)"
        r"|sponsor travel)",
    ),
    says(
        "no_visa_sponsorship",
        "refused",
        r"\b(?:(?:not|unable|cannot|can['’]t|don['’]t|doesn['’]t|won['’]t|isn['’]t|aren['’]t"
        r"|never|no|without)(?: [a-z,/'’-]+){0,9} (?:visa sponsorships?|sponsor(?:ship|ships|ed"
        r"|ing)?\b|visas?\b)|(?:visa )?sponsorships? (?:[a-z]+ ){0,6}(?:is |are "
        r"|will )?not (?:be )?(?:available|offered|provided|possible|supported|considered)"
        r"|sponsorship (?:is )?(?:unavailable|not))",
        denial=None,
        unless=(
            r"\b(?:shy away|encourage|executive sponsor\w*|event sponsor\w*"
            r"|clinical trial sponsor|sponsors? and|visa (?:card|network|inc))\b"
        ),
    ),
)

RULES = (*_DEGREE, *_PAPERS, *_VISAS)
"""Every phrasing of this theme."""
