"""How adverts say where the work is done: our own phrasings, in five languages.

Each phrase means a ``Signal``. A phrase with no signal is a trap: it looks like one of the others
("remote sensing", "hybrid cloud") and, being the longer match, takes its place.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from deerstalker.domain.fact import WorkplaceKind
from deerstalker.reading.rules import Rule


class Force(IntEnum):
    """How much a phrase says about this job, weakest first."""

    HINT = 1
    """A benefit or a way of working that goes with such a workplace."""
    TEAM = 2
    """Said of the firm or team, which is no promise about this job."""
    ROLE = 3
    """Said of this job."""
    WHOLLY = 4
    """Said of this job, and leaving nothing open."""


@dataclass(frozen=True, slots=True)
class Signal:
    """What one phrase says."""

    kind: WorkplaceKind
    force: Force


_REMOTE, _HYBRID = WorkplaceKind.REMOTE, WorkplaceKind.HYBRID
_ONSITE, _FIELD = WorkplaceKind.ONSITE, WorkplaceKind.FIELD

_ROLE = (
    r"(?:roles?|positions?|jobs?|opportunit(?:y|ies)|openings?|contracts?|engagements?|gigs?"
    r"|internships?|assignments?|vacanc(?:y|ies)|employment|hires?)"
)
_FULLY = r"(?:fully|100 ?%|100 percent|completely|entirely|permanently|wholly|totally|exclusively|strictly|full)"
_FIRM = (
    r"(?:compan(?:y|ies)|teams?|organi[sz]ations?|start-?ups?|workforce|employers?|culture|business"
    r"|workplace|environment|setup|people|staff|colleagues|society|agency|group|community|world"
    r"|setting|workers?|working|work)"
)
_AWAY = r"(?:remote(?:ly)?|from home|from anywhere|home[- ]based|virtual(?:ly)?)"
_N = r"(?:[1-4](?:\.[0-9])?|one|two|three|four|a few|a couple of|some|several)"
_UP_TO = r"(?:[1-5]|one|two|three|four|five)"
_DAYS = rf"{_N}(?: ?(?:-|–|to|or|\+) ?{_UP_TO}?)?(?: full)? (?:x |times |days?|day)"
_A_WEEK = r"(?: ?(?:a|per|each|every|/|in the) ?(?:work(?:ing)? ?)?week| weekly|/ ?wk)?"
_OFFICE = (
    r"(?:in[- ]?(?:the |our |an |your )?(?:\w+[ ,]{1,2}){0,4}(?:office|hub|studio|headquarters|hq|lab)"
    r"|(?:from|at|out of) (?:the|our|an) (?:\w+[ ,]{1,2}){0,4}(?:office|hub|studio|headquarters|hq)"
    r"|on[- ]?site|in[- ]person|in[- ]office|in[- ]studio)"
)
_TEXT = ("text",)


def _rules(
    kind: WorkplaceKind, force: Force, fields: tuple[str, ...], **phrases: str
) -> tuple[Rule, ...]:
    return tuple(
        Rule(f"workplace.{name}", phrase, Signal(kind, force), fields)
        for name, phrase in phrases.items()
    )


def _traps(fields: tuple[str, ...], **phrases: str) -> tuple[Rule, ...]:
    return tuple(
        Rule(f"workplace.{name}", phrase, None, fields) for name, phrase in phrases.items()
    )


PHRASES: tuple[Rule, ...] = (
    # --- the board's own value ------------------------------------------------------------
    *_rules(
        _REMOTE,
        Force.ROLE,
        ("stated.job_location_type",),
        stated_remote=r"^(?:is_?remote: ?(?:true|yes|1)|telecommut(?:e|ing)(?:: ?(?:1|true|yes))?|(?:fully|100%|full)?[ _-]?remote(?:[ _-](?:ok|only|first))?|work from home|anywhere)$",
    ),
    *_rules(
        _HYBRID, Force.ROLE, ("stated.job_location_type",), stated_hybrid=r"hybrid|flexible.remote"
    ),
    *_rules(
        _ONSITE,
        Force.ROLE,
        ("stated.job_location_type",),
        stated_onsite=r"^(?:is_?remote: ?(?:false|no|0)|on[ _-]?site|in[ _-]?(?:office|person)|office)$",
    ),
    # --- the title ------------------------------------------------------------------------
    *_rules(
        _REMOTE,
        Force.ROLE,
        ("title",),
        title_remote=r"\b(?:remote(?:ly)?|remot[oa]|work[- ]from[- ]home|wfh|home[- ]?office|home[- ]based|telecommut\w{1,5}|work from anywhere|télétravail|teletrabajo|teletrabalho)\b",
    ),
    *_rules(
        _REMOTE,
        Force.WHOLLY,
        ("title",),
        title_wholly_remote=rf"\b{_FULLY}[ -]{{0,2}}(?:home[- ]?office|remote|remoto|télétravail)\b",
        title_remote_or=r"\bremote?o? ?(?:/|\||or|oder|ou|,) ?(?:hybrid|on[- ]?site|in[- ]office)\b|\b(?:hybrid|on[- ]?site|in[- ]office) ?(?:/|\||or|oder|,) ?remote\b",
    ),
    *_rules(
        _HYBRID,
        Force.ROLE,
        ("title",),
        title_hybrid=r"\bhybrid(?:e|es)?\b|\bhíbrid[oa]\b",
    ),
    *_rules(
        _ONSITE,
        Force.ROLE,
        ("title",),
        title_onsite=r"\b(?:on[- ]?site|in[- ]office|in[- ]person|office[- ]based|presencial|vor ort|no remote|not remote)\b",
    ),
    *_rules(
        _FIELD,
        Force.ROLE,
        ("title",),
        title_field=r"\bfield (?:sales|service|reimbursement|technician|representative|rep|engineer|application|inspector|supervisor|nurse|medical|account|clinical|agent|auditor|adjuster|investigator|interviewer|canvasser|support technician)\b|\b(?:outside|door[- ]to[- ]door) sales\b|\b(?:territory|district) (?:sales )?(?:manager|representative|rep|executive)\b|\bfield[- ]based\b|\baußendienst\w{0,12}",
    ),
    *_rules(
        _ONSITE,
        Force.HINT,
        ("title",),
        work_at_a_place=r"\b(?:night auditor|licensed practical nurse|lpn|registered nurse|warehouse|forklift|line cook|sous chef|barista|bartender|waiter|waitress|housekeeper|janitor|custodian|cleaner|cashier|store manager|shop assistant|retail associate|security guard|security officer|mechanic|electrician|plumber|welder|machinist|carpenter|dental (?:assistant|hygienist)|phlebotomist|caregiver|nanny|porter|delivery driver|truck driver|bus driver|production operator|assembly|lifeguard|valet)\b",
    ),
    *_traps(
        ("title",),
        title_not_remote_work=r"\b(?:remote (?:sensing|monitoring|desktop|support tools?|access|sites?|operations cent(?:er|re)|vehicles?|pilot|patient)|hybrid (?:cloud|mobile|app|vehicles?|it|integration|events?|infrastructure|search|casual|intelligence))\b",
    ),
    # --- the location line ----------------------------------------------------------------
    *_rules(
        _REMOTE,
        Force.ROLE,
        ("job_location",),
        location_remote=r"\b(?:remote(?:ly)?|remot[oa]|work[- ]from[- ]home|home[- ]?office|desde casa|télétravail|teletrabajo|telecommute|distributed|virtual)\b",
        location_anywhere=r"\b(?:anywhere|worldwide|work from anywhere)\b|^global(?:ly)?$",
    ),
    *_rules(_HYBRID, Force.ROLE, ("job_location",), location_hybrid=r"\bhybrid|\bhíbrid"),
    *_rules(
        _ONSITE,
        Force.ROLE,
        ("job_location",),
        location_onsite=r"\b(?:on[- ]?site|in[- ]office|in[- ]person)\b",
    ),
    *_rules(_ONSITE, Force.HINT, ("job_location",), location_office=r"\b(?:office|hq)\b"),
    *_traps(
        ("job_location",),
        town_of_remote=r"\bremote,? ?(?:or|oregon)\b(?: ?,? ?(?:usa?|united states))?$",
    ),
    # --- words: wholly remote ---------------------------------------------------------------
    *_rules(
        _REMOTE,
        Force.WHOLLY,
        _TEXT,
        wholly_remote=rf"\b{_FULLY}[ -]{{1,2}}(?:remote(?:ly)?|from home|telecommut\w{{1,5}}|virtual|work[- ]from[- ]home|homeoffice|home[- ]office|remoto|à distance|en télétravail|télétravail)\b",
        remote_wholly=r"\bremote ?[(:-]{1,2} ?(?:fully|100 ?%)|\bremote,? (?:100 ?%|full[- ]time)\b",
        remote_or_office=r"\b(?:remote(?:ly)?|from home|home) ?(?:,|/|or|oder|ou|,? or|and/or) ?(?:from |in |at )?(?:a |an |our |the )?(?:hybrid|on[- ]?site|in[- ]?(?:the |our )?office|office[- ]based|in[- ]person)\b",
        office_or_remote=r"\b(?:hybrid|on[- ]?site|in[- ]?(?:the |our |an )?office|in[- ]person|office) ?(?:,|/|or|oder|ou|,? or|and/or|,? or even) ?(?:fully |100% |work(?:ing)? |be |a )?(?:remote(?:ly)?|from home)\b",
        city_or_remote=r"\bor (?:fully |100% )?(?:[A-Z]{2,3} )?remote(?:ly)?\b|\bremote(?:ly)? or (?:from |in |at )(?:our|one of|the|a|an)\b|\bremote oder\b|\boder (?:100% |vollständig )?remote\b",
        your_choice=r"\b(?:work|working) (?:from home|remotely|in the office|in[- ]office),? (?:or|and/or) (?:from |in |at )?(?:the |our |an |a )?(?:office|home|remote\w{0,2}|hub)\b",
    ),
    # --- words: this job is remote -----------------------------------------------------------
    *_rules(
        _REMOTE,
        Force.ROLE,
        _TEXT,
        role_is_remote=rf"\b{_ROLE}(?: at \w+| with \w+)? (?:is|are|will be|can be|may be|would be|as|offered|available|open|to be)(?: \w+){{0,3}} {_AWAY}\b",
        remote_role=rf"\bremote[ ,-]{{1,2}}(?:\w+[ ,-]{{1,2}}){{0,2}}{_ROLE}\b",
        home_role=rf"\b(?:work[- ]from[- ]home|wfh|home[- ]based|telecommut\w{{1,5}}|virtual) {_ROLE}\b",
        labelled_remote=r"^\W{0,4}(?:job |work |role |office |primary )?(?:locations?|workplace(?: type)?|work ?(?:mode|model|type|style|arrangement|setting|environment)|modality|modalidad|office|where|based|standort|arbeitsort|lugar de trabajo|ubicación|local(?: de trabalho)?|lieu|ort|type|job type|mode)\b[^\w\n]{1,5}(?:\w+[ ,/|-]{1,3}){0,4}(?:remote|remoto|anywhere|worldwide|work from home|télétravail|homeoffice)\b",
        location_said=r"\blocations?(?: ?[:–-] ?| )(?:[\w.,]+ ){0,3}remote\b|\bremote ?: ?(?:yes|ok|possible)\b",
        remote_line=r"^\W{0,4}remote ?[-–—|:]|^\W{0,4}(?:remote|remoto)(?: only| work| ok| possible| job| position)?(?:\W{0,3}$|\W{1,3}(?:\(|–|-|—|:|,|/|\|)?\W{0,3}(?:us|usa|u\.s|uk|eu|emea|europe|latam|canada|worldwide|global|anywhere|americas|north america|apac|asia|africa|india|germany|spain|united|within|in|full|hybrid)\b)",
        headline_remote=r"[|•·] {0,3}(?:[\w%+.,()-]{1,15} ?[/,&]? ?){0,4}remote\b|\bremote\b[^|\n]{0,40} ?\|",
        tagged_remote=r"\b[lb]i ?-? ?remote",
        remote_within=r"\bremote(?:ly)? ?(?:\(|-|–|,|:)? ?(?:position |role )?(?:within|anywhere|based in|for candidates|for applicants|in any|across the|in the (?:us|u\.s|uk|eu|usa|united|netherlands|americas)|(?:us|usa|uk|eu|emea|latam|europe|canada|worldwide|global(?:ly)?) ?(?:only|based|\)|$))\b",
        open_to_remote=r"\b(?:open to|considering|consider|welcome|accept(?:ing)?|support|offer|allow|encourage)(?: \w+){0,3} remote(?:ly)?(?: \w+)?(?: candidates?| applicants?| work(?:ing|ers)?| hires?)?\b|\bremote(?:ly)? (?:candidates?|applicants?|work|hires?)? ?(?:is |are )?(?:also )?(?:ok|okay|possible|welcome|considered|encouraged|available|an option|supported|friendly|preferred|eligible|-friendly)\b",
        hiring_remotely=r"\b(?:hir(?:e|ing)|recruit(?:ing)?)(?: \w+){0,2} remotely\b|\b(?:filled|performed|done|based|conducted|carried out) (?:fully |100% )?(?:remotely|from home|from anywhere)\b|\bjoin (?:us|our \w+(?: \w+)?) remotely\b",
        anywhere_within=r"\bwork(?:ing)? (?:remotely |remote )?from (?:anywhere|any location|wherever)\b(?: (?:within|in|across|around|you)\b)?",
        you_work_from_home=r"\b(?:you(?:'|’)?(?:ll| will| can| may| get to|re free to)?|employees|candidates|agents|to) work (?:fully |100% )?(?:remotely|from (?:your |their )?(?:own )?homes?)\b|\bfrom the comfort of (?:your|their) (?:own )?homes?\b",
        arrangement=r"\b(?:work[- ]from[- ]home|remote(?: work(?:ing)?)?|home[- ]based) (?:arrangement|basis|contract)\b|\bon a remote basis\b",
        remote_in_other_words=r"\b(?:empleo|trabajo|trabalho|puesto|modalidad|vaga|emprego|teletrabajo|posición|regime) ?:? ?(?:100 ?% )?(?:remot[oa]|home ?office)\b|\bdesde (?:tu |su )?casa\b|\bremote[- ]stelle\b|\b(?:remote|ortsunabhängig\w{0,2}|von zu ?hause(?: aus)?|im homeoffice) (?:arbeiten|möglich|tätig)\b|\bposte (?:en|à|ouvert au) (?:full |100 ?% )?(?:remote|télétravail|distance)\b|\b(?:full|100 ?%) (?:remote|télétravail)\b",
    ),
    # --- words: the team is remote -----------------------------------------------------------
    *_rules(
        _REMOTE,
        Force.TEAM,
        _TEXT,
        remote_team=rf"\b(?:{_FULLY}[ ,-]{{1,2}})?(?:remote|distributed)(?:[- ]?(?:first|only|friendly|native|based))?(?:,? (?:and|&|but) \w+| ?, \w+){{0,2}}[ ,-]{{1,2}}(?:[\w.]+ ){{0,2}}?{_FIRM}\b",
        mostly_remote=r"\b(?:mostly|mainly|primarily|predominantly|largely)[ -](?:work(?:ing)? )?remote(?:ly)?\b",
        remote_first=r"\bremote[- ]?(?:first|only|always|native)\b|\ball[- ]remote\b",
        team_is_remote=r"\b(?:we(?:'|’)?re|we are|team is|company is|team works|everyone works|of us work(?:ing)?|colleagues work|employees work|employees are|our people work|staff works?)(?: \w+){0,3} (?:remote(?:ly)?|distributed|from home|from anywhere)\b",
        works_remotely=r"\bwork(?:s|ing)? (?:fully |100% )?remotely\b|\bremote work(?:ing)?\b",
        works_from_home=r"\bwork(?:ing)? from (?:your |their )?(?:own )?home\b",
    ),
    *_rules(
        _REMOTE,
        Force.HINT,
        _TEXT,
        home_office_paid=r"\b(?:home[- ]?office|wfh|work[- ]from[- ]home|remote(?:[- ]work(?:ing)?)?|co-?working)(?: \w+)? (?:stipend|set-?up|setup|budget|allowance|equipment|reimbursement|expenses|support)\b",
        home_environment=r"\bhome (?:environment|workspace|work ?space)\b|\bquiet (?:home|place|workspace)\b|\breliable (?:home )?internet\b",
        used_to_remote=r"\b(?:experience|comfortable|comfort|ability|able|thrive|succeed|independently|effectively|success)(?: \w+){0,4} (?:remote(?:ly)?|from home)\b",
        wherever=r"\bwherever (?:you (?:want|are|feel|live|like|choose|work best)|they)\b",
    ),
    # --- words: hybrid -----------------------------------------------------------------------
    *_rules(
        _HYBRID,
        Force.ROLE,
        _TEXT,
        hybrid_role=rf"\bhybrid[ ,-]{{1,2}}(?:\w+[ ,-]{{1,2}}){{0,2}}?{_ROLE}\b|\b(?:role|position|job|opportunity|model|schedule|mode|arrangement|policy|we(?:'|’)re|we are|work|location|based)(?: \w+){{0,3}} (?:is|as|are|be|follows|has|on|in|work)? ?(?:an? )?(?:\w+ )?hybrid\b",
        hybrid_work=r"\bhybrid(?:,| |-)(?:\w+ )?(?:work(?:ing|place)?|model|schedule|arrangement|environment|set-?up|setup|policy|approach|office|basis|format|mode|structure|culture|company|team|pattern|in-person|requires?|with|in|from|out of|based|office-based)\b|\bflexible hybrid\b",
        labelled_hybrid=r"^\W{0,4}(?:[\w ]{0,20})(?:location|workplace(?: type)?|model|modality|modalidad|mode|type|schedule|setting|arrangement|policy)[^\w\n]{1,6}hybrid\b|^\W{0,4}hybrid\W{0,3}$|^\W{0,4}hybrid ?[-–—(,:/|]|[|] {0,3}(?:[\w%+.,()-]{1,15} ?[/,&]? ?){0,4}hybrid\b|\bhybrid\b[^|\n]{0,30} ?\|",
        tagged_hybrid=r"\b[lb]i ?-? ?hybrid",
        hybrid_in_other_words=r"\bhybrid(?:e[nrs]?)? (?:arbeits\w{2,12}|arbeiten|tätigkeit|modell|zusammenarbeit|stelle)\b|\b(?:modalidad|modelo|trabajo|esquema|formato|modo|regime|trabalho|formule|mode|modèle|travail|poste) ?(?:de trabajo|de trabalho|de travail)? ?:? ?(?:híbrid[oa]|hybride?|mixt[oa])\b|\btélétravail (?:partiel|possible|flexible|occasionnel)\b",
        days_at_home=rf"\b(?:{_N}|zwei|drei|ein(?:en)?|vier|deux|trois|un|dos|tres|dois|três)(?: ?(?:-|–|to|or|bis|à|a|ou|o) ?(?:{_N}|zwei|drei|vier|deux|trois|tres))? (?:days?|tage?n?|jours?|días?|dias?)(?: ?(?:a|per|each|/|pro|par|por|de|in der|la|à la|en) ?(?:week|woche|semaine|semana|mois|month|monat|mes|mês))? (?:of |im |in |de |en |am |from |working |remote |mobiles? |work )*(?:home ?-?office|remote(?:ly)?|from home|at home|télétravail|teletrabajo|wfh|arbeiten|home)\b|\btélétravail (?:\w+ ){{0,3}}\d(?: ?(?:à|-) ?\d)? ?j(?:ours?)?\b",
        mostly_home=r"\b(?:mostly|mainly|primarily|partly|partially|part[- ]week|part[- ]time|semi|occasional(?:ly)?|some|sometimes|teilweise)[ -](?:work(?:ing)? )?(?:from home|homeoffice|wfh)\b|\b(?:partly|partially|part[- ]week|part[- ]time|semi|occasional(?:ly)?|some|sometimes|teilweise)[ -](?:work(?:ing)? )?remote(?:ly)?\b",
        remote_some_days=r"\b(?:remote|work[- ]from[- ]home|wfh|home ?office)[- ](?:friendly )?(?:days?|fridays?|mondays?|wednesdays?)\b|\b(?:mondays?|wednesdays?|fridays?) (?:are |is )?(?:remote|work from home|wfh)\b",
    ),
    *_rules(
        _HYBRID,
        Force.WHOLLY,
        _TEXT,
        office_days=rf"\b{_DAYS}{_A_WEEK}(?: working| work)? {_OFFICE}|\b(?:in[- ]office|on[- ]?site|in[- ]person|(?:in|from|at) (?:the|our)(?: \w+){{0,3}} office)(?: \w+){{0,3}}[ (:,-]{{1,3}}(?:at least |minimum |a minimum of |min\. |for |about |up to )?{_DAYS}{_A_WEEK}|\boffice[ (:-]{{1,3}}{_DAYS}{_A_WEEK}",
        week_in_office=rf"\b(?:(?:at least |minimum )?(?:half|50 ?%|40 ?%|60 ?%|80 ?%) of (?:their|your|the) (?:work(?:ing)? )?(?:time|week) (?:\w+ ){{0,2}}{_OFFICE}|(?:once|twice) ?(?:a|per|/|each) ?week {_OFFICE})|\b{_N}(?: ?(?:-|–|to|or) ?{_UP_TO})? ?(?:x|times|days)? ?(?:/|per|a) ?week (?:\w+ ){{0,3}}{_OFFICE}|\bin (?:the|our) (?:\w+ ){{0,2}}office (?:about )?{_N}(?: ?[-–] ?{_UP_TO})? ?(?:x|times|days?) ?(?:/|per|a) ?week",
        weekdays_in_office=rf"\b(?:mon|tues|wednes|thurs|fri)days? ?(?:,|-|–|&|and|to|through|/)(?: \w+,?){{0,3}} {_OFFICE}|{_OFFICE}(?: \w+){{0,1}} (?:on|every|each) (?:mon|tues|wednes|thurs|fri)days?|{_OFFICE}[ :(]{{1,2}}(?:mon|tues|wednes|thurs|fri)days?(?:,| and| &| to| through|-) ?(?:mon|tues|wednes|thurs|fri)day",
    ),
    # --- words: on site ------------------------------------------------------------------------
    *_rules(
        _ONSITE,
        Force.WHOLLY,
        _TEXT,
        five_days=rf"\b(?:5|five)(?: full)? days(?: ?(?:a|per|each|/) ?week)?(?: working| work)? {_OFFICE}|{_OFFICE}[ ,(:]{{1,3}}(?:5|five) days\b|\b(?:100 ?%|fully|full[- ]time|entirely|5x) (?:in[- ]?(?:the )?office|on[- ]?site|in[- ]person|office[- ]based|presencial)\b|\bin[- ]office for 100 ?%",
        no_remote=rf"\b(?:no|not|isn(?:'|’)t|never|cannot be|can(?:'|’)t be|without)[ -](?:\w+ ){{0,4}}?(?:remote(?:ly)?|work[- ]from[- ]home|telecommut\w{{1,5}}|telework)\b(?: {_ROLE})?|\bremote(?: work| working| {_ROLE})? (?:is|are|will be|can)(?: ?not|n(?:'|’)t)\b|\bkein(?:e)? (?:remote|homeoffice)\b|\bremote ?: ?no\b|\bnon-remote\b",
    ),
    *_rules(
        _ONSITE,
        Force.ROLE,
        _TEXT,
        role_is_onsite=rf"\b(?:{_ROLE}|work) (?:is|are|will be|must be|requires?)(?: \w+){{0,4}} (?:on[- ]?site|in[- ]person|in[- ]office|office[- ]based|at our (?:\w+ )?(?:office|headquarters|hq))\b",
        onsite_role=rf"\b(?:on[- ]?site|in[- ]person|in[- ]office|office[- ]based) (?:\w+ ){{0,2}}?{_ROLE}\b",
        role_in_office=rf"\b(?:{_ROLE}|you(?:'|’)?(?:ll| will)?|this is|we(?:'|’)re|is|be)(?: \w+){{0,3}} (?:based|located|working|sit|work)(?: \w+){{0,3}} (?:in|at|from|out of) (?:our|the|one of (?:our|the))(?: [\w.&’']+,?){{0,5}} (?:office|headquarters|hq|hubs?|studio|campus|facility|lab|store|warehouse|site)s?\b",
        in_our_office=r"\bjoin our (?:\w+ )?(?:head ?office|headquarters|hq)\b|\b(?:position|role|join us|join|work|hiring|opportunity|team)(?: [\w,]+){0,6} (?:in|at|to) our (?:[\w.&’'-]+,? ){0,4}(?:head ?)?(?:office|headquarters|hq)\b",
        based_full_time_in=r"\bbased full[- ]time in\b|\b(?:must|required to|willing to|expected to|need to) (?:be |work )?(?:on[- ]?site|in[- ]person|in[- ]office|in the office)\b|\brelocation (?:is )?required\b|\b(?:ability|able|available) to work (?:on[- ]?site|in[- ]office|in the office)\b|\bbased (?:full[- ]time,? )?(?:and )?in[- ]person\b|\b(?:on[- ]?site|in[- ]person|in[- ]office) (?:at|in|from) (?:our|one of our)\b",
        labelled_onsite=r"^\W{0,4}(?:[\w ]{0,20})(?:location|workplace(?: type)?|model|modality|modalidad|mode|type|setting)[^\w\n]{1,5}(?:on[- ]?site|in[- ]person|in[- ]office|presencial)\b|[|] {0,3}(?:[\w%+.,()-]{1,15} ?[/,&]? ?){0,4}on-?site\b|\bon-?site\b[^|\n]{0,30} ?\||^\W{0,4}on-?site\W{0,3}$",
        tagged_onsite=r"\b[lb]i ?-? ?on-?site\b",
        onsite_in_other_words=r"\b(?:trabajo|modalidad|puesto|trabalho|lugar de trabajo) ?:? ?(?:100 ?% )?presencial\b|\bvor ort (?:in|bei|tätig|arbeiten|im)\b|\barbeitsort vor ort\b|\bsur site\b|\bempleo presencial\b",
    ),
    *_rules(
        _ONSITE,
        Force.TEAM,
        _TEXT,
        in_person_team=r"\b(?:in[- ]person|in[- ]office|office[- ]first|on[- ]?site) (?:company|team|culture|startup|first|environment)\b|\bwork (?:together )?(?:in[- ]person|in the office)\b|\b(?:we|team|roles?|everyone|company)(?: \w+){0,4} (?:are|is|work|works|operate) (?:primarily |fully |mainly |all )?(?:in[- ]person|in[- ]office|on[- ]?site)\b|\bprimarily (?:an )?(?:in[- ]person|in[- ]office)\b",
        mainly_onsite=r"\b(?:mainly|mostly|primarily)(?: with)? (?:on[- ]?site|in[- ]office)\b",
        located_in_office=r"\b(?:we(?:'|’)re|we are) (?:located|based)(?: \w+){0,3} (?:office|loft|studio)\b",
    ),
    # --- words: in the field -------------------------------------------------------------------
    *_rules(
        _FIELD,
        Force.ROLE,
        _TEXT,
        field_based=r"\bfield[- ]based (?:role|position|job|opportunity)\b|\b(?:role|position|job) (?:is|will be) (?:\w+ )?field[- ]based\b|\b(?:this is a|a) field (?:role|position|job)\b|\bwork(?:ing)? in the field\b|\bim außendienst\b|\bdoor[- ]to[- ]door\b",
        goes_to_sites=r"\btravel(?:l?ing)?(?: \w+){0,3} (?:between|to) (?:\w+ ){0,3}(?:multiple|various|different|several|client|customer|job|mall|store|work) (?:\w+ )?(?:sites?|locations?|homes|stores)\b|\b(?:multiple|different|various) (?:job|work|client|customer) ?sites (?:daily|each day|every day|throughout)\b",
        in_peoples_homes=r"\bin (?:the |a |their )?(?:client|patient|customer|family|member)(?:s|'s|’s|s'|s’)? (?:own )?homes?\b|\bin[- ]home (?:care|services|visits|therapy|sessions|sales)\b",
        covers_territory=r"\b(?:cover(?:ing)?|manag(?:e|ing)|within|across|throughout) (?:a |the |your |an )?(?:assigned |designated |geographic(?:al)? |\w+ )?territory\b(?: (?:of|in|cover))",
    ),
    # --- traps -----------------------------------------------------------------------------------
    *_traps(
        _TEXT,
        remote_thing=r"\bremote (?:sensing|desktop|monitoring|access|control\w{0,4}|patients?|servers?|devices?|teams?|sites?|villages?|areas?|regions?|communities|locations?|systems?|machines?|diagnos\w{1,6}|interview\w{0,3}|video|call|repositor\w{1,3}|procedure|management of|employees|hands|vehicles?|assistance|controlled|jobs?(?: board)?|web3|crypto\w{0,10}|impact|blockchain|signing|compensation|clients|workforce|organi[sz]ations|colleagues|team members|contractors|staff|work opportunities)\b|\bremotely (?:operat\w{1,5}|piloted|manag\w{1,5}|control\w{1,5}|monitor\w{0,4}|access\w{0,4}|sens\w{1,4})\b|\bremote\.com\b|\bremote ?\. ?co\b|\bremoteok\b|\bmanag(?:e|ing) remote\b",
        hybrid_thing=r"\bhybrid[- ](?:cloud|mobile|app\w{0,9}|vehicles?|it\b|events?|infrastructure|search|casual|workforce|games?|cars?|electric|engines?|integration|threat|publisher|ai|teams? of human|contracts?|human|seeds?|architectur\w{1,4})(?: \w+)?\b",
        onsite_thing=r"\b(?:on[- ]?site|in[- ]office|in[- ]person) (?:interviews?|lunch\w{0,2}|gym|meals?|snacks?|amenities|parking|events?|gatherings?|off-?sites?|retreats?|meet-?ups?|meetings?|visits?|training|onboarding|team events?|childcare|perks|round|final|day|cafeteria|ev|construction|collaboration|engagement|connection|services?|massage|set-?up|kitchen|barista|conversation|chat|week|summits?|clinic|support|assembly)\b|\bvirtual on-?sites?\b|\b(?:on-?site|in[- ]person) (?:company|team|culture) (?:retreats?|events?|meet\w{1,6}|gatherings?|off-?sites?|summits?)\b|\b(?:regular|quarterly|annual|occasional|team|company|yearly|bi-?annual|periodic) (?:team )?(?:on-?sites?|in[- ]person)\b",
        anywhere_weeks=r"\bwork(?:ing)? (?:remotely )?from (?:anywhere|abroad)(?: \w+){0,5} (?:\d{1,3}|two|three|four|six|eight) (?:\w+ )?(?:weeks?|days?|months?)\b|\b(?:\d{1,3}|two|three|four|six|eight) (?:\w+ )?(?:weeks?|days?|months?)(?: \w+){0,6} (?:work(?:ing)? (?:remotely )?from (?:anywhere|abroad)|anywhere in the world)\b|\bwork from anywhere (?:program|policy|weeks?|month|days?|perk|allowance)\b",
        unless_remote=r"\bunless(?: \w+){0,5} (?:remote(?:ly)?|from home)\b",
        meets_in_person=r"\b(?:meet(?:ing)?|gather|get together|come together|together|see each other|connect)(?: \w+){0,5} in[- ]person(?: (?:at|in|from) (?:our|one of our))?\b",
        remote_job_tags=r"\b(?:cryptocurrency|crypto|web3|blockchain|ptocurrency) remote(?: web3| crypto| blockchain)? jobs\b",
        on_site_and_remote_people=r"\b(?:both )?(?:on-?site|in-office) and remote\b|\bremote and (?:on-?site|in-office) (?:\w+ )?(?:agents|workers|employees|teams?)\b",
        rise_of_remote=r"\b(?:rise|era|future|world|age) (?:in|of) (?:hybrid|remote)(?: \w+)?\b",
        not_no_remote=r"\bnot only (?:\w+ )?remote(?: \w+)?\b|\bno matter (?:if|whether)[^.]{0,20}remote",
    ),
)
"""Every phrase, by field."""

NEAR_OFFICE: tuple[Rule, ...] = tuple(
    Rule(f"workplace.{name}", phrase)
    for name, phrase in {
        "within_distance": r"\bwithin (?:a |an |about |approximately |roughly )?(?:\d{1,3} ?-?(?:miles?|mi|km|kilomet\w{2,4})|(?:reasonable|daily|short) (?:commut\w{2,5}|driving|distance|drive)|(?:commut\w{2,5}|driving) distance|\d{1,3}[ -]?(?:minutes?|mins?|hours?|hrs?)(?:'|’)?s? (?:drive|commut\w{1,5}|travel|train|of (?:our|the) \w+ ?office))\b",
        "commutable": r"\bcommut(?:able|ing|e) (?:distance|to (?:our|the)|from|into)\b|\bable to commute\b|\breliably commute\b",
        "must_live_near": r"\b(?:must|should|need to|required to|candidates?|applicants?|preferably|ideally)(?: \w+){0,4} (?:live|reside|be based|be located|located|residing|living|local)(?: \w+){0,2} (?:near|close to|in or near|around|in the greater|within the greater|local to)\b|\b(?:greater [\w .]{2,25} area|metro(?:politan)? area|bay area) (?:only|required|candidates)\b|\blocal (?:candidates?|applicants?) only\b",
        "remote_in_town": r"\b(?:remote (?:role|position|job|opportunity) for candidates (?:located|based|living|residing)|needs? to be (?:located|based)) in\b",
        "office_if_near": r"\bif you (?:live|are|reside|are located|are based)(?: \w+){0,4} (?:within|near|close)\b(?:,? \w+){0,14} office\b",
    }.items()
)
"""Phrases by which a person must live near an office."""

TEMPORARY: tuple[Rule, ...] = tuple(
    Rule(f"workplace.{name}", phrase)
    for name, phrase in {
        "remote_for_now": r"\b(?:remote(?:ly)?|from home|wfh|work(?:ing)?[- ]from[- ]home)(?: \w+){0,3} (?:for now|until|temporarily|at the moment|for the time being|during (?:the )?(?:covid|pandemic|lockdown)|due to (?:the )?(?:covid|pandemic)|in the short term|initially)\b",
        "temporarily_remote": r"\b(?:temporar(?:y|ily)|currently|initially|for now,?) (?:\w+ ){0,2}(?:remote(?:ly)?|working from home|wfh)\b(?: (?:due|because|but|until|however|with (?:a|the) (?:view|plan)|during))",
    }.items()
)
"""Phrases by which remote work will end."""

AFTER_ONSITE: tuple[Rule, ...] = tuple(
    Rule(f"workplace.{name}", phrase)
    for name, phrase in {
        "once_trained": r"\b(?:remote(?:ly)?|hybrid|from home|wfh)(?: \w+){0,4} (?:once|after|following|upon)(?: \w+){0,4} (?:train\w{2,5}|probation\w{0,3}|onboard\w{2,4}|complet\w{2,4}|first \w+|\d{1,3} (?:days|weeks|months))\b",
        "first_onsite": r"\b(?:first|initial)(?: \w+){0,3} (?:days?|weeks?|months?|period|training)(?: \w+){0,4} (?:on-?site|in[- ](?:the |our )?office|in[- ]person|at our)\b(?: [\w,]+){0,10} (?:remote(?:ly)?|hybrid|from home)\b|\b(?:after|once|following)(?: \w+){0,6} (?:training|probation|onboarding|trained)(?: \w+){0,6} (?:remote(?:ly)?|from home|hybrid)\b",
    }.items()
)
"""Phrases by which one starts in an office and may leave it later."""
