"""Which currency a sign, code or word in an advert means (ISO 4217); the table is our own.

Codes are facts of ISO 4217. A sign that several countries share (``$``, ``kr``) means "" here:
which country's it is follows from the place, and is not guessed by this table.
"""

from __future__ import annotations

_SIGNS = {
    "USD": "US$ USD$ $USD U$S",
    "CAD": "C$ CA$ CAD$ CDN$",
    "AUD": "A$ AU$ AUD$",
    "NZD": "NZ$ NZD$",
    "SGD": "S$ SG$ SGD$",
    "HKD": "HK$ HKD$",
    "TWD": "NT$ NTD",
    "MXN": "MX$ MXN$",
    "COP": "COP$",
    "CLP": "CLP$",
    "ARS": "AR$ ARS$",
    "BRL": "R$",
    "EUR": "€ euro euros eur",
    "GBP": "£ gbp",
    "CHF": "CHF Fr. SFr.",
    "INR": "₹ Rs Rs. INR",
    "PLN": "zł zl PLN",
    "CZK": "Kč",
    "HUF": "Ft",
    "ILS": "₪ NIS",
    "TRY": "₺ TL",
    "UAH": "₴",
    "RUB": "₽",
    "NGN": "₦",
    "GHS": "GH₵",
    "PHP": "₱ P",
    "KRW": "₩",
    "VND": "₫",
    "THB": "฿",
    "MYR": "RM",
    "IDR": "Rp Rp.",
    "KES": "KSh KSh.",
    "ZAR": "R",
    "AED": "Dhs",
    "": "$ kr kr. ¥",
}

_CODES = (
    "USD EUR GBP CHF CAD AUD NZD SGD HKD INR PLN SEK NOK DKK CZK ILS AED SAR ZAR NGN KES PKR PHP "
    "IDR MYR JPY BRL MXN"
)

CODES: tuple[str, ...] = tuple(_CODES.split())
"""The codes that adverts write beside pay; rarer ones would cost every advert time."""

CURRENCIES: dict[str, str] = {
    sign.casefold(): code for code, signs in _SIGNS.items() for sign in signs.split()
} | {code.casefold(): code for code in CODES}
CURRENCIES |= {"dollars": "", "dollar": "", "pounds": "GBP", "rupees": "INR"}
CURRENCIES |= {"reais": "BRL", "złotych": "PLN", "pln": "PLN", "kronor": "SEK", "pesos": ""}
