"""How the work feels: hustle or calm, deadlines, sameness, spreadsheets and writing."""

from __future__ import annotations

from deerstalker.domain.fact import State
from deerstalker.reading.vocabulary.conditions.saying import (
    FIRM,
    OFFERED,
    TITLE,
    says,
)

_HUSTLE = (
    says(
        "hustle_culture",
        "named",
        r"\b(?:hustl(?:e|er|ers|ing)\b|work hard,?(?: and)? play hard|rock ?stars?\b|ninjas?\b"
        r"|startup grind|grind culture|996 (?:culture|schedule|week)|always[- ]on (?:culture"
        r"|mentality|attitude)|high[- ]pressure|pressure[- ]cooker|thriv(?:e|es|ing) (?:in|on"
        r"|under) (?:chaos"
        r"|pressure)|whatever it takes|employees work hard|9[- ]?to[- ]?5 (?:mentality|mindset)"
        r"|intense (?:environment|pace|culture)|relentless(?:ly)? (?:pace|drive|hustle)"
        r"|(?:comfortable|comfort) (?:in|with) chaos)",
        outside=OFFERED,
        unless=(
            r"\bmention the word\b|\bhigh[- ]pressure (?:washer|clean|water|steam|system|gas"
            r"|sales tactics)|\bpython ninja\b"
        ),
    ),
    says(
        "hustle_culture",
        "no_nine_to_five",
        r"\b(?:not a|isn['’]t a|beyond a|than a|typical) 9 ?(?:to|-|–) ?5\b",
        denial=("hustle_culture", State.PRESENT),
    ),
    says(
        "hustle_culture",
        "many_hats",
        r"\bwear(?:s|ing)? (?:many|multiple|several|lots of|a lot of"
        r"|different) (?:different )?hats\b",
        outside=OFFERED | FIRM,
    ),
    says(
        "calm_pace",
        "named",
        r"\b(?:sustainable pace|calm (?:company|pace|environment|culture|workplace|and focused)"
        r"|un-?chaotic|realistic (?:deadlines|timelines)|no[- ]crunch|no overtime culture"
        r"|right to disconnect"
        r"|(?:low|no)[- ]stress|stress[- ]free|relaxed (?:pace|environment|atmosphere|culture"
        r"|working)|(?:don['’]t|do not) (?:believe in|do|have) (?:crunch|burnout|overtime"
        r"|hustle culture)|humane pace|unhurried|no (?:hustle culture|burnout|fire drills))\b",
        unless=(
            r"\b(?:remain|stay|stays|keep) calm\b|\b(?:for|help|helping|give|our) (?:our "
            r"|your )?(?:customers|clients|users|patients|guests|members)\b"
        ),
    ),
)

_DEADLINES = (
    says(
        "deadline_driven",
        "tight",
        r"\b(?:tight|strict|short|multiple|aggressive|demanding|competing|critical|rigorous|hard"
        r"|conflicting|firm|rapid|fast|quick|challenging)(?:,? (?:and )?(?:tight|short|competing"
        r"|changing))? (?:project |client |delivery |daily |publishing )?(?:deadlines?"
        r"|time ?lines?|time ?frames?|turn[- ]?arounds?)",
        outside=OFFERED | FIRM,
        unless=r"\b(?:for|help) (?:our |your )?customers\b",
    ),
    says(
        "deadline_driven",
        "meets",
        r"\b(?:meet|meets|meeting|hit|hitting|under|work to|working to|manag(?:e|ing)"
        r"|prioriti[sz](?:e|ing)|complet(?:e|ing)|deliver(?:ing)?|adher(?:e|ing|ence) to|beat"
        r"|track|comply with|by|respect(?:ing)?|within|and) (?:[a-z,/&-]+ ){0,4}deadlines?",
        outside=OFFERED | FIRM,
        unless=(
            r"\b(?:appl(?:y|ication|ications|icants)|submission|submit (?:your|an)|closing|enrol"
            r"|no deadlines?)\b"
        ),
    ),
    says(
        "deadline_driven",
        "named",
        r"\b(?:deadline[- ](?:driven|oriented|focused|based|sensitive)|same[- ]day (?:turnaround"
        r"|delivery of work)|(?:24|48)[- ]hour turn[- ]?around|time[- ]sensitive (?:projects?"
        r"|tasks?|environment|work|deliverables)|breaking news)\b",
        outside=OFFERED | FIRM,
    ),
)

_SAMENESS = (
    says(
        "repetitive_work",
        "named",
        r"\b(?:repetitive(?: and routine)? (?:tasks?|work|data entry|dut(?:y|ies)|nature|manual)"
        r"|repetitive in nature|monotonous|work (?:is|can be) repetitive"
        r"|tolerance for repetit\w+"
        r"|high[- ]volume data entry|data entry of high volumes?"
        r"|copy(?:ing)?[- ](?:and[- ])?past(?:e|ing) (?:data|information|text|work)"
        r"|routine,? (?:clerical|data entry|repetitive)|production[- ]line work|assembly line)\b",
        outside=FIRM | OFFERED,
        unless=(
            r"\b(?:automat\w*|eliminat\w*|reduc\w*|replac\w*|remov\w*|free(?:s|ing)?|instead of"
            r"|rather than|ai|robots?|motion|movements?|hand|wrist|strain)\b"
        ),
    ),
)

_SHEETS = (
    says(
        "spreadsheets",
        "named",
        r"\b(?:spread ?sheets?|pivot[- ]?tables?|[vhx][- ]?look-?ups?|google sheets|gsheets"
        r"|microsoft excel|ms[- ]excel|excel (?:macros|skills|formulas|functions|modell?ing"
        r"|models?|expert|power user|proficiency|knowledge|spreadsheets?|ninja)|(?:advanced"
        r"|strong|excellent|expert|intermediate|proficient|knowledge of|proficiency (?:in|with)"
        r"|experience (?:in|with)|skills in|using|use of|mastery of|specifically) excel)\b",
        outside=FIRM | OFFERED,
        unless=(
            r"\b(?:replac\w+|instead of|rather than|kill|beyond|no more"
            r"|away from) (?:\w+ )?spreadsheets?|\bspreadsheets? (?:and|with) (?:\w+ )?(?:into"
            r"|replac)"
        ),
    ),
    says(
        "spreadsheets",
        "excel",
        r"\bexcel(?:,| and| or| &| \(|/|\)|\.|;)",
        outside=FIRM | OFFERED,
        cased=True,
        unless=r"\b(?:word|powerpoint|outlook|office)\b",
    ),
)

_WRITING = (
    says(
        "writing_heavy",
        "title",
        r"\b(?:(?:copy|content|technical|grant|medical|staff|ux|ghost|proposal|seo|freelance"
        r"|creative|news|report|script|resume|science|blog)[- ]?writer|writers?|editor"
        r"|journalist|reporter|copywriting|redacteur|redaktion|texter|author)\b",
        fields=TITLE,
        unless=(
            r"\b(?:video|photo|film|image|game|level|sound) editor|\bunderwriter"
            r"|\beditor (?:engineer|developer|platform|team)|\bcode editor"
        ),
    ),
    says(
        "writing_heavy",
        "writes",
        r"\b(?:writ|draft|author|edit|ghostwrit)(?:e|es|s|ing)?,? (?:(?:and"
        r"|&) [a-z]+ )?(?:[a-z,'’/&0-9-]+ ){0,5}?(?:articles|blog posts?|blogs|newsletters?"
        r"|white ?papers?|press releases|case studies|long[- ]form|e-?books|copy\b|scripts for"
        r"|grant proposals|proposals|written content|content|stories|essays|how-to guides"
        r"|knowledge base)",
        outside=FIRM | OFFERED,
        unless=r"\b(?:copy of|research papers|user stories|code|figma)\b",
    ),
    says(
        "writing_heavy",
        "makes",
        r"\b(?:produc|creat|develop|craft)(?:e|es|s|ing)?,? (?:(?:and"
        r"|&) [a-z]+ )?(?:[a-z,'’/&0-9-]+ ){0,3}?(?:articles|blog posts?|newsletters?"
        r"|white ?papers?|press releases|case studies|long[- ]form content|e-?books"
        r"|grant proposals|written content)\b",
        outside=FIRM | OFFERED,
        unless=r"\b(?:documentation|research papers)\b",
    ),
    says(
        "writing_heavy",
        "named",
        r"\b(?:writing[- ](?:heavy|intensive)|(?:exceptional|excellent|outstanding|superb"
        r"|brilliant) writ(?:er|ing skills)|write (?:daily|every day)|words (?:a|per) (?:day"
        r"|week|article)|love (?:to write|writing)|strong storyteller)\b",
        outside=FIRM | OFFERED,
        unless=r"\b(?:verbal|oral|speaking|spoken|reading|communication)\b",
    ),
)

RULES = (*_HUSTLE, *_DEADLINES, *_SAMENESS, *_SHEETS, *_WRITING)
"""Every phrasing of this theme."""
