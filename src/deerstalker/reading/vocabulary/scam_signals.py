"""How fraudulent adverts talk: named signals, how much each weighs, and who may say it honestly.

The list follows what the FTC, the BBB and FlexJobs warn of, and the EMSCAD study of fraudulent
adverts. A severity is 1 (a mark of haste) to 5 (asks for money, identity or a crime).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from deerstalker.reading.rules import Rule


class Spared(StrEnum):
    """Whose honest adverts use the same words."""

    MONEY = "a trade that handles money, coins or fraud itself"
    SELLING = "a selling job with a base pay"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    """One thing that fraudulent adverts do.

    ``name`` is what is printed; ``severity`` is 1 to 5; ``spared`` says whose adverts may say so;
    ``unless`` is a pattern that, found in the same sentence, takes the meaning away;
    ``deniable`` signals say nothing where they are denied ("we never ask for payment").
    """

    name: str
    severity: int
    spared: frozenset[Spared] = frozenset()
    unless: str = ""
    deniable: bool = True


_MONEY = frozenset({Spared.MONEY})
_SELLING = frozenset({Spared.SELLING})


def _signal(  # one row of the table
    name: str,
    severity: int,
    pattern: str,
    *,
    spared: frozenset[Spared] = frozenset(),
    unless: str = "",
    deniable: bool = True,
    fields: tuple[str, ...] = ("title", "text"),
) -> Rule:
    meaning = Signal(name=name, severity=severity, spared=spared, unless=unless, deniable=deniable)
    return Rule(f"scam.{name}", pattern, meaning, fields)


_WRONG_WAY = (
    _signal(
        "pay_to_start",
        5,
        r"\b(?:registration|onboarding|enrol?lment|application|processing|admin(?:istration)?|activation|start-?up|joining|membership|security) (?:fees?|deposits?|payment)\b|\b(?:small|one[- ]time|refundable) (?:fee|deposit|payment)\b|\bpay (?:a |the )?(?:fee|deposit) (?:of|to)\b|\b(?:small|minimal|initial|low) (?:start-?up )?investment (?:required|needed|of)\b",
        spared=_MONEY,
        unless=r"\b(?:reimburs\w*|visa|vetting|dues|membership (?:fees? )?(?:paid|covered|program|growth|sales)|we (?:pay|cover)|paid by (?:us|the (?:company|employer))|employer pays|customers?|clients?|students?|patients?|tenants?|membership growth|application security|collect\w*|gym|bar|licen[cs]\w+|professional)\b",
    ),
    _signal(
        "pay_training",
        5,
        r"\b(?:training|course|certification|certificate) (?:materials? )?(?:fees?|costs?|must be (?:purchased|paid))(?: (?:is|are|of|will be) (?:\$|£|€|deducted|paid by (?:the )?(?:candidate|applicant|you)|[0-9]))|\b(?:pay|purchase|buy) (?:for )?(?:your |the |our )(?:own )?(?:training|course|certification)\b",
        unless=r"\b(?:we|company|employer)(?:['’]ll| will)? (?:pay|cover|reimburse)|budget|reimburs",
    ),
    _signal(
        "buy_starter_kit",
        5,
        r"\b(?:buy|purchase|order|pay for) (?:a |an |your |our |the )?(?:[a-z]+ )?(?:starter[- ]?(?:kit|pack(?:age)?)|leads package|inventory to (?:sell|start))\b|\bstarter[- ]kit (?:fee|cost|for \$)|\bstart-?up (?:kit|cost)s?\b",
        unless=r"\bstart-?ups\b",
    ),
    _signal(
        "buy_equipment_vendor",
        5,
        r"\b(?:(?:approved|preferred|certified|accredited|designated) vendors? (?:to|for) (?:[a-z]+ ){0,3}(?:equipment|office|laptop|software)|(?:che(?:ck|que)s?) (?:to|for) (?:[a-z]+ ){0,4}(?:home[- ]office|equipment|software|supplies)|(?:purchase|buy) (?:[a-z]+ ){0,3}(?:equipment|laptop|software) from (?:our|the|a) (?:[a-z]+ )?vendor)\b",
        spared=_MONEY,
        unless=r"\b(?:manage|negotiat|source|procure)\w*",
    ),
    _signal(
        "fake_cheque",
        5,
        r"\b(?:deposit (?:the|a|this|your|our|any) (?:[a-z]+ )?che(?:ck|que)s?|cashier['’]?s? che(?:ck|que)|mobile deposit|certified che(?:ck|que)|money orders? (?:to|into) your)\b",
        spared=_MONEY,
        unless=r"\b(?:teller|branch|customers?['’]?|members?|accounts? payable|invoices?|daily deposits?)\b",
    ),
    _signal(
        "overpay_refund",
        5,
        r"\b(?:send|return|forward|wire|transfer|refund) (?:back )?(?:the )?(?:remaining|difference|balance|rest|remainder|excess)(?: (?:amount|funds|money))?(?: (?:to|back))\b|\bkeep (?:your|[0-9]+ ?%)[a-z %]{0,25} and (?:send|forward|transfer|wire)\b",
        spared=_MONEY,
    ),
    _signal(
        "gift_cards",
        5,
        r"\b(?:buy|purchase|send|obtain|scratch|redeem)(?:ing)? (?:[a-z]+ ){0,3}gift[- ]?cards?\b|\b(?:paid|payment|pay) (?:[a-z]+ ){0,3}(?:in|by|via|with|through) (?:[a-z]+ )?gift[- ]?cards?\b|\b(?:itunes|steam|google play|apple) (?:gift )?cards?\b",
        spared=_MONEY,
        unless=r"\b(?:customers?|reward|win|raffle|bonus|birthday|referral|employee|holiday)\b",
    ),
    _signal(
        "wire_crypto",
        5,
        r"\b(?:western union|money ?gram|zelle|cash ?app)\b|\b(?:send|transfer|deposit|invest|pay|convert)(?:ing)? (?:[a-z]+ ){0,3}(?:bitcoins?|btc|usdt|crypto(?:currency)?)\b|\bwire (?:the )?(?:money|funds)\b",
        spared=_MONEY,
        unless=r"\b(?:engineer|product|api|integration)\b",
    ),
    _signal(
        "paid_in_crypto",
        2,
        r"\b(?:paid|payments?|salary|pay(?:out)?s?|compensation) (?:[a-z]+ ){0,3}(?:in|via|by|through) (?:[a-z/,]+ ){0,2}(?:bitcoins?|btc|usdt|usdc|crypto(?:currency)?)\b",
        spared=_MONEY,
    ),
    _signal(
        "deposit_to_unlock",
        5,
        r"\b(?:recharge|top[- ]?up|deposit)(?:ing)? (?:[a-z]+ ){0,4}(?:to )?(?:unlock|continue|complete|receive (?:more )?(?:tasks|orders)|withdraw)\b|\bunlock (?:[a-z]+ ){0,2}(?:tasks|orders|vip|levels?)\b",
        unless=r"\b(?:users|players|game|customers?)\b",
    ),
    _signal(
        "use_own_account",
        5,
        r"\b(?:receiv(?:e|ing)|accept(?:ing)?|collect(?:ing)?) (?:[a-z]+ ){0,4}(?:payments?|funds|money|transfers?) (?:[a-z]+ ){0,4}(?:in|into|to|through|via|on) your (?:own |personal )?(?:bank |paypal )?account|\b(?:payment|financial|money transfer|transfer|payments) (?:processing )?agents?\b|\bpayment processor (?:from home|at home|position|agent)|\byour (?:own |personal )(?:bank|paypal) account\b",
        spared=_MONEY,
        unless=r"\b(?:direct deposit|salary|wages|paid into|insurance|financial agent for)\b",
    ),
    _signal(
        "credit_check_link",
        4,
        r"\b(?:get|obtain|pull|check|order|provide|bring|submit) (?:[a-z]+ ){0,3}(?:free )?credit (?:report|score)s?\b",
        spared=_MONEY,
        unless=r"\b(?:customers?|clients?|consumers?|borrowers?|analy\w+)\b",
    ),
    _signal(
        "background_fee",
        5,
        r"\b(?:pay|cost|fee|charge)s? (?:[a-z]+ ){0,4}(?:background|drug|police|dbs) (?:check|screening|test|clearance)\b|\b(?:background|dbs|police)[- ]check (?:fee|cost)\b",
        unless=r"\b(?:we|employer|company|cost is (?:covered|paid)|reimburs\w*|cost (?:of|for) (?:\w+ ){0,5}(?:paid|covered) by)\b",
    ),
    _signal(
        "visa_fee",
        4,
        r"\b(?:visa|work permit|permit) (?:processing )?fees?\b|\bvisa (?:charges|cost) (?:[a-z]+ ){0,3}(?:by|paid by) (?:the )?(?:candidate|applicant|employee|you)\b|\bair ticket and visa\b",
        unless=r"\b(?:we|employer|company) (?:will )?(?:pay|cover|reimburse)|(?:paid|covered) (?:for )?by (?:us|the (?:company|employer))|\bsupport\b|\brelocation\b",
    ),
)

_FRAUD_AS_WORK = (
    _signal(
        "reship",
        5,
        r"\b(?:re-?ship(?:ping|per)?s?\b|(?:receiv|accept|inspect|re-?pack)(?:e|ing) (?:[a-z]+ ){0,3}(?:packages?|parcels?|mail) (?:[a-z,]+ ){0,6}(?:at|from|to) (?:your |the )?home|(?:packages?|parcels?) (?:at|to|from) your (?:home|address|house)|(?:shipping|package|parcel|mail) (?:handler|forwarder|manager|clerk|assistant|agent) (?:at|from|[-–(]) ?(?:home|remote))",
        unless=r"\b(?:warehouse|drivers?|customers?['’]? homes?|deliver)\b",
    ),
    _signal(
        "mystery_shop",
        4,
        r"\b(?:mystery|secret) shop(?:per|pers|ping)\b",
        unless=r"\b(?:scores?|results?|reports?|programs?|audits?|manager|pass)\b",
    ),
    _signal(
        "task_boost",
        5,
        r"\b(?:(?:product|app|data|hotel|order|e-?commerce) (?:boosting|optimi[sz]ation tasks?)|boost(?:ing)? (?:product|app|hotel|merchant|sales) (?:ratings?|rankings?|data)|(?:liking|subscribing to|rating|clicking(?: on)?|watching|like|rate|watch) (?:videos|products|hotels|ads|channels)[^.\n]{0,40}(?:earn|commission|paid|from home|for money)|optimi[sz]e (?:orders|hotels)|(?:paid|earn) (?:to|by) (?:click|like|rate|watch)(?:ing)?)\b",
    ),
    _signal(
        "car_wrap",
        4,
        r"\b(?:(?:car|vehicle|auto)[- ]wrap(?:ping)? (?:advert|program|promo)|driv(?:e|ing) (?:your|their) (?:own )?car (?:[a-z]+ ){0,4}(?:ad|ads|advert\w*|logo|sticker)s?)\b",
    ),
    _signal(
        "envelope",
        4,
        r"\b(?:(?:envelope|flyer|mailer)[- ]?(?:stuff|fold)\w*|stuff(?:ing)? envelopes|(?:assembl(?:e|y|ing)|craft(?:s|ing)?|packing|pen packing) (?:[a-z]+ ){0,3}(?:at|from) home)\b",
        unless=r"\b(?:filing|copying|mailings?|fax\w*|newsletters?)\b",
    ),
    _signal(
        "rebate_posting",
        4,
        r"\b(?:rebates? processor|process(?:ing)? rebates|handling rebates|refund processor|(?:post|posting|place|placing) (?:[a-z]+ ){0,3}(?:ads|adverts|advertisements|listings|links) (?:[a-z]+ ){0,4}(?:on|online|to|for|in|from)|copy[- ](?:and[- ])?paste (?:work|job|ads)|ad posting|post my ads|(?:typing|form[- ]filling|data entry) (?:[a-z]+ ){0,2}(?:jobs? )?(?:at|from) home)\b",
        unless=r"\b(?:job (?:ads|adverts|postings?|boards?)|recruit\w*|candidates?|social media|campaigns?|marketing|facebook|linkedin|google ads|vacanc\w+)\b",
    ),
    _signal(
        "account_rental",
        5,
        r"\b(?:rent(?:ing)? (?:us |out )?your (?:[a-z]+ )?(?:account|profile|identity)|use (?:of )?your (?:linkedin|upwork|amazon|facebook|bank|ebay|fiverr) account|your (?:identity|profile|face) (?:for|in) interviews|interview on (?:my|our) behalf)\b",
    ),
    _signal(
        "mlm",
        4,
        r"\b(?:(?:network|multi-?level) marketing|mlm\b|down-?line|be your own boss|own boss|unlimited (?:income|earning|earnings)(?: potential)?|residual income|home[- ]based business|business opportunity|independent (?:business owner|distributor)|ground[- ]floor opportunity|executive[- ]level income|fire your boss|what you(?:['’]re| are) (?:really )?worth|income opportunity)\b",
        spared=_SELLING,
        unless=r"\b(?:identify|evaluat\w*|new) (?:\w+ )?business opportunit|business opportunit(?:y|ies) (?:for|with|in|to|and|development)|\buncapped\b",
    ),
    _signal(
        "pay_per_survey",
        4,
        r"\b(?:paid surveys?|per survey|(?:tak(?:e|ing)|complet(?:e|ing)|fill(?:ing)? (?:out|in)) (?:[a-z]+ ){0,3}surveys? (?:[a-z]+ ){0,4}(?:from home|for (?:cash|money)|and (?:earn|get paid))|get paid for your opinions?)\b",
    ),
)

_TOO_GOOD = (
    _signal(
        "easy_money",
        4,
        r"\b(?:easy (?:money|cash|income|job)|quick (?:cash|money)|fast cash|extra (?:cash|income|money)|earn (?:easily|money (?:from home|working|without|online))|financial (?:freedom|independence)|passive income|make money (?:from home|online|fast|now)|earn (?:the )?(?:income|money) you deserve|cash (?:paying|jobs?|in hands?|positions?|daily)|biggest cash|get rich|money[- ]making|start earning)\b",
        unless=r"\b(?:our (?:mission|vision|customers|users|clients|product|platform)|for (?:everyone|people|customers|members|clients)|help(?:s|ing)? (?:[a-z]+ ){0,4}|achieve|toward|customers?|clients?|users?)\b",
    ),
    _signal(
        "few_hours",
        5,
        r"\b(?:[1-3] ?(?:-|–|to|or) ?[2-4]|[1-3]|one|two|few|30|60)(?: minutes?(?: or [0-9] hours?)?| hours?| hrs?) (?:a|per|each|every) day\b|\b[1-3] ?(?:-|–|to) ?[2-4] (?:hrs?|hours) daily\b|\bwork anytime\b|\bin your (?:free|spare) time\b|\bfree time\b",
        unless=r"\b(?:overlap|meetings?|time zones?|training|breaks?|call|volunteer|unlimited|paid|lunch|commut\w*|when you are not|hobb\w+|vacation|off work)\b",
    ),
    _signal(
        "pay_by_the_day",
        4,
        r"(?:earn|make|making|earning|pays?|get|receive)\w* (?:easily |up to |from |over |an? |extra |between |as much as |approximately )*[$£€] ?[0-9][0-9,.]*(?:k)?(?: ?(?:-|–|to|and) ?[$£€]? ?[0-9][0-9,.]*k?)?\+? ?(?:dollars )?(?:extra )?(?:usd )?(?:(?:a|per|each|every|/) ?(?:day|week)|weekly|daily)|\b[0-9]{2,4}(?: ?(?:-|–|to) ?[0-9]{2,4})? (?:dollars|bucks|usd) (?:a|per) (?:day|week)\b|\bearning [$£€] ?[0-9][0-9,.]*",
        unless=r"\b(?:our (?:clients|customers|users|drivers)|revenue|benefit|fellowship|stipend|sick|weekly benefit|per diem)\b",
        deniable=False,
    ),
    _signal(
        "weekly_guarantee",
        3,
        r"\b(?:guarantee[sd]? (?:income|wages?|weekly pay|pay|salary|daily pay)|(?:weekly|daily|same[- ]day) (?:pay(?:ments?|checks?|outs?)?|cash) (?:guaranteed|every)|paid (?:daily|same[- ]day)|same[- ]day pay|get paid (?:weekly|daily|every (?:day|week|friday)|today)|weekly cash)\b",
        spared=_SELLING,
        unless=r"\bguaranteed (?:pay|hours) for\b|\bon-demand pay",
    ),
    _signal(
        "no_exp_high",
        4,
        r"\b(?:(?:no|any|zero) (?:any )?(?:skills?|experience|qualifications?)(?: or [a-z]+)? (?:(?:is |are )?(?:required|needed|necessary))|anyone can (?:do|apply|start|join)|no interview (?:required|needed)?|perfect for everyone|suitable for everyone|no experience[,.!])",
        unless=r"\b(?:training (?:is )?provided|full training|we(?:['’]ll| will) train|no prior|not required but)\b",
        deniable=False,
    ),
    _signal(
        "pay_range_absurd",
        3,
        r"\b[$£€] ?[0-9]{2}(?:\.[0-9]{2})? (?:per|an|/) ?hour (?:up )?to (?:a )?(?:six|seven|five)[- ]figure|\b(?:six|seven)[- ]figure (?:income|salary|earner)",
        spared=_SELLING,
    ),
    _signal(
        "sign_on_large",
        2,
        r"\b(?:sign(?:ing)?[- ]?(?:on)?|joining) bonus(?:es)?\b",
        unless=r"\b(?:nurse|physician|driver|therap\w+|engineer)\b",
    ),
    _signal(
        "rags_to_riches",
        3,
        r"\b(?:quit (?:your|the) (?:9[- ]to[- ]5|day job|job)|lambo\b|(?:from|on) the beach|dream (?:lifestyle|life|car)|live the life|retire (?:early|young)|escape the (?:rat race|9[- ]to[- ]5)|harder to work for a boss|without leaving your home)\b",
        unless=r"\b(?:located|office|minutes)\b",
    ),
)

_CONTACT = (
    _signal(
        "chat_app_only",
        3,
        r"\b(?:(?:contact|message|text|reach|add|write|chat|apply|interview|dm|send)(?:ed|s|ing)? (?:[a-z@+0-9,]+ ){0,8}(?:on|via|through|by|over|in|using) (?:[a-z]+ )?(?:telegram|whats ?app|signal|wechat|google (?:chat|hangouts?)|hangouts?|yahoo messenger|skype (?:id|chat)|viber|wickr|line app)|(?:telegram|whats ?app|signal|wechat|hangouts?|skype)(?: id| chat| no| number)? ?[:@]|t\.me/|wa\.me/)",
        unless=r"\b(?:customers?|users?|clients?|guests?|students?|leads|support (?:tickets|channels)|chatbots?|integrat\w+|patients?|automation)\b",
    ),
    _signal(
        "text_interview",
        5,
        r"\b(?:interviews? (?:will be |is |are )?(?:[a-z]+ )?(?:held |conducted |done |take place )?(?:via|through|over|by|on|using) (?:[a-z]+ )?(?:text(?: messages?)?|chat|im|instant messag\w+|email|telegram|whats ?app|hangouts?|skype chat|signal)\b|(?:text|chat|email|im)[- ](?:only |based )?interview|no (?:phone |video |face[- ]to[- ]face )?(?:call|interview) (?:is )?needed)",
        unless=r"\b(?:scheduled?|invit\w*|customers?|confirm)\b",
    ),
    _signal(
        "free_mail",
        3,
        r"\b[a-z0-9][a-z0-9._%+-]{1,40} ?(?:@|\[at\]|\(at\)) ?(?:gmail|yahoo|hotmail|outlook|aol|protonmail|proton|ymail|mail|gmx|live|icloud)(?:\.| ?\[dot\] ?| ?\(dot\) ?| dot )(?:com|me|net|co\.uk|ru|de)\b",
    ),
    _signal(
        "masked_contact",
        3,
        r"[a-z0-9] ?[\[(] ?(?:at|dot) ?[\])] ?[a-z0-9]|dot(?:com|net|co) ?\(|\(not \.com\)| dot (?:com|net|org)\b",
    ),
    _signal(
        "shortener",
        3,
        r"\b(?:bit\.ly|tinyurl\.com|goo\.gl|t\.ly|cutt\.ly|rb\.gy|is\.gd|ow\.ly|shorturl\.at)/",
        unless=r"\b(?:privacy|benefits|video|learn more|about us|values|read (?:more|about)|blog|culture|notice|youtube|watch)\b",
    ),
    _signal(
        "apply_elsewhere",
        2,
        r"\b(?:apply (?:using|with|to this job using|here using|via|through) (?:the )?(?:below|following) link|(?:use|click|follow) (?:on )?(?:the )?(?:below|following) link|find more jobs at|visit here|apply (?:by visiting|on the link)|copy (?:and|&) paste (?:the |this )?(?:link|url)|must apply (?:here|at|online at|through (?:the|our) (?:link|site)))",
    ),
    _signal(
        "phone_only",
        3,
        r"\b(?:text ['\"“]?[a-z]+['\"”]? to [+(0-9]|(?:for (?:more )?(?:info(?:rmation)?|details|an interview)|to apply|apply now|interested\??),? (?:please )?(?:call|text|phone|sms)\b|call (?:now|today|immediately|us now|me at)|(?:call|text) (?:[a-z]+ ){0,3}(?:at )?\(?[0-9]{3}\)?[-. ][0-9]{3}[-. ][0-9]{4}|#phone_)",
        unless=r"\b(?:accommodat\w+|disab\w+|assistance|customers?|equal|ada\b|relay|tty|helpline|hotline|line)\b",
    ),
    _signal(
        "instant_hire",
        4,
        r"\b(?:hired (?:immediately|on the spot|same day|today)|start (?:today|tomorrow|immediately|earning|right away|asap|working today)|immediate (?:start|starts|hire|hiring|opening|joining|joiner|interview)|interview immediately|(?:hiring|offer) (?:without|with no) interview|job offer (?:without|immediately)|to immediate starts|instant (?:hire|hiring|start|approval))\b",
        unless=r"\b(?:available|notice|availability|able to|can|ability|looking for someone who|hit the ground|engag\w*|impact)\b",
    ),
    _signal(
        "urgency",
        2,
        r"\b(?:urgent(?:ly)? (?:hiring|requirement|needed|required|looking|opening|vacanc\w+)|limited (?:slots|spots|positions|openings|seats|number of positions)|only [0-9]+ (?:spots|slots|positions|places) (?:left|available|remaining)|(?:apply|act|reply|respond|join) (?:now|today|immediately) ?[!.,)]|(?:reply|respond|apply) within [0-9]+ hours?|position is limited|spots? (?:are )?filling|don['’]t (?:miss|wait)|hurry)\b",
    ),
    _signal(
        "unsolicited",
        3,
        r"\b(?:(?:found|saw|came across|reviewed) your (?:resume|cv|profile) (?:on|from|at|online)|you (?:have been|were|are) (?:selected|shortlisted) for)\b",
    ),
    _signal(
        "off_platform",
        4,
        r"\b(?:(?:outside|off) (?:of )?(?:upwork|the platform|fiverr|this (?:site|platform))|leave upwork|pay(?:ment)? outside)\b",
        unless=r"\b(?:users|customers|sellers|policy)\b",
    ),
    _signal(
        "cv_by_mail",
        2,
        r"\b(?:send|forward|e-?mail|submit|fax) (?:[a-z]+ ){0,3}(?:your |a |their |an |us )*(?:updated |detailed |recent |current )?(?:resumes?|cvs?|curriculum)(?: ?/ ?(?:resume|cv))?[^.\n]{0,60}(?:#email_|[a-z0-9._-]+@|e-?mail(?: address)?\b)",
        unless=r"\b(?:agenc\w+|recruiters?|unsolicited|accommodat\w+|do not)\b",
    ),
    _signal(
        "no_direct_contact",
        3,
        r"\b(?:direct )?(?:e-?mails? and phone calls|phone calls and e-?mails?) (?:are|will) not (?:be(?:ing)? )?(?:considered|accepted|answered)",
        deniable=False,
    ),
)

_IDENTITY = (
    _signal(
        "ask_ssn",
        5,
        r"\b(?:send|provide|submit|include|need|enter|give|share|forward|require)(?:s|ing)? (?:[a-z,'’]+ ){0,10}(?:ssn\b|social security (?:number|card)|national id(?:entity)?(?: number| card)?|sin number)",
        spared=_MONEY,
        unless=r"\b(?:offer|onboarding|after hire|upon hire|e-?verify|i-?9|once hired|employment eligibility|if hired|customers?|background|without|new hires?|work in the|law)\b",
    ),
    _signal(
        "ask_bank",
        5,
        r"\b(?:send|provide|submit|include|need|enter|give|share|forward|require|have)(?:s|ing)? (?:[a-z,'’]+ ){0,8}(?:bank (?:account|details|information|login|statement)|account number|routing number|online banking|direct deposit (?:form|information)|debit card)",
        spared=_MONEY,
        unless=r"\b(?:customers?|clients?|upon hire|if hired|once hired|after|payroll|vendors?|reconcil\w*)\b",
    ),
    _signal(
        "ask_id_photo",
        5,
        r"\b(?:(?:copy|scan|photo|picture|image|front and back)s? of (?:your |the |both sides of your )?(?:[a-z]+ )?(?:passport|id card|id\b|driver['’]?s?['’]? licen[cs]e|identification)|selfie (?:with|holding)|passport (?:copy|photo(?:graph)?|size))\b",
        unless=r"\b(?:offer|onboarding|upon hire|if hired|customers?|verif\w+ (?:customers?|users)|right to work|interview stage|hired)\b",
    ),
    _signal(
        "ask_dob_address",
        3,
        r"\b(?:send|provide|submit|include|reply|state|with)(?: [a-z,:'’]+){0,8} (?:date of birth|d\.?o\.?b\.?|home address|mother['’]s maiden name|marital status|full (?:home )?address)\b",
        unless=r"\b(?:customers?|patients?|equal|discriminat\w+|regard|background|status,)\b",
    ),
    _signal(
        "otp_code",
        5,
        r"\b(?:send|share|give|forward|tell) (?:us |me )?(?:the |your )?(?:verification|otp|confirmation|one[- ]time) (?:code|password|pin)s?\b",
        spared=_MONEY,
    ),
    _signal(
        "install_remote",
        5,
        r"\b(?:install|download) (?:[a-z]+ ){0,3}(?:anydesk|teamviewer|apk\b|our trading app)|\banydesk\b",
        unless=r"\b(?:support|troubleshoot\w*|customers?|tools?|experience|knowledge)\b",
    ),
    _signal(
        "credit_card_verify",
        5,
        r"\b(?:credit|debit) card (?:[a-z]+ ){0,4}(?:to verify|for verification|verify your|to confirm your (?:age|identity))\b",
    ),
)

_MARKS = (
    _signal("shouting", 2, r"!{3,}|\${2,}|[£€]{2,}", deniable=False),
    _signal(
        "not_a_scam",
        4,
        r"\b(?:not a scam|no scams?\b|(?:100 ?%|totally|completely|absolutely) (?:legit(?:imate)?|genuine|legal|real)|(?:legit(?:imate)?|genuine) (?:work (?:from|at) home|online|home[- ]based|income|home) (?:job|opportunit|work|business)?|never any fees|zero start-?up fees?|no (?:start-?up )?(?:fees?|cost)s?[.!,]|free to join|no fees? (?:required|to join))",
        deniable=False,
        unless=r"\b(?:health|insurance|premium|medical|recruiters?|agenc\w+|parking|candidates?|at no cost|employees?|members|hidden)\b",
    ),
    _signal(
        "only_a_phone",
        3,
        r"\b(?:all you need is|only (?:need|basic knowledge of)|just need) (?:[a-z]+ ){0,4}(?:smart ?phone|phone|internet|computer|laptop)\b|\b(?:computer|internet)(?: and|,| &) ?(?:internet|phone|computer)(?: connection| access)? (?:is|are) all\b",
    ),
    _signal(
        "home_lure",
        3,
        r"\b(?:work(?:ing)? (?:from|at)[- ]home|home[- ]based|from (?:the comfort of )?(?:your|their) (?:own )?home)\b",
        unless=r"\b(?:hybrid|polic\w+|days?|stipend|flexib\w+|allowance|setup|set-up|equipment|option\w*|ability|able|opportunity to|benefits?|support|environment|office|budget|fully|role|position is|remote|culture|health|covid)\b",
        fields=("title",),
    ),
    _signal(
        "generic_title",
        2,
        r"\b(?:data entry|typist|(?:admin(?:istrative)?|office|personal|customer|receptionist|executive|hr|finance|financial|payroll|account(?:ing|s)?) ?(?:/ ?)?(?:assistant|clerk|worker|position|support)s?|receptionist|clerical|secretary|customer service(?: rep(?:resentative)?| agent| position)?s?|csr|appointment setter|part[- ]time (?:jobs?|workers?)|home[- ]based|work (?:from|at) home|cash|earn|money|online job|mystery)\b",
        fields=("title",),
    ),
    _signal(
        "pay_in_title",
        2,
        r"[$£€] ?[0-9]+(?:[.,][0-9]+)?k?(?: ?(?:-|–|to) ?[$£€]? ?[0-9]+k?)?(?: ?(?:/|per|an) ?(?:hr|hour|h|week|wk|day))?",
        fields=("title",),
    ),
    _signal(
        "misspelt",
        2,
        r"\b(?:recruitng|makeing|experiance|managment|oppurtunit\w+|oportunit\w+|comunication|responsiblit\w+|responsibilites|knowlege|benifits|seperate|recieve|adminstrat\w+|assitstant|assitant|immediatly|succesful|neccessary|accomodation|interveiw|proffesional|profesional|skils|fiit|intrested|intersted|qualifed|salery|vaccanc\w+|custmer|buisness|comming|geat|reliabe|definately|wich|writting|requirments)\b",
        deniable=False,
    ),
)

RULES = (*_WRONG_WAY, *_FRAUD_AS_WORK, *_TOO_GOOD, *_CONTACT, *_IDENTITY, *_MARKS)
"""Every signal that a phrasing shows."""
