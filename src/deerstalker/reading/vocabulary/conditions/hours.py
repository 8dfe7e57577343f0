"""When one works: on call, weekends, nights, shifts, overtime, fixed and free hours."""

from __future__ import annotations

from deerstalker.reading.vocabulary.conditions.saying import (
    BOTH,
    FIRM,
    LAW,
    OFFERED,
    rules_out,
    says,
)

_WEEK = (
    r"(?:mon|monday|sun|sunday|tuesday|wednesday)s?(?:-|–| - | – | to | through )"
    r"(?:mon|tues?|wed|thurs?|fri|sat|sun)[a-z]*"
)

_ON_CALL = (
    says(
        "on_call",
        "named",
        r"\bon-?[- ]?call\b",
        unless=(
            r"\bon[- ]call (?:with|to|doctor|physician)|\b(?:hop|jump|get|be|meet|speak"
            r"|talk) on call\b"
        ),
    ),
    says(
        "on_call",
        "after_hours",
        r"\b(?:(?:after|out of|outside|off)[- ](?:business |office |working "
        r"|normal )?hours (?:support|coverage|rota|incidents?|escalations?|emergenc)"
        r"|pager duty|carry(?:ing)? a pager|24/7 (?:support|on-call|incident) (?:rota|rotation"
        r"|duty|coverage))",
        outside=FIRM | OFFERED,
    ),
)

_WEEKENDS = (
    says(
        "weekend_work",
        "work",
        r"\b(?:weekends?|saturdays?|sundays?)(?: and(?:/or)? (?:public "
        r"|bank )?holidays?)? (?:work(?:ing)?|shifts?|availability|coverage|hours|rota|rotation"
        r"|on-?call)\b",
        outside=FIRM,
    ),
    says(
        "weekend_work",
        "works",
        r"\b(?:work(?:ing)?|availab(?:le|ility)|includ(?:e|es|ing)|require[sd]?|flexib(?:le"
        r"|ility)|during|cover(?:ing)?|rotating|some|occasional|every|over|shifts?)"
        r" (?:[a-z,/&]+ ){0,5}(?:weekends?|saturdays?|sundays?)\b",
        outside=FIRM,
        unless=(
            r"\bweekends? off\b|\bweekend(?:s)? (?:getaway|trip|retreat|away)|\b(?:sunday"
            r"|saturday) (?:through|to|-|–)"
        ),
    ),
    says(
        "weekend_work",
        "nights_weekends",
        r"\b(?:nights?|evenings?|weekdays)(?:,? (?:and(?:/or)?|or|&) |, ?|/)(?:weekends?"
        r"|saturdays?)\b"
        r"|\bweekends?(?:,? (?:and(?:/or)?|or|&) |/|, )(?:public |bank )?(?:holidays?|evenings?"
        r"|nights?)\b"
        r"|\b(?:saturdays?|sat)(?: and(?:/or)? | or | & |/)(?:sundays?|sun)\b",
        outside=FIRM,
    ),
    says("weekend_work", "title", r"\bweekends?\b", fields=("title",)),
)

_NIGHTS = (
    says(
        "night_shift",
        "named",
        r"\b(?:(?:night|overnight|graveyard|third|3rd)[- ](?:shifts?|work|hours|duty)"
        r"|nights? (?:and|or|&) weekends? shifts?|work(?:ing)? (?:overnight|nights)"
        r"|night owls?)\b",
        fields=BOTH,
        outside=FIRM | OFFERED,
    ),
    says(
        "night_shift",
        "us_shift",
        r"\b(?:work(?:ing)? (?:in |on |the )*us shifts?|us (?:night )?shift\b)",
        fields=BOTH,
        outside=FIRM,
    ),
)

_SHIFTS = (
    says(
        "shift_work",
        "kind",
        r"\b(?:rotat(?:ing|ional)|split|early|late|evening|day|night|morning|afternoon|swing"
        r"|weekend|second|third|2nd|3rd|overnight|graveyard|scheduled|rostered"
        r"|[0-9]{1,2}[- ]?(?:hour|hr)s?)(?:[- ](?:and|or|&) [a-z]+)?[- ]shifts?\b",
        fields=BOTH,
        outside=FIRM,
    ),
    says(
        "shift_work",
        "pattern",
        r"\bshift[- ](?:work|patterns?|rota|rotations?|schedules?|differentials?|basis|allowance"
        r"|hours|model|system)\b|\bshifts (?:run|are|will|between|available|of|from|including)\b"
        r"|\b(?:work(?:ing)?|cover(?:ing)?|during|throughout|per|of (?:a|the|your)"
        r"|duration of (?:a|your|the)) (?:[a-z,]+ ){0,3}shifts?\b",
        outside=FIRM,
        unless=r"\bshift(?:s|ing)? (?:in|left|from|to|towards?)\b|\bparadigm",
    ),
)

_OVERTIME = (
    says(
        "overtime",
        "named",
        r"\bover-?time\b",
        outside=FIRM,
        unless=(
            r"\b(?:not (?:be )?eligible|ineligible|exempt|time and a half|paid overtime"
            r"|compensation|overtime (?:pay|paid|eligible|exempt|rates?|compensation|law"
            r"|calculation|meals?))\b"
        ),
    ),
    says(
        "overtime",
        "long_hours",
        r"\b(?:(?:long|extended|extra|additional) (?:working |work )?hours|(?:5[0-9]|6[0-9]"
        r"|7[0-9]|8[0-9])\+? ?hours? (?:a|per|/) ?week|(?:5[0-9]|6[0-9]|7[0-9]"
        r"|8[0-9])[- ]hour (?:work ?)?weeks?)\b",
        outside=FIRM | OFFERED | LAW,
        unless=r"\bextended hours of\b|\bsupport hours\b",
    ),
)

_FIXED = (
    says(
        "fixed_hours",
        "from_to",
        r"\b[0-9]{1,2}(?:[:.][0-9]{2})? ?(?:[ap]\.?m\.?)? ?(?:-|–|—|to"
        r"|until) ?[0-9]{1,2}(?:[:.][0-9]{2})? ?[ap]\.?m\b",
        outside=FIRM | LAW,
        unless=(
            r"\b(?:e\.?g\.?|office hours|call us|opening hours|open from|phone|contact|overlap"
            r"|core)\b"
        ),
    ),
    says(
        "fixed_hours",
        "weekdays",
        rf"\b{_WEEK},? \(?(?:from |between |at |[0-9])",
        outside=FIRM | LAW,
        unless=r"\b(?:call us|opening hours|contact|overlap)\b",
    ),
    says(
        "fixed_hours",
        "named",
        r"\b(?:fixed|set|strict|regular) (?:working |work |daily )?(?:hours|schedule)\b"
        r"|\b9(?:am)?[- ]?(?:to|-|–)[- ]?5(?:pm)?\b|\b40 hours per week from\b",
        outside=FIRM,
        unless=(
            r"\b(?:set|sets|setting) (?:your|their|our) own\b|\bregular hours\b|\b(?:typical"
            r"|mindless|mentality|mindset|looking for|prefer|not a|isn['’]t a|than)\b"
        ),
        denial=None,
    ),
    rules_out(
        "fixed_hours",
        "none",
        r"\b(?:no (?:fixed|set|strict|rigid) (?:working |work |office |daily )?(?:hours"
        r"|schedules?|times)|no 9(?:am)?[- ]?(?:to|-|–)[- ]?5(?:pm)?|no core hours)\b",
    ),
)

_FREE = (
    says(
        "flexible_hours",
        "hours",
        r"\bflexi(?:ble|bility)?[- ](?:(?:in|of|with|over|around|for) )?(?:(?:your|my|their|the"
        r"|daily|remote|full[- ]time|part[- ]time) )?(?:start[- ]times?|starting times?"
        r"|(?:working|work)[- ]?(?:hours|times?|schedules?|hrs|day)|hours|schedul(?:es?|ing)"
        r"|timings?|workdays?|hrs|time off and hours)\b",
        unless=(
            r"\b(?:must|should|willing|need(?:s|ed)? to)\b|\b(?:require[sd]?"
            r"|able to) (?:[a-z]+ )?flexib"
            r"|\bflexible (?:schedule|hours),? (?:including|to include|as needed|required)"
        ),
        denial=None,
    ),
    says(
        "flexible_hours",
        "flexible_work",
        r"\bflexible (?:and remote |remote |hybrid )?(?:work(?:ing)?|workplace) (?:polic(?:y"
        r"|ies)|options?|arrangements?|environment|culture|conditions|models?|practices)\b"
        r"|\bflexible working\b|\bflexible work\b",
        unless=r"\bflexible work(?:ing)? (?:location|space)",
        denial=None,
    ),
    says(
        "flexible_hours",
        "own_hours",
        r"\b(?:set|choose|pick|make|create|decide|manage|control|determine|plan|define"
        r"|build)(?:ing)? (?:your|their|my|own|the) (?:own )?(?:working |work )?(?:hours"
        r"|schedules?)\b|\bchoose the hours\b|\bown (?:hours|schedule)\b",
        unless=(
            r"\b(?:candidate|ability|able) to (?:set|manage|organi[sz]e|plan)|self-motivated"
            r"|client|customer"
        ),
    ),
    says(
        "flexible_hours",
        "flextime",
        r"\b(?:flexi?[- ]?time|flextime|flexi[- ]hours)\b",
    ),
    says(
        "flexible_hours",
        "whenever",
        r"\b(?:work(?:ing)? (?:[a-z0-9]+ ){0,6}when(?:ever)?,? (?:and|&|or) where(?:ver)?"
        r"|work(?:ing)? when(?:ever)? (?:you(?:['’]re| are)?|it suits|suits)|hours that (?:suit"
        r"|work for) you|on your own schedule|at your own pace|no (?:fixed|set) (?:schedule"
        r"|hours))\b",
    ),
    says(
        "four_day_week",
        "named",
        r"\b(?:4|four)[- ]day (?:work[- ]?)?(?:week|working week)s?\b"
        r"|\b32[- ]hour (?:work[- ]?)?(?:week|working week)s?\b",
        unless=r"\b(?:4|four)[- ]day (?:work[- ]?)?weeks? (?:in|on)[- ](?:the )?(?:office|site)",
    ),
)

RULES = (*_ON_CALL, *_WEEKENDS, *_NIGHTS, *_SHIFTS, *_OVERTIME, *_FIXED, *_FREE)
"""Every phrasing of this theme."""
