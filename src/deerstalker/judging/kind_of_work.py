"""Whether an answer to "what kind of work?" names any: "anything" is not a job title.

An answer names none when every word of it is one of the words below, in any of five languages;
"anything with animals" names one, because of the animals.
"""

from __future__ import annotations

import re
import unicodedata

_VAGUE = """
a an the i im me my to do of for in or and at all its is be am that so really just please
anything any anyone anywhere anytime whatever whichever whatsoever everything something some
idk dunno dont know no not yet sure unsure idea clue matter matters mind preference none
nothing n undecided open flexible else
job jobs work working works gig gigs position positions role roles task tasks thing things
kind type sort remote remotely home wfh online internet from laptop computer
want wants need would like can could will take get find looking ill id have got
full part time fulltime parttime side pay pays paid paying money cash income well good decent
easy bills quick fast legit long as available offer comes way

egal alles irgendwas irgendetwas irgendein irgendeine irgendeinen irgendwelche was auch immer
hauptsache ganz gleich weiss weis nicht nichts keine kein ahnung ich es ist mir mich ein eine einen
einfach bezahlt bezahlte bringt wird arbeit arbeiten jobben nebenjob homeoffice von zu zuhause hause aus
im oder und irgendeinem irgendeiner jede jeder jeden arbeitet sache beliebig beliebige will suche
mache brauche stelle geld

nimporte quoi quel quelle lequel laquelle peu importe tout toute tous ce que cest cela ca je jai
ne sais pas aucune aucun idee rien travail travailler boulot job emploi poste teletravail distance
domicile depuis maison chez moi un une le la les du des de a bien paye payer veux cherche prends
qui quoi indifferent mest egal trouve argent

cualquier cualquiera cualquiere cosa lo que sea todo toda no se nada ni da igual trabajo trabajar
empleo puesto remoto remota desde casa en linea un una el los las que pague paguen bien idea tengo
me quiero busco necesito algo dinero salga sea para mi

qualquer coisa tanto faz tudo nao sei nada sem ideia trabalho trabalhar emprego vaga remoto remota
aparecer em casa de um uma o os as que pague pagar bem algo quero procuro preciso dinheiro eu me serve for
para mim
"""

VAGUE = frozenset(_VAGUE.split())
"""Words that name no kind of work, lower case and without accents."""

_NOT_CARING = re.compile(r"\b(?:dont|do not) care\b")
"""Apart from the words above, because "home care" is a kind of work."""

_APOSTROPHES = re.compile("['’ʼ`]")
_WORD = re.compile(r"[^\W_]+")


def names_no_work(answer: str) -> bool:
    """Whether an answer names no kind of work; an empty one names none.

    >>> names_no_work("Anything!"), names_no_work("n/a"), names_no_work("any bookkeeping")
    (True, True, False)
    >>> names_no_work("n'importe quoi"), names_no_work("Hauptsache Homeoffice")
    (True, True)
    """
    return {*_words(answer)} <= VAGUE


def _words(answer: str) -> list[str]:
    parts = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", answer).casefold())
    plain = "".join(mark for mark in parts if not unicodedata.combining(mark))
    return _WORD.findall(_NOT_CARING.sub("", plain))
