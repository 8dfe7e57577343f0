"""The commonest conditions as German, French, Spanish and Portuguese adverts say them."""

from __future__ import annotations

from deerstalker.reading.vocabulary.conditions.saying import FIRM, OFFERED, says

RULES = (
    says(
        "customer_facing",
        "elsewhere",
        r"\b(?:kundenkontakt|kundenbetreuung|kundenberatung|kundenservice|relations? clients?"
        r"|chez (?:des|nos) clients|service client|comunicación (?:[a-zé]+ )?con (?:los )?clientes"
        r"|atención al cliente|contacto con clientes|atendimento ao cliente"
        r"|contato com (?:os )?clientes)\b",
        fields=("title", "text"),
        outside=FIRM | OFFERED,
    ),
    says(
        "flexible_hours",
        "elsewhere",
        r"\b(?:gleitzeit|flexible arbeitszeit(?:en|modelle)?|flexible zeiteinteilung"
        r"|horaires (?:flexibles|libres)|horarios? flexibles?|horários? flexíve(?:l|is))\b",
    ),
    says(
        "autonomy",
        "elsewhere",
        r"\b(?:eigenverantwortlich|selbst(?:st)?ändige[srn]? arbeit(?:en|sweise)|en autonomie"
        r"|(?:trabajar|trabajo) (?:de forma |con )?(?:autónom[oa]|autonomía|independiente)"
        r"|trabalhar (?:de forma |com )?(?:autônoma|autonomia|independente))\b",
        outside=FIRM,
    ),
    says(
        "travel_some",
        "elsewhere",
        r"\b(?:reisebereitschaft|déplacements (?:ponctuels|occasionnels|réguliers|à prévoir)"
        r"|disponibilidad (?:para|de) viajar|disponibilidade para viagens)\b",
    ),
    says(
        "driving",
        "elsewhere",
        r"\b(?:führerschein|permis b|carné? de conducir|licencia de conducir"
        r"|carteira de motorista)\b",
        outside=FIRM | OFFERED,
    ),
    says(
        "people_management",
        "elsewhere",
        r"\b(?:personalverantwortung|führungsverantwortung|encadrement d['’](?:une )?équipe"
        r"|management d['’](?:une )?équipe|gestión de equipos|personas a cargo"
        r"|gestão de equipes?)\b",
        outside=FIRM | OFFERED,
    ),
    says(
        "deadline_driven",
        "elsewhere",
        r"\b(?:enge[nr]? (?:deadlines|termine?n?)|délais (?:serrés|courts)|plazos ajustados"
        r"|prazos (?:curtos|apertados))\b",
        outside=FIRM | OFFERED,
    ),
    says(
        "weekend_work",
        "elsewhere",
        r"\b(?:wochenendarbeit|wochenenddienst|travail le week-?end|fines de semana rotativos"
        r"|finais de semana alternados)\b",
    ),
    says(
        "shift_work",
        "elsewhere",
        r"\b(?:schichtdienst|schichtarbeit|wechselschicht|travail posté|en 3x8|turnos rotativos"
        r"|trabalho por turnos)\b",
    ),
)
"""Every phrasing of this theme."""
