"""Strange ways of getting in touch, and marks of a hasty or copied text."""

from __future__ import annotations

from deerstalker.reading.vocabulary.scam.signal import signal

_CONTACT = (
    signal(
        "chat_app_only",
        3,
        r"\b(?:(?:contact|message|text|reach|add|write|chat|apply|interview|dm|send)(?:ed|s"
        r"|ing)? (?:[a-z@+0-9,]+ ){0,8}(?:on|via|through|by|over|in"
        r"|using) (?:[a-z]+ )?(?:telegram|whats ?app|signal|wechat|google (?:chat|hangouts?)"
        r"|hangouts?|yahoo messenger|skype (?:id|chat)|viber|wickr|line app)|(?:telegram"
        r"|whats ?app|signal|wechat|hangouts?|skype)(?: id| chat| no| number)? ?[:@]|t\.me/"
        r"|wa\.me/)",
        unless=(
            r"\b(?:customers?|users?|clients?|guests?|students?|leads|support (?:tickets"
            r"|channels)|chatbots?|integrat\w+|patients?|automation"
            r"|technical|on-site)\b"
        ),
    ),
    signal(
        "text_interview",
        5,
        r"\b(?:interviews? (?:will be |is |are )?(?:[a-z]+ )?(?:held |conducted |done "
        r"|take place )?(?:via|through|over|by|on|using) (?:[a-z]+ )?(?:text(?: messages?)?|chat"
        r"|im|instant messag\w+|email|telegram|whats ?app|hangouts?|skype chat|signal)\b|(?:text"
        r"|chat|email|im)[- ](?:only |based )?interview|no (?:phone |video "
        r"|face[- ]to[- ]face )?(?:call|interview) (?:is )?needed)",
        unless=(
            r"\b(?:scheduled?|invit\w*|customers?|confirm|video chat|technical"
            r"|on-site)\b"
        ),
    ),
    signal(
        "free_mail",
        3,
        r"\b[a-z0-9][a-z0-9._%+-]{1,40} ?(?:@|\[at\]|\(at\)) ?(?:gmail|yahoo|hotmail|outlook|aol"
        r"|protonmail|proton|ymail|mail|gmx|live|icloud)(?:\.| ?\[dot\] ?| ?\(dot\) ?"
        r"| dot )(?:com|me|net|co\.uk|ru|de)\b",
    ),
    signal(
        "masked_contact",
        1,
        r"[a-z0-9] ?[\[(] ?(?:at|dot) ?[\])] ?[a-z0-9]|dot(?:com|net|co) ?\(|\(not \.com\)"
        r"| dot (?:com|net|org)\b",
    ),
    signal(
        "shortener",
        3,
        r"\b(?:bit\.ly|tinyurl\.com|goo\.gl|t\.ly|cutt\.ly|rb\.gy|is\.gd|ow\.ly|shorturl\.at)/",
        unless=(
            r"\b(?:privacy|benefits|video|learn more|about us|values|read (?:more|about)|blog"
            r"|culture|notice|youtube|watch)\b"
        ),
    ),
    signal(
        "apply_elsewhere",
        2,
        r"\b(?:apply (?:using|with|to this job using|here using|via|through) (?:the )?(?:below"
        r"|following) link|(?:use|click|follow) (?:on )?(?:the )?(?:below|following) link"
        r"|find more jobs at|visit here|apply (?:by visiting|on the link)|copy (?:and"
        r"|&) paste (?:the |this )?(?:link|url)|must apply (?:here|at|online at|through (?:the"
        r"|our) (?:link|site)))",
    ),
    signal(
        "phone_only",
        3,
        r"\b(?:text ['\"“]?[a-z]+['\"”]? to [+(0-9]|(?:for (?:more )?(?:info(?:rmation)?|details"
        r"|an interview)|to apply|apply now|interested\??),? (?:please )?(?:call|text|phone"
        r"|sms)\b|call (?:now|today|immediately|us now|me at)|(?:call"
        r"|text) (?:[a-z]+ ){0,3}(?:at )?\(?[0-9]{3}\)?[-. ][0-9]{3}[-. ][0-9]{4}|#phone_)",
        unless=(
            r"\b(?:accommodat\w+|disab\w+|assistance|customers?|equal|ada\b|relay|tty|helpline"
            r"|hotline|line)\b"
        ),
    ),
    signal(
        "instant_hire",
        4,
        r"\b(?:hired (?:immediately|on the spot|same day|today)|start (?:today|tomorrow"
        r"|working today)|interview immediately|(?:hiring|offer) (?:without|with no) interview"
        r"|job offer (?:without|immediately)|to immediate starts|instant (?:hire|hiring|start"
        r"|approval))\b",
        unless=(
            r"\b(?:available|notice|availability|able to|can|ability|looking for someone who"
            r"|hit the ground|engag\w*|impact)\b"
        ),
    ),
    signal(
        "urgency",
        2,
        r"\b(?:immediate (?:starts?|hire|hiring|openings?|interviews?)|start (?:immediately"
        r"|right away|asap)|urgent(?:ly)? (?:hiring|requirement|needed|required|looking|opening"
        r"|vacanc\w+)|limited (?:slots|spots|positions|openings|seats|number of positions)"
        r"|only [0-9]+ (?:spots|slots|positions|places) (?:left|available|remaining)|(?:apply"
        r"|act|reply|respond|join) (?:now|today|immediately) ?[!.,)]|(?:reply|respond"
        r"|apply) within [0-9]+ hours?|position is limited|spots? (?:are )?filling"
        r"|don['’]t (?:miss|wait)|hurry)\b",
    ),
    signal(
        "unsolicited",
        3,
        r"\b(?:(?:found|saw|came across|reviewed) your (?:resume|cv|profile) (?:on|from|at"
        r"|online)|you (?:have been|were|are) (?:selected|shortlisted) for)\b",
    ),
    signal(
        "off_platform",
        4,
        r"\b(?:(?:outside|off) (?:of )?(?:upwork|the platform|fiverr|this (?:site|platform))"
        r"|leave upwork|pay(?:ment)? outside)\b",
        unless=r"\b(?:users|customers|sellers|policy)\b",
    ),
    signal(
        "cv_by_mail",
        2,
        r"\b(?:send|forward|e-?mail|submit|fax) (?:[a-z]+ ){0,3}(?:your |a |their |an "
        r"|us )*(?:updated |detailed |recent |current )?(?:resumes?|cvs?"
        r"|curriculum)(?: ?/ ?(?:resume|cv))?[^.\n]{0,60}(?:#email_|[a-z0-9._-]+@"
        r"|e-?mail(?: address)?\b)",
        unless=r"\b(?:agenc\w+|recruiters?|unsolicited|accommodat\w+|do not)\b",
    ),
    signal(
        "no_direct_contact",
        3,
        r"\b(?:direct )?(?:e-?mails? and phone calls|phone calls and e-?mails?) (?:are"
        r"|will) not (?:be(?:ing)? )?(?:considered|accepted|answered)",
        deniable=False,
    ),
)

_MARKS = (
    signal("shouting", 2, r"!{3,}|\${2,}|[£€]{2,}", deniable=False),
    signal(
        "not_a_scam",
        4,
        r"\b(?:not a scam|no scams?\b|(?:100 ?%|totally|completely"
        r"|absolutely) (?:legit(?:imate)?|genuine|legal|real)|(?:legit(?:imate)?"
        r"|genuine) (?:work (?:from|at) home|online|home[- ]based|income|home) (?:job|opportunit"
        r"|work|business)?|never any fees|zero start-?up fees?|no (?:start-?up )?(?:fees?"
        r"|cost)s?[.!,]|free to join|no fees? (?:required|to join))",
        deniable=False,
        unless=(
            r"\b(?:health|insurance|premium|medical|recruiters?|agenc\w+|parking|candidates?"
            r"|at no cost|employees?|members|hidden)\b"
        ),
    ),
    signal(
        "only_a_phone",
        3,
        r"\b(?:all you need is|only (?:need|basic knowledge of)"
        r"|just need) (?:[a-z]+ ){0,4}(?:smart ?phone|phone|internet|computer|laptop)\b"
        r"|\b(?:computer|internet)(?: and|,| &) ?(?:internet|phone|computer)(?: connection"
        r"| access)? (?:is|are) all\b",
    ),
    signal(
        "home_lure",
        3,
        r"\b(?:work(?:ing)? (?:from|at)[- ]home|home[- ]based|from (?:the comfort of )?(?:your"
        r"|their) (?:own )?home)\b",
        unless=(
            r"\b(?:hybrid|polic\w+|days?|stipend|flexib\w+|allowance|setup|set-up|equipment"
            r"|option\w*|ability|able|opportunity to|benefits?|support|environment|office|budget"
            r"|fully|role|position is|remote|culture|health|covid)\b"
        ),
        fields=("title",),
    ),
    signal(
        "generic_title",
        2,
        r"\b(?:data entry|typist|(?:admin(?:istrative)?|office|personal|customer|receptionist"
        r"|executive|hr|finance|financial|payroll|account(?:ing|s)?) ?(?:/ ?)?(?:assistant|clerk"
        r"|worker|position|support)s?|receptionist|clerical|secretary"
        r"|customer service(?: rep(?:resentative)?| agent| position)?s?|csr|appointment setter"
        r"|part[- ]time (?:jobs?|workers?)|cash|earn|money"
        r"|online job|mystery)\b",
        fields=("title",),
    ),
    signal(
        "pay_in_title",
        2,
        r"[$£€] ?[0-9]+(?:[.,][0-9]+)?k?(?: ?(?:-|–|to) ?[$£€]? ?[0-9]+k?)?(?: ?(?:/|per"
        r"|an) ?(?:hr|hour|h|week|wk|day))?",
        fields=("title",),
    ),
    signal(
        "misspelt",
        2,
        r"\b(?:recruitng|makeing|experiance|managment|oppurtunit\w+|oportunit\w+|comunication"
        r"|responsiblit\w+|responsibilites|knowlege|benifits|seperate|recieve|adminstrat\w+"
        r"|assitstant|assitant|immediatly|succesful|neccessary|accomodation|interveiw"
        r"|proffesional|profesional|skils|fiit|intrested|intersted|qualifed|salery|vaccanc\w+"
        r"|custmer|buisness|comming|geat|reliabe|definately|wich|writting|requirments)\b",
        deniable=False,
    ),
)

RULES = (*_CONTACT, *_MARKS)
"""Every signal of this kind."""
