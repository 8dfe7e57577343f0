"""The conditions of work that people love or hate, under the keys everyone here uses.

Each has plain words for a person and a question to ask where an advert is silent.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ConditionCard:
    """One condition: its key, what a person calls it, and what one would ask an insider."""

    key: str
    name: str
    question: str


_CARDS = (
    ("phone_heavy", "much time on the phone", "How much of a normal day is spent on the phone?"),
    ("cold_calling", "cold calling", "Does anyone in this work call or write to strangers?"),
    ("sales_quota", "sales targets", "Are there sales targets, and what happens below them?"),
    (
        "customer_facing",
        "dealing with customers",
        "How often does one deal with customers directly?",
    ),
    ("meeting_heavy", "many meetings", "How many hours of meetings does a normal week have?"),
    (
        "async_first",
        "working asynchronously",
        "How much is written down rather than said in calls?",
    ),
    ("camera_on", "camera on", "Is the camera expected to be on, and how long?"),
    ("monitoring", "being monitored", "Is there time tracking or monitoring software?"),
    ("on_call", "being on call", "Is there an on-call duty, and how often is one woken?"),
    ("weekend_work", "weekend work", "How often does one work at the weekend?"),
    ("night_shift", "night work", "In my time zone, which hours would I really work?"),
    ("shift_work", "shift work", "Are there shifts, and who chooses them?"),
    ("overtime", "overtime", "How many hours does a busy week have, and is overtime paid?"),
    ("fixed_hours", "fixed hours", "Which hours are fixed, and which may I choose?"),
    ("flexible_hours", "flexible hours", "How freely can I place my hours?"),
    ("travel_some", "some travel", "How often does one travel, and where to?"),
    ("travel_heavy", "much travel", "What share of the time is spent travelling?"),
    ("onsite_onboarding", "on-site onboarding", "Does one have to come to an office to start?"),
    ("commission_only", "commission only", "Is there a fixed pay, or only commission?"),
    ("unpaid_trial", "an unpaid trial", "Is any part of the selection or trial unpaid?"),
    ("own_equipment", "bringing one's own equipment", "Which equipment do I have to bring?"),
    ("equipment_provided", "equipment provided", "Which equipment does the company provide?"),
    ("deadline_driven", "tight deadlines", "How often are deadlines tight, and who sets them?"),
    ("repetitive_work", "repetitive work", "How much of the work is the same every day?"),
    ("spreadsheets", "spreadsheets", "How much of the day is spent in spreadsheets?"),
    ("writing_heavy", "much writing", "How much of the work is writing?"),
    ("public_speaking", "public speaking", "Does one present to groups, and how often?"),
    ("people_management", "managing people", "Would I manage people, and how many?"),
    ("solo_work", "working alone", "How much of the work does one do alone?"),
    ("close_supervision", "close supervision", "How closely is the work checked?"),
    ("autonomy", "autonomy", "What may one decide without asking?"),
    (
        "hustle_culture",
        "hustle culture",
        "When did people here last leave work undone for tomorrow?",
    ),
    ("calm_pace", "a calm pace", "What makes a week calm or hectic here?"),
    ("content_moderation", "moderating content", "Does one have to view disturbing content?"),
    ("driving", "driving", "Does the work need driving?"),
    ("physical_work", "physical work", "Is there any lifting or other physical work?"),
    ("degree_required", "a degree", "Would equal experience count in place of the degree?"),
    ("licence_required", "a licence or certificate", "Which licence or certificate is needed?"),
    ("clearance_required", "a security clearance", "Is a security clearance needed?"),
    ("visa_sponsorship", "visa sponsorship", "Do you sponsor visas?"),
    ("no_visa_sponsorship", "no visa sponsorship", "Do you sponsor visas?"),
    ("background_check", "a background check", "What does the background check look at?"),
    ("native_language", "a native speaker", "Must one be a native speaker, or is fluent enough?"),
    ("four_day_week", "a four-day week", "Is a four-day week possible?"),
    ("equity", "equity", "Is there equity, and on what terms?"),
    ("learning_budget", "a learning budget", "Is there time and money for learning?"),
)

CONDITIONS: dict[str, ConditionCard] = {key: ConditionCard(key, *rest) for key, *rest in _CARDS}
"""Every condition by its key."""
