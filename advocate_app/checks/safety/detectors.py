"""Asks detect-secrets about the few places of a text that may interest it.

Its detectors read one line at a time; each gets only pieces that hold what all its secrets have. Its entropy detectors are not
asked (they take any word in quotes for a secret), nor those for public IP addresses, private keys and passwords in URLs
(`hosts.py`, `privatekeys.py` and `credentials.py` know what of these is only an example), nor those for GitHub and GitLab (they
give back the prefix alone). Importing it takes longer than reading a text, so that
waits until a piece is found. It opens no file and no connection here: `analyze_string` only searches.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from importlib import import_module

from advocate_app.checks.safety.checkdigits import jwt
from advocate_app.checks.safety.credentials import real_value
from advocate_app.checks.safety.formats import places
from advocate_app.checks.safety.found import Found
from advocate_app.checks.safety.standins import a_key, made_up

_BEFORE, _BEHIND = 100, 400  # code points of a piece: its patterns are bounded by the line, and a line may be very long
_PAGE = "https://github.com/Yelp/detect-secrets"

# module and class, what it finds, and what (in lower case) stands in every text that interests it
_DETECTORS = (
    (
        "artifactory",
        "ArtifactoryDetector",
        "an Artifactory credential",
        ("akc", "apa", "apb", "apc", "apd", "ape", "apf"),
    ),
    ("aws", "AWSKeyDetector", "an AWS key", ("akia", "asia", "abia", "acca", "a3t", "aws")),
    ("azure_storage_key", "AzureStorageKeyDetector", "an Azure storage key", ("accountkey=",)),
    ("cloudant", "CloudantDetector", "a Cloudant credential", ("cloudant",)),
    ("discord", "DiscordBotTokenDetector", "a Discord bot token", ("discord",)),
    ("ibm_cloud_iam", "IbmCloudIamDetector", "an IBM Cloud key", ("ibm", "iam")),
    (
        "ibm_cos_hmac",
        "IbmCosHmacDetector",
        "an IBM Cloud storage key",
        ("secret_access", "secretaccess", "secret_key", "secret-key"),
    ),
    ("jwt", "JwtTokenDetector", "a JSON Web Token", ("eyj",)),
    (
        "keyword",
        "KeywordDetector",
        "a password",
        ("passw", "pwd", "secret", "api_key", "apikey", "private_key", "db_pass", "auth_key"),
    ),
    ("mailchimp", "MailchimpDetector", "a Mailchimp key", ("-us",)),
    ("npm", "NpmDetector", "an npm token", ("_authtoken",)),
    ("openai", "OpenAIDetector", "an OpenAI key", ("t3blbkfj",)),
    ("pypi_token", "PypiTokenDetector", "a PyPI token", ("pypi-age",)),
    ("sendgrid", "SendGridDetector", "a SendGrid key", ("sg.",)),
    ("slack", "SlackDetector", "a Slack token", ("xox", "hooks.slack.com")),
    ("softlayer", "SoftlayerDetector", "a SoftLayer credential", ("softlayer", "sl_")),
    ("square_oauth", "SquareOAuthDetector", "a Square secret", ("sq0csp-",)),
    ("stripe", "StripeDetector", "a Stripe key", ("k_live_",)),
    ("telegram_token", "TelegramBotTokenDetector", "a Telegram bot token", ("telegram",)),
    ("twilio", "TwilioKeyDetector", "a Twilio key", ("twilio",)),
)
# a secret's name is in many sentences; its detector wants a value in quotes behind it
_QUOTED = re.compile(r"[\w\"'`\]\[ ]{0,30}(?:=|:|\()[=> \t]{0,4}[\"'`]|[\"'`]\s?[!=]=")


def detected(source: str, low: str) -> Iterator[Found]:
    """`low` is `source` in lower case and as long."""
    for module, name, kind, literals in _DETECTORS:
        if not any(literal in low for literal in literals):
            continue
        for start, end in _pieces(source, low, literals, quoted=module == "keyword"):
            piece = source[start:end]
            for raw in set(_detector(module, name)(piece)):
                value = _trimmed(raw)
                if not value or not _real(module, value):
                    continue
                at = piece.find(value)
                while at >= 0:
                    if _apart(piece, at, at + len(value)):
                        yield Found(start + at, start + at + len(value), kind, _PAGE, weak=module == "keyword")
                    at = piece.find(value, at + 1)


def _pieces(source: str, low: str, literals: Iterable[str], *, quoted: bool) -> Iterator[tuple[int, int]]:
    """Parts of lines around `literals`, that do not overlap."""
    read = 0
    for at in sorted(at for literal in literals for at in places(low, literal)):
        if at < read or (quoted and not _QUOTED.search(source, at, at + 60)):
            continue
        start = max(source.rfind("\n", 0, at) + 1, at - _BEFORE)
        end = source.find("\n", at, at + _BEHIND)
        end = min(len(source), at + _BEHIND) if end < 0 else end
        yield start, end
        read = end - _BEFORE if end - at == _BEHIND else end


@lru_cache(32)
def _detector(module: str, name: str) -> Callable[[str], Iterable[str]]:
    detector = getattr(import_module(f"detect_secrets.plugins.{module}"), name)()
    analyze: Callable[[str], Iterable[str]] = detector.analyze_string
    return analyze


def _trimmed(raw: str) -> str:
    return raw.strip(" \t\"'`=:").split()[0].split('"')[0].rstrip("`'\",;)") if raw.strip(" \t\"'`=:") else ""


def _real(module: str, value: str) -> bool:
    match module:
        case "keyword":
            return real_value(value)
        case "artifactory":
            return a_key(value)
        case "jwt":
            return value.count(".") == 2 and jwt(value)
        case _:
            return not made_up(value.rpartition("/")[2])


def _apart(text: str, start: int, end: int) -> bool:
    """Whether [start, end) is no part of a longer word."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (before.isalnum() and text[start].isalnum()) and not (after.isalnum() and text[end - 1].isalnum())
