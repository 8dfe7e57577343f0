"""How one works with others: meetings, writing instead of talking, trust, and leading people."""

from __future__ import annotations

from deerstalker.reading.vocabulary.conditions.saying import (
    FIRM,
    LAW,
    OFFERED,
    rules_out,
    says,
)

_TEAM_OF_PEOPLE = (
    r"(?:engineers|developers|designers|managers|analysts|recruiters|editors|writers|marketers"
    r"|agents|representatives"
    r"|specialists|consultants|team leads|leaders|associates|scientists|supervisors|coordinators"
    r"|staff"
    r"|employees|direct reports|contractors|freelancers|interns)"
)

_MEETINGS = (
    says(
        "meeting_heavy",
        "many",
        r"\b(?:back[- ]to[- ]back|many|lots of|a lot of|frequent|numerous|constant"
        r"|endless) (?:[a-z]+ )?meetings\b|\bmeeting[- ]heavy\b",
        outside=FIRM | OFFERED,
    ),
    says(
        "meeting_heavy",
        "a_day",
        r"\b(?:[3-9]|three|four|five|six|several|multiple)(?:[-–](?:[a-z]+"
        r"|[0-9]))? meetings (?:a|per|each|every) day\b",
    ),
    rules_out(
        "meeting_heavy",
        "few",
        r"\b(?:(?:few|fewer|minimal|minimum|limited|very few|low|less|zero|no)[- ](?:internal "
        r"|unnecessary |useless |pointless )?meetings?\b(?: days?| culture)?|meeting[- ](?:free"
        r"|light)|no[- ]meeting (?:days?|weeks?|mondays?|tuesdays?|wednesdays?|thursdays?"
        r"|fridays?))",
    ),
    says(
        "async_first",
        "named",
        r"\basync(?:hronous(?:ly)?)?(?:[- ](?:first|by default|friendly|remote|work(?:ing|flows?"
        r"|places?)?|team|environment|culture|collaboration|communications?|company|setting"
        r"|and remote|written|schedule|updates|discussions?|style|way|set-?up))\b"
        r"|\b(?:work(?:s|ing)?|communicat(?:e|es|ing|ion)|collaborat(?:e|es|ing|ion)|operat(?:e"
        r"|es|ing)|run|runs|remote|mostly|mainly|default to|remote,|remotely and|largely"
        r"|primarily|embrace) (?:both )?async(?:hronous(?:ly)?)?\b",
        unless=(
            r"\basync(?:hronous)? (?:programming|processing|messag|apis?|tasks?|event|job|python"
            r"|i/?o|systems?|services?|learning|care|medic|consult|tele|updates? (?:to|from|via))"
        ),
    ),
)

_WATCHED = (
    says(
        "camera_on",
        "on",
        r"\b(?:cameras?|webcams?|videos?) (?:(?:must|should|need to|will|has to"
        r"|have to) )?(?:be |is |are )?(?:turned |switched |kept )?on\b(?: (?:during|for|in"
        r"|throughout|at|while|policy|culture))?|\bcameras?[- ]on (?:culture|policy|meetings?)\b",
        unless=r"\b(?:videos? on (?:[a-z]+)|camera on (?:a|the|set|location)|camera and)\b",
    ),
    says(
        "camera_on",
        "be_on",
        r"\b(?:comfortable|be|appear(?:ing)?|being|work(?:ing)?|present(?:ing)?|confident"
        r"|performing) on[- ]camera\b|\bon[- ]camera (?:presence|talent|host|experience)\b",
        outside=FIRM | OFFERED,
    ),
    rules_out(
        "camera_on",
        "off",
        r"\b(?:cameras?|videos?)(?: is| are)?[- ](?:off|optional)\b|\bno cameras?\b",
    ),
    says(
        "monitoring",
        "tracking",
        r"\btime[- ]track(?:ing (?:software|tools?|apps?|systems?|program)|ers?)\b"
        r"|\btrack(?:ing)? your (?:time|hours|activity)\b",
        unless=(
            r"\b(?:product|customers|our platform|market|experience (?:with|in)|familiar"
            r"|knowledge|embed|payroll|polic\w+|integrat\w+|build\w*)\b"
        ),
    ),
    says(
        "monitoring",
        "software",
        r"\b(?:hubstaff|time doctor|timedoctor|activtrak|teramind|worksmart|desktime"
        r"|insightful (?:software|app|tracker)|crossover worksmart)\b",
        outside=FIRM,
    ),
    says(
        "monitoring",
        "activity",
        r"\b(?:keystrokes?|screen (?:monitoring|recording|captures?)"
        r"|screenshots? (?:of your (?:screen|desktop|activity)|every|are taken|will be taken"
        r"|monitoring)|activity (?:monitoring|levels? (?:is|are|will)|tracker)|(?:calls"
        r"|productivity|work|activity|screens?) (?:is|are|will be|may be) (?:monitored|tracked"
        r"|recorded)|employee monitoring|monitoring software)\b",
        outside=FIRM,
        unless=r"\b(?:product|customers|alarm|infrastructure|network|server|interview)\b",
    ),
)

_LEADING = (
    says(
        "people_management",
        "direct_reports",
        r"\b(?:direct reports?|people[- ]manag(?:er|ement|ing)|line[- ]manag(?:er|ement|ing|e)"
        r"|managing people|manage people|(?:manager|lead(?:er)?) of managers|reports? to you"
        r"|reporting (?:in)?to you|(?:role )?will manage others|manage others"
        r"|supervisory (?:responsibilit|dut|role))",
        outside=FIRM | OFFERED | LAW,
        unless=(
            r"\b(?:your|you with|a great|by your|the) (?:line|people) manager"
            r"|\bpeople management (?:software|platform|system|tool)|\b(?:supportive|report to"
            r"|from) (?:[a-z]+ ){0,2}(?:line|people) manager|\bindividual contributor\b"
            r"|\bwith (?:[a-z]+ )?(?:line|people) managers\b"
        ),
    ),
    says(
        "people_management",
        "manages_team",
        r"\b(?:manag|supervis|oversee|head up|lead)(?:e|es|s|ing)?(?:,? (?:and "
        r"|& )?[a-z]+(?:ing)?,?){0,3} (?:a|an|the|our|your|their|high-performing|strong"
        r"|world-class)(?: [a-z0-9,/&–-]+){0,4} (?:teams?|staff|department|squad)\b",
        outside=FIRM | OFFERED | LAW,
        unless=(
            r"\b(?:cross[- ]functional|with (?:a|the|our)|team (?:culture|spirit|environment)"
            r"|project team|part of|leading (?:provider|company|platform)|for the department)\b"
        ),
    ),
    says(
        "people_management",
        "leads_and_grows",
        r"\b(?:lead|manag|build|hir|recruit|supervis|scal|grow|train)(?:e|es|s"
        r"|ing)?,? (?:(?:and |& )?(?:lead|manag|mentor|coach|develop|grow|scal|inspir|motivat"
        r"|hir|supervis|build|guid|train|recruit|oversee|retain"
        r"|challeng)[a-z]*,? ){1,5}(?:[a-z0-9,/&–-]+ ){0,4}(?:teams?|" + _TEAM_OF_PEOPLE + r")\b",
        outside=FIRM | OFFERED | LAW,
        unless=r"\bcross[- ]functional\b|\bwe(?:['’]re| are) (?:building|hiring|growing)",
    ),
    says(
        "people_management",
        "manages_people",
        rf"\b(?:manag|supervis)(?:e|es|ing) (?:[a-z0-9,/&–+-]+ ){{0,4}}{_TEAM_OF_PEOPLE}\b",
        outside=FIRM | OFFERED | LAW,
        unless=(
            r"\b(?:work(?:ing)? with|stakeholders|talent acquisition|hiring managers?"
            r"|relationship|collaborat\w+|for hire)\b"
        ),
    ),
    says(
        "people_management",
        "team_of",
        r"\b(?:lead|manag|supervis|head)(?:e|es|s|ing)? (?:and (?:[a-z]+ ){1,2})?(?:a|our|the"
        r"|an)(?: [a-z-]+){0,3} team of\b",
        outside=FIRM | OFFERED | LAW,
    ),
    rules_out(
        "people_management",
        "none",
        r"\b(?:no (?:direct reports|people management|management responsibilit|supervisory)"
        r"|(?:not|isn['’]t) (?:a |be |directly )*(?:people|line)[- ]manag"
        r"|individual[- ]contributor (?:role|position|capacity)|as an individual contributor"
        r"|(?:is|as) an ic role|without (?:direct reports|managing people|people management))",
        outside=FIRM,
        unless=r"\b(?:player[- ]coach|from individual contributor|both|individual contributors)\b",
    ),
)

_ALONE = (
    says(
        "solo_work",
        "only_one",
        r"\b(?:sole (?:product |marketing |software |technical )?(?:designer|developer|engineer"
        r"|marketer|person|writer|recruiter|analyst)|team of one|(?:one"
        r"|single)[- ]person (?:team|department|show)|only (?:designer|marketer|writer"
        r"|person) (?:on|in))\b",
        outside=FIRM | LAW,
    ),
    says(
        "solo_work",
        "alone",
        r"\b(?:work(?:ing)? (?:mostly |mainly |largely )?(?:alone|solo|in isolation|by yourself"
        r"|on your own)|(?:mostly|mainly|largely|primarily) (?:working )?(?:alone|solo"
        r"|independently|indipendently)|fly(?:ing)? solo|flies solo|lone work(?:er|ing))\b",
        unless=(
            r"\btired\b|\b(?:or|and|both|as well as|&|/) (?:as )?(?:part of|in|within|with) (?:a"
            r"|the|our)?|\bas well as\b|\bprefer to work\b|\byour own (?:initiative|ideas|projects"
            r"|creative|terms)\b"
        ),
    ),
    rules_out(
        "solo_work",
        "not_alone",
        r"\b(?:no one flies solo|never (?:be )?(?:work )?alone|(?:not|won['’]t"
        r"|never) (?:be )?(?:work(?:ing)? )?(?:in isolation|in a silo|in silos|in a vacuum)"
        r"|prefer to work (?:in isolation|alone))\b",
    ),
)

_TRUST = (
    says(
        "close_supervision",
        "close",
        r"\b(?:(?:under|subject to) (?:the )?(?:close|direct|constant|immediate) (?:supervis\w+"
        r"|oversight)|closely (?:supervised|monitored)|close supervis(?:ion|ory)|micro-?manag\w+"
        r"|hourly (?:updates|check-?ins)|end[- ]of[- ]day reports?|daily (?:activity"
        r"|status) reports?)\b",
        outside=FIRM | OFFERED,
        unless=r"(?:\bover|>) micro",
    ),
    rules_out(
        "close_supervision",
        "trust_instead",
        r"(?:\bover|>) micro-?manage(?:ment|rs)?\b",
    ),
    says(
        "autonomy",
        "named",
        r"\b(?:autonomy|autonomously|autonomous (?:and|self|work(?:er|ing)?|environment|team"
        r"|role|manner|thinker|individual|professional|while|but|in|,))",
        unless=(
            r"\b(?:autonomous (?:vehicles?|driving|systems?|agents?|mobility|trucks?|flight"
            r"|robot\w*|drones?|delivery|navigation)|vehicle autonomy|autonomy (?:stack|software"
            r"|systems?|teams?|engineer\w*|platform|algorithms?|solutions?|features|test|product"
            r"|program|at)|(?:customers?|patients?|users?|clients|students?|agents?|robots?"
            r"|ai)['’]?s? (?:to |with |for |more )*(?:\w+ )?autonomy|level [0-9] autonomy)\b"
        ),
    ),
    says(
        "autonomy",
        "independent",
        r"\b(?:work(?:s|ing)?|operat(?:e|es|ing)|perform(?:s|ing)?|execut(?:e|es|ing)"
        r"|function(?:s|ing)?|thriv(?:e|es|ing)|think(?:s|ing)?|act(?:s|ing)?"
        r"|learn)(?: [a-z,/&-]+){0,5}? (?:independently|indipendently)\b|\bindependently (?:and"
        r"|drive|manage|own|lead|solve|execute|deliver|with|in|on|as|while|but|or|from|identify"
        r"|handle|prioriti)",
        outside=FIRM,
    ),
    says(
        "autonomy",
        "independence",
        r"\b(?:ownership and independence|independence and ownership|high[- ]agency"
        r"|maximum agency|self[- ]direct(?:ed|ion)|self[- ]manag(?:ed|ing|ement)"
        r"|work independence|independent work(?:er|ing)?|independent thinker"
        r"|enjoy your in[de]+pendence)\b",
    ),
    says(
        "autonomy",
        "little_guidance",
        r"\b(?:minimal|minimum|little|limited|without(?: [a-z]+)?|no|low|less) (?:or no |to no "
        r"|day-to-day )?(?:supervision|guidance|oversight|direction|hand-?holding|instruction)\b"
        r"|\bown initiative\b|\brather than waiting for (?:direction|instruction)",
        denial=None,
    ),
    says(
        "autonomy",
        "own_time",
        r"\b(?:manage|managing|organi[sz]e|plan|control|own) (?:your|their) (?:own (?:time"
        r"|workload|schedules?|days?|diary|work|hours|calendar)|work schedule|day\b|schedule)\b"
        r"|\b(?:have|with|given) the authority to\b|\btrust you to\b",
        outside=FIRM,
        unless=r"\bsigning authority|\blegal authority|\bauthority to (?:sign|bind)\b",
    ),
)

RULES = (*_MEETINGS, *_WATCHED, *_LEADING, *_ALONE, *_TRUST)
"""Every phrasing of this theme."""
