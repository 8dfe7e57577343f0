"""Signals that ask for money or for an identity."""

from __future__ import annotations

from deerstalker.reading.vocabulary.scam.signal import MONEY, signal

_WRONG_WAY = (
    signal(
        "pay_to_start",
        5,
        r"\b(?:registration|onboarding|enrol?lment|application|processing|admin(?:istration)?"
        r"|activation|start-?up|joining|membership|security) (?:fees?|deposits?|payment)\b"
        r"|\b(?:small|one[- ]time|refundable) (?:fee|deposit|payment)\b|\bpay (?:a |the )?(?:fee"
        r"|deposit) (?:of|to)\b|\b(?:small|minimal|initial"
        r"|low) (?:start-?up )?investment (?:required|needed|of)\b",
        spared=MONEY,
        unless=(
            r"\b(?:reimburs\w*|visa|vetting|dues|membership (?:fees? )?(?:paid|covered|program"
            r"|growth|sales)|we (?:pay|cover)|paid by (?:us|the (?:company|employer))"
            r"|employer pays|customers?|clients?|students?|patients?|tenants?|membership growth"
            r"|application security|collect\w*|gym|bar|licen[cs]\w+|professional)\b"
        ),
    ),
    signal(
        "pay_training",
        5,
        r"\b(?:training|course|certification|certificate) (?:materials? )?(?:fees?|costs?"
        r"|must be (?:purchased|paid))(?: (?:is|are|of|will be) (?:\$|£|€|deducted"
        r"|paid by (?:the )?(?:candidate|applicant|you)|[0-9]))|\b(?:pay|purchase"
        r"|buy) (?:for )?(?:your |the |our )(?:own )?(?:training|course|certification)\b",
        unless=r"\b(?:we|company|employer)(?:['’]ll| will)? (?:pay|cover|reimburse)|budget|reimbur",
    ),
    signal(
        "buy_starter_kit",
        5,
        r"\b(?:buy|purchase|order|pay for) (?:a |an |your |our "
        r"|the )?(?:[a-z]+ )?(?:starter[- ]?(?:kit|pack(?:age)?)|leads package"
        r"|inventory to (?:sell|start))\b|\bstarter[- ]kit (?:fee|cost|for \$)"
        r"|\bstart-?up (?:kit|cost)s?\b",
        unless=r"\bstart-?ups\b",
    ),
    signal(
        "buy_equipment_vendor",
        5,
        r"\b(?:(?:approved|preferred|certified|accredited|designated) vendors? (?:to"
        r"|for) (?:[a-z]+ ){0,3}(?:equipment|office|laptop|software)|(?:che(?:ck|que)s?) (?:to"
        r"|for) (?:[a-z]+ ){0,4}(?:home[- ]office|equipment|software|supplies)|(?:purchase"
        r"|buy) (?:[a-z]+ ){0,3}(?:equipment|laptop|software) from (?:our|the"
        r"|a) (?:[a-z]+ )?vendor)\b",
        spared=MONEY,
        unless=r"\b(?:manage|negotiat|source|procure)\w*",
    ),
    signal(
        "fake_cheque",
        5,
        r"\b(?:deposit (?:the|a|this|your|our|any) (?:[a-z]+ )?che(?:ck|que)s?"
        r"|cashier['’]?s? che(?:ck|que)|mobile deposit|certified che(?:ck|que)"
        r"|money orders? (?:to|into) your)\b",
        spared=MONEY,
        unless=(
            r"\b(?:teller|branch|customers?['’]?|members?|accounts? payable|invoices?"
            r"|daily deposits?)\b"
        ),
    ),
    signal(
        "overpay_refund",
        5,
        r"\b(?:send|return|forward|wire|transfer|refund) (?:back )?(?:the )?(?:remaining"
        r"|difference|balance|rest|remainder|excess)(?: (?:amount|funds|money))?(?: (?:to"
        r"|back))\b|\bkeep (?:your|[0-9]+ ?%)[a-z %]{0,25} and (?:send|forward|transfer|wire)\b",
        spared=MONEY,
    ),
    signal(
        "gift_cards",
        5,
        r"\b(?:buy|purchase|send|obtain|scratch"
        r"|redeem)(?:ing)? (?:[a-z]+ ){0,3}gift[- ]?cards?\b|\b(?:paid|payment"
        r"|pay) (?:[a-z]+ ){0,3}(?:in|by|via|with|through) (?:[a-z]+ )?gift[- ]?cards?\b"
        r"|\b(?:itunes|steam|google play|apple) (?:gift )?cards?\b",
        spared=MONEY,
        unless=r"\b(?:customers?|reward|win|raffle|bonus|birthday|referral|employee|holiday)\b",
    ),
    signal(
        "wire_crypto",
        5,
        r"\b(?:western union|money ?gram|zelle|cash ?app)\b|\b(?:send|transfer|deposit|invest"
        r"|pay|convert)(?:ing)? (?:[a-z]+ ){0,3}(?:bitcoins?|btc|usdt|crypto(?:currency)?)\b"
        r"|\bwire (?:the )?(?:money|funds)\b",
        spared=MONEY,
        unless=r"\b(?:engineer|product|api|integration)\b",
    ),
    signal(
        "paid_in_crypto",
        2,
        r"\b(?:paid|payments?|salary|pay(?:out)?s?|compensation) (?:[a-z]+ ){0,3}(?:in|via|by"
        r"|through) (?:[a-z/,]+ ){0,2}(?:bitcoins?|btc|usdt|usdc|crypto(?:currency)?)\b",
        spared=MONEY,
    ),
    signal(
        "deposit_to_unlock",
        5,
        r"\b(?:recharge|top[- ]?up|deposit)(?:ing)? (?:[a-z]+ ){0,4}(?:to )?(?:unlock|continue"
        r"|complete|receive (?:more )?(?:tasks|orders)|withdraw)\b"
        r"|\bunlock (?:[a-z]+ ){0,2}(?:tasks|orders|vip|levels)\b",
        unless=r"\b(?:users|players|game|customers?)\b",
    ),
    signal(
        "use_own_account",
        5,
        r"\b(?:receiv(?:e|ing)|accept(?:ing)?|collect(?:ing)?) (?:[a-z]+ ){0,4}(?:payments?"
        r"|funds|money|transfers?) (?:[a-z]+ ){0,4}(?:in|into|to|through|via|on) your (?:own "
        r"|personal )?(?:bank |paypal )?account|\b(?:payment|financial|money transfer|transfer"
        r"|payments) (?:processing )?agents?\b|\bpayment processor (?:from home|at home|position"
        r"|agent)|\byour (?:own |personal )(?:bank|paypal) account\b",
        spared=MONEY,
        unless=r"\b(?:direct deposit|salary|wages|paid into|insurance|financial agent for)\b",
    ),
    signal(
        "credit_check_link",
        4,
        r"\b(?:get|obtain|pull|check|order|provide|bring"
        r"|submit) (?:[a-z]+ ){0,3}(?:free )?credit (?:report|score)s?\b",
        spared=MONEY,
        unless=r"\b(?:customers?|clients?|consumers?|borrowers?|analy\w+)\b",
    ),
    signal(
        "background_fee",
        5,
        r"\b(?:pay|cost|fee|charge)s? (?:[a-z]+ ){0,4}(?:background|drug|police|dbs) (?:check"
        r"|screening|test|clearance)\b|\b(?:background|dbs|police)[- ]check (?:fee|cost)\b",
        unless=(
            r"\b(?:we|employer|company|cost is (?:covered|paid)|reimburs\w*|cost (?:of"
            r"|for) (?:\w+ ){0,5}(?:paid|covered) by)\b"
        ),
    ),
    signal(
        "visa_fee",
        4,
        r"\b(?:visa|work permit|permit) (?:processing )?fees?\b|\bvisa (?:charges"
        r"|cost) (?:[a-z]+ ){0,3}(?:by|paid by) (?:the )?(?:candidate|applicant|employee|you)\b"
        r"|\bair ticket and visa\b",
        unless=(
            r"\b(?:we|employer|company) (?:will )?(?:pay|cover|reimburse)|(?:paid"
            r"|covered) (?:for )?by (?:us|the (?:company|employer))|\bsupport\b|\brelocation\b"
        ),
    ),
)

_IDENTITY = (
    signal(
        "ask_ssn",
        5,
        r"\b(?:send|provide|submit|include|need|enter|give|share|forward|require)(?:s"
        r"|ing)? (?:[a-z,'’]+ ){0,10}(?:ssn\b|social security (?:number|card)"
        r"|national id(?:entity)?(?: number| card)?|sin number)",
        spared=MONEY,
        unless=(
            r"\b(?:offer|onboarding|after hire|upon hire|e-?verify|i-?9|once hired"
            r"|employment eligibility|if hired|customers?|background|without|new hires?"
            r"|work in the|law)\b"
        ),
    ),
    signal(
        "ask_bank",
        5,
        r"\b(?:send|provide|submit|include|need|enter|give|share|forward|require|have)(?:s"
        r"|ing)? (?:[a-z,'’]+ ){0,8}(?:bank (?:account|details|information|login|statement)"
        r"|account number|routing number|online banking|direct deposit (?:form|information)"
        r"|debit card)",
        spared=MONEY,
        unless=(
            r"\b(?:customers?|clients?|upon hire|if hired|once hired|after|payroll|vendors?"
            r"|reconcil\w*)\b"
        ),
    ),
    signal(
        "ask_id_photo",
        5,
        r"\b(?:(?:copy|scan|photo|picture|image|front and back)s? of (?:your |the "
        r"|both sides of your )?(?:[a-z]+ )?(?:passport|id card|id\b"
        r"|driver['’]?s?['’]? licen[cs]e|identification)|selfie (?:with|holding)"
        r"|passport (?:copy|photo(?:graph)?|size))\b",
        unless=(
            r"\b(?:offer|onboarding|upon hire|if hired|customers?|verif\w+ (?:customers?|users)"
            r"|right to work|interview stage|hired)\b"
        ),
    ),
    signal(
        "ask_dob_address",
        3,
        r"\b(?:send|provide|submit|include|reply|state"
        r"|with)(?: [a-z,:'’]+){0,8} (?:date of birth|d\.?o\.?b\.?|home address"
        r"|mother['’]s maiden name|marital status|full (?:home )?address)\b",
        unless=r"\b(?:customers?|patients?|equal|discriminat\w+|regard|background|status,)\b",
    ),
    signal(
        "otp_code",
        5,
        r"\b(?:send|share|give|forward|tell) (?:us |me )?(?:the |your )?(?:verification|otp"
        r"|confirmation|one[- ]time) (?:code|password|pin)s?\b",
        spared=MONEY,
    ),
    signal(
        "install_remote",
        5,
        r"\b(?:install|download) (?:[a-z]+ ){0,3}(?:anydesk|teamviewer|apk\b|our trading app)"
        r"|\banydesk\b",
        unless=r"\b(?:support|troubleshoot\w*|customers?|tools?|experience|knowledge)\b",
    ),
    signal(
        "credit_card_verify",
        5,
        r"\b(?:credit|debit) card (?:[a-z]+ ){0,4}(?:to verify|for verification|verify your"
        r"|to confirm your (?:age|identity))\b",
    ),
)

RULES = (*_WRONG_WAY, *_IDENTITY)
"""Every signal of this kind."""
