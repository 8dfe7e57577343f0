"""What people call languages, in English and in the language itself, by ISO 639-1 code."""

from __future__ import annotations

_NAMES = """
ar Arabic العربية
bg Bulgarian български
bn Bengali বাংলা
ca Catalan català
cs Czech čeština
da Danish dansk
de German Deutsch
el Greek ελληνικά
en English English
es Spanish español
et Estonian eesti
fa Persian فارسی
fi Finnish suomi
fr French français
he Hebrew עברית
hi Hindi हिन्दी
hr Croatian hrvatski
hu Hungarian magyar
id Indonesian Indonesia
it Italian italiano
ja Japanese 日本語
ko Korean 한국어
lt Lithuanian lietuvių
lv Latvian latviešu
ms Malay Melayu
nl Dutch Nederlands
no Norwegian norsk
pl Polish polski
pt Portuguese português
ro Romanian română
ru Russian русский
sk Slovak slovenčina
sl Slovenian slovenščina
sr Serbian српски
sv Swedish svenska
sw Swahili Kiswahili
th Thai ไทย
tl Tagalog Filipino
tr Turkish Türkçe
uk Ukrainian українська
ur Urdu اردو
vi Vietnamese Việt
zh Chinese 中文
"""

_LINES = [line.split(" ") for line in _NAMES.strip().splitlines()]
_BY_CODE = {code: name for code, name, _ in _LINES}
_BY_NAME = {name.casefold(): code for code, *names in _LINES for name in names}


def language_name(code: str) -> str:
    """What a language is called in English; an unknown code stays as it is."""
    return _BY_CODE.get(code, code)


def language_code(written: str) -> str:
    """The code of a language named in English or in itself; what is not known stays as it is.

    >>> language_code("German"), language_code("português"), language_code("EN")
    ('de', 'pt', 'en')
    """
    folded = written.strip().casefold()
    if folded in _BY_CODE:
        return folded
    return _BY_NAME.get(folded, written.strip())
