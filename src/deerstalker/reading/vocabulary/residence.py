"""How adverts say where one may live: the phrasings, and the words around them that guard.

A phrase of ``PHRASES`` only says that a place may follow or stand before it; which places, and
whether the sentence speaks of the applicant, is found in ``reading.residence``.
All guards are tried on short stretches of text at a known offset.
"""

from __future__ import annotations

import re

from deerstalker.domain.posting import SectionKind
from deerstalker.reading.rules import Rule

N = "applicant_location."
PHRASES = (
    Rule(
        N + "residence",
        r"\b(?:resid(?:e|es|ing|ent|ents|ency|ence)|liv(?:e|es|ing)|located|based|domiciled"
        r"|situated) (?:\w+ )?(?:in|within|from|near|of|at|across|anywhere|outside|throughout)\b"
        r"|\b(?:located|based|resid(?:e|ing)|liv(?:e|ing))(?: in)? and (?:\w+ )?(?:authori[sz]ed|eligible)(?: to work)? (?:\w+ ){0,2}?in\b"
        r"|\bmust (?:currently )?be (?:physically )?(?:present )?in\b",
    ),
    Rule(
        N + "residence_abroad",
        r"\b(?:residir|residan?|residentes?|radicar|radiquen?|vivir|vivas|vivan|ubicad[oa]s?|basad[oa]s?|wohnhaft|wohnsitz"
        r"|bas[ée]e?s?|r[ée]sider|r[ée]sidant|residam?|morar|sediad[oa]s?) (?:\w+ )?(?:en|in|em|à|au|no|na)\b",
    ),
    Rule(
        N + "country_wide",
        r"\b(?:deutschlandweit|bundesweit|österreichweit|schweizweit|europaweit)\b",
    ),
    Rule(
        N + "open_to",
        r"\b(?:open|available|restricted|limited|offered|exclusive(?:ly)?) (?:\w+ )?(?:to|for|in|within)\b"
        r"|\b(?:hire|hiring|recruit|recruiting|employ|accept|accepting) (?:\w+ ){0,2}?(?:in|from|within|across|outside)\b",
    ),
    Rule(
        N + "persons_from",
        r"\b(?:candidates|applicants|applications|residents|anyone|individuals|freelancers|contractors) (?:only )?(?:from|in)\b",
    ),
    Rule(
        N + "listed",
        r"\b(?:following|these|approved|eligible|select|certain) (?:\w+[ /]){0,3}?(?:states|countries|locations|provinces|regions)\b",
    ),
    Rule(
        N + "anywhere_in",
        r"\banywhere (?:in|within|across|inside|throughout|on)\b"
        r"|\bregardless of (?:your )?location (?:in|within)\b"
        r"|\bdesde cualquier (?:lugar|parte|punto|ciudad) del?\b|\bde qualquer (?:lugar|parte|cidade) d[aeo]\b"
        r"|\bpartout en\b|\büberall in\b|\baus ganz\b",
        fields=("title", "text"),
    ),
    Rule(
        N + "remote_beside",
        r"\bremot(?:e|ely|o|a)\b|\bhome[- ]?(?:office|based)\b|\bwork(?:ing)? from home\b|\bwfh\b|\bt[eé]l[eé]travail\b|\bteletrabajo\b",
        fields=("title", "text"),
    ),
    Rule(
        N + "place_based",
        r"[- ](?:based|only)\b|\b(?:citizens?|residents|nationals)\b",
        fields=("title", "text"),
    ),
    Rule(
        N + "label",
        r"^\W{0,3}(?:job |work |role |primary |preferred |candidate )?(?:locations?|where|place of work|region|country|based"
        r"|standort|arbeitsort|einsatzort|lieu|localisation|ubicaci[oó]n|localiza[cç][aã]o|local de trabalho) ?(?:[:–-]|$)",
    ),
    Rule(
        N + "right_to_work",
        r"\b(?:authori[sz](?:ed|ation)|eligib(?:le|ility)|right|entitled|permitted|permit|permission) to (?:\w+ ){0,2}?work (?:\w+ ){0,3}?(?:in|within|from)\b"
        r"|\bauthori[sz]ed to work for any\b|\bhold an? valid\b"
        r"|\b(?:eligible for|ability to|able to)(?: (?:legally|lawfully|full[- ]time|ft))? (?:work|employment) in\b"
        r"|\bwork(?:ing)? (?:authori[sz]ation|permit|rights|visa|eligibility) (?:in|for)\b",
    ),
    Rule(
        N + "except",
        r"\b(?:except(?:ing)?|exclud(?:es?|ing)|with the exception of|other than|outside)(?: (?:for|of|in))?\b",
        fields=("title", "job_location", "text"),
    ),
    Rule(
        N + "fifty_states",
        r"\b(?:all|any|each)(?: of)?(?: the)? (?:50|fifty) (?:u\.?s\.? )?states\b",
    ),
    Rule(
        N + "worldwide",
        r"\banywhere (?:in|on|around|across) the (?:world|globe|planet)\b"
        r"|\b(?:from|in) any (?:country|location|place)\b|\b(?:no matter|regardless of) (?:where you (?:live|are|call)|where you[’\']re|your (?:location|geography))\b"
        r"|\b(?:work|working|apply|join us|live|based|located|remotely|remote|job|position|home) (?:\w+ )?(?:from )?anywhere\b"
        r"|\bwherever (?:in the world|you (?:are|live|want|like|choose))\b|\blocation[- ](?:agnostic|independent)\b"
        r"|\bremote[ -]*[(,:|/–-]? ?(?:worldwide|world-wide|globally|anywhere)\b|\b(?:globally|worldwide)[ -]remote\b"
        r"|\b(?:hire|hiring|candidates|applicants|applications) (?:\w+ )?(?:worldwide|globally|from (?:all )?(?:over|around) the (?:world|globe))\b"
        r"|\bde qualquer lugar\b|\bdesde cualquier (?:lugar|parte)\b|\bweltweit (?:arbeiten|remote|m[öo]glich)\b|\bremote[ ,(]*weltweit\b|\bvon überall\b|\bn['’]importe où\b",
        fields=("title", "text"),
    ),
)

COMPANY = re.compile(
    r"\b(?:we|we['’]re|us|our|company|companies|startup|start-up|firm|clients?|customers?|teams?|team members"
    r"|offices?|headquarter(?:s|ed)?|hq|founders?|investors?|organi[sz]ation|agency|studio|users|families"
    r"|colleagues|partners?|businesses|brand|employees (?:are|who)|staff|entity|centers?|stakeholders|world|employees|venture|executives?|ceo|cto|architect|attorneys?|leaders?|clinics?|schools?|hospitals?|students)\b",
    re.IGNORECASE,
)
PERSONAL = re.compile(
    r"\b(?:you|you['’]re|your|candidates?|applicants?|must|role|position|job|opportunity|individuals?|person"
    r"|people|anyone|those|residents?|requires?|required|need(?:s|ed)?|should|talent|professionals|remote|remotely"
    r"|contractors?|freelancers?|someone|somebody|debes?|candidat[oa]s?|indispensable|requisito|preferentemente|personas|du|sie|vous|você|hire|hiring|folks|ideally|preferably|expect|who|can|able to|to be|may be)\b",
    re.IGNORECASE,
)
DENIAL = re.compile(
    r"\b(?:not|cannot|can['’]t|unable|don['’]t|won['’]t|aren['’]t|isn['’]t|ineligible)\b",
    re.IGNORECASE,
)
PERK = re.compile(
    r"\b(?:\d+|one|two|three|four|six|eight|twelve|few|several) ?(?:weeks?|days?|months?)\b"
    r"|\b(?:per|a|each) year\b|\bweeks?\b|\bvacation\b|\bannually\b|\bhealth|\binsurance",
    re.IGNORECASE,
)
BASED_OF_WHOM = re.compile(
    r" ?(?:,|\)|\.|$|\n|candidates?|applicants?|residents?|individuals|professionals|talent|contractors?"
    r"|freelancers?|only|remote|position|role\b|job\b|opportunity|please|writers?|developers?|engineers?|or\b"
    r"|at this time)",
    re.IGNORECASE,
)
FIRM_AFTER = re.compile(
    r" ?(?:[\w-]+ ){0,4}?(?:company|compan|startup|start-up|firm|organi[sz]ation|agency|business|team|client|employer"
    r"|studio|bank|nonprofit|customers?|employees|teammates|provider|consult)",
    re.IGNORECASE,
)
PAY_AFTER = re.compile(
    r"[^.\n]{0,60}?(?:salary|\bpay\b|range|compensation|benefits?|receive|offered|\bOTE\b|\$|\d{4})",
    re.IGNORECASE,
)
MUST_BE = re.compile(
    r"\b(?:must be|be|is|is an?|fully|100%|role|position|for|to|are)(?: an?| only| the)? $",
    re.IGNORECASE,
)
ASKED = re.compile(
    r"\b(?:must|only|open to|limited to|exclusively|require[sd]?|to be)\b", re.IGNORECASE
)
OURS = re.compile(
    r"\b(?:our|its|their|whose|we have|of the|the company['’]s) (?:[\w-]+ ){0,2}$", re.IGNORECASE
)
TEAM_WORKS = re.compile(
    r"\b(?:team|teams|employees|people|we|staff|colleagues) (?:\w+ ){0,2}$", re.IGNORECASE
)
NOT_WORLD = re.compile(
    r"\W{0,2}(?:within|between|in the (?:stack|tech|app|code)|in (?:our|their|your|an?|these)\b|you have|that we"
    r"|where (?:we|our)|of the world|(?:\w+ )?(?:distributed|team|company|async|fund|program|policy|stipend|budget"
    r"|perk|weeks?|months?|days?|for up to|up to)\b)",
    re.IGNORECASE,
)
PAY_BEFORE = re.compile(
    r"\b(?:salary|salaries|i-9|e-verify|privacy|ordinance|pursuant|disclosure|pay|compensation|ranges?|OTE|wage)\b",
    re.IGNORECASE,
)
PAYS_AFTER = re.compile(
    r"[^.\n]{0,30}?\b(?:the|our|expected|base|your) (?:\w+ ){0,2}?(?:salary|pay|range|compensation)",
    re.IGNORECASE,
)
TURNED_AWAY = re.compile(
    r"\b(?:not|cannot|unable|can['’]t|don['’]t|won['’]t|aren['’]t)\b(?: \w+){0,4}? "
    r"(?:hir(?:e|ing)|accept\w*|consider\w*|employ|available|open|eligible|support|offer)",
    re.IGNORECASE,
)
NOT_OPEN = re.compile(r"(?:\bFor|\bnot) $")
"""What makes "candidates in Ohio" a clause, and "limited to" a mere example."""
WHERE_WE = re.compile(r"[ ,]{1,2}where (?:we|our)", re.IGNORECASE)
OUR = re.compile(r"\bour\b", re.IGNORECASE)
FIGURE = re.compile(r" ?(?:is|:|-|–)? ?(?:\$|€|£|\d{4})")
WISHED = re.compile(r"\b(?:prefer\w*|ideally|nice to have|a plus)\b[^.;\n]{0,50}$", re.IGNORECASE)
WISHED_AFTER = re.compile(
    r" ?\(?(?:is |are |strongly |highly )*(?:preferred|a plus|ideal)", re.IGNORECASE
)
ELSE_REMOTE = re.compile(r"\bremote(?:ly)?\b[^.;\n]{0,24}\bor (?:be |can be |if )?$", re.IGNORECASE)
REMOTE_ELSE = re.compile(
    r"[ ,(]{0,2}(?:or|and) (?:can be |fully |100% |work(?:ing)? )?remote", re.IGNORECASE
)
OFFICE = re.compile(
    r"\b(?:office|hq|headquarters|hub|commut|onsite|on-site|in[- ]person)", re.IGNORECASE
)
OFFICE_JOB = re.compile(
    r"\b(?:role|position|job|opportunity)(?: is| will be| can be| may be)? $", re.IGNORECASE
)
ALSO = re.compile(r"\b(?:can|may|could)(?: also)? be $", re.IGNORECASE)
HIRED = re.compile(
    r"\b(?:hir(?:e|ing)|jobs?|role|position|done|apply|join|resid\w*|liv(?:e|ing)|located|based|open|available|candidates?|applicants?|remote|must"
    r"|employ|work(?:ing)? (?:from|in)|consider)\b",
    re.IGNORECASE,
)
JOINED_BEFORE = re.compile(r"(?:,|\b(?:is|are|were|['’]re)) ?$", re.IGNORECASE)
FIRM_SPEAKS = re.compile(r",? (?:we|our|us|the company)\b", re.IGNORECASE)
PRAISING = frozenset({SectionKind.BENEFITS, SectionKind.ORGANIZATION})
WHOLE_WORLD = re.compile(r"world|globe|planet|earth|global|country", re.IGNORECASE)
LED = re.compile(
    r"\b(?:group|teams?|of|with|our|support\w*|manage|lead|guide|hire) (?:an? )?(?:\w+ )?$",
    re.IGNORECASE,
)
NOT_OF_PLACE = frozenset({SectionKind.BENEFITS, SectionKind.LEGAL, SectionKind.ORGANIZATION})
NAMED_FIRM = re.compile(r"[a-z0-9.’']\W{1,3}[A-Z][\w&.]*,? $")
QUIET = frozenset({SectionKind.ORGANIZATION, SectionKind.LEGAL})


NAME_AHEAD = re.compile(r"[^\w\n]{0,4}(?:[a-z]+ ){0,4}[^\w\n]{0,2}[A-ZÖÉÁ]")
FIRM_RIGHT = re.compile(r"\b(?:must|only|required|need)\b", re.IGNORECASE)
BESIDE = re.compile(
    r"(?: (?:work|working|role|position|job|opportunity|candidates|ok|only))?[\s(\[,:/|–—-]{0,4}(?:(?:in|within|from|across|based in|only|only in|anywhere in|throughout|for"
    r"|to|o|role in|position in|job in) )?(?:the |all of )?",
    re.IGNORECASE,
)
PERSONS_BEFORE = re.compile(r"(?:candidates|applicants|residents|people) $", re.IGNORECASE)
COUNTRY_WIDE = {
    "deutschlandweit": "DE",
    "bundesweit": "DE",
    "österreichweit": "AT",
    "schweizweit": "CH",
    "europaweit": "EUROPE",
}
"""German words for "all over the country"."""
WORKS_THERE = re.compile(
    r"remote|home|mobil|arbeit|wohn|standort|einsatz|ortsunabh|flexib", re.IGNORECASE
)
