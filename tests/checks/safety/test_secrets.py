"""Claims about secrets: those that slip into posts are found, code blocks included, and what only looks like one is left alone.

No secret stands in this file: each is made when the tests run, by a generator that always starts the same.
"""

from __future__ import annotations

import json
import string
import zlib
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable, Mapping
from itertools import pairwise
from random import Random

from advocate_app.checks.safety.checkdigits import base62
from advocate_app.checks.safety.secrets import secrets_in

LETTERS, DIGITS = string.ascii_letters, string.digits
BASE62 = LETTERS + DIGITS
URL64 = BASE62 + "_-"
BASE64 = BASE62 + "+/"
HEX = "0123456789abcdef"
LOWER = string.ascii_lowercase + DIGITS
UPPER = string.ascii_uppercase + DIGITS


class Maker:
    """Makes secrets that look as their issuers make them."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)

    def of(self, alphabet: str, length: int) -> str:
        return "".join(self._random.choice(alphabet) for _ in range(length))

    def checked(self, prefix: str) -> str:
        body = self.of(BASE62, 30)
        return prefix + body + base62(zlib.crc32(body.encode()), 6)

    def bytes64(self, size: int) -> str:
        return b64encode(self._random.randbytes(size)).decode()

    def url64(self, data: object) -> str:
        return urlsafe_b64encode(json.dumps(data).encode()).decode().rstrip("=")

    def jwt(self, **claims: object) -> str:
        return f"{self.url64({'alg': 'HS256', 'typ': 'JWT'})}.{self.url64(claims)}.{self.of(URL64, 43)}"

    def pem(self, kind: str, size: int, wrap: str = "\n") -> str:
        body = self.bytes64(size)
        lines = [body[at : at + 64] for at in range(0, len(body), 64)]
        return wrap.join((f"-----BEGIN {kind}-----", *lines, f"-----END {kind}-----"))

    def uuid(self) -> str:
        return "-".join(self.of(HEX, n) for n in (8, 4, 4, 4, 12))

    def password(self) -> str:
        return self.of(LETTERS, 4) + self.of(DIGITS, 2) + self.of("!#*+?", 1) + self.of(LETTERS, 5) + self.of(DIGITS, 2)


Planted = Callable[
    [Maker], tuple[str, str]
]  # what goes before the secret, the secret, and what comes behind is in SHAPES

# name → the secret and the text around it, in which §  stands for the secret
SECRETS: Mapping[str, tuple[Callable[[Maker], str], str]] = {
    "GitHub classic, in prose": (lambda m: m.checked("ghp_"), "I pasted § into the form and it worked."),
    "GitHub classic, mistyped by a letter": (lambda m: "ghp_" + m.of(BASE62, 36), "```sh\nexport GH=§\n```"),
    "GitHub OAuth": (lambda m: m.checked("gho_"), "    git clone https://oauth2:§@github.com/acme/site.git"),
    "GitHub installation": (lambda m: m.checked("ghs_"), '{"token":"§","expires_at":"2026-01-01T00:00:00Z"}'),
    "GitHub fine-grained": (lambda m: f"github_pat_{m.of(BASE62, 22)}_{m.of(BASE62, 59)}", "> use `§` (mine)"),
    "GitHub, escaped for Markdown": (lambda m: m.checked("ghp\\_"), "The token was § until yesterday."),
    "GitLab": (lambda m: "glpat-" + m.of(URL64, 19) + "x", "curl -H 'PRIVATE-TOKEN: §' https://gitlab.com/api/v4/user"),
    "GitLab, routable": (
        lambda m: f"glpat-{m.of(URL64, 26)}x.{m.of(LOWER, 2)}.{m.of(LOWER, 9)}",
        "deploy:\n  variables:\n    T: §\n",
    ),
    "GitLab runner": (
        lambda m: "glrt-" + m.of(BASE62, 20),
        "gitlab-runner register --url https://gitlab.com --token §",
    ),
    "npm": (lambda m: m.checked("npm_"), "//registry.npmjs.org/:_authToken=§"),
    "npm, old form": (lambda m: m.uuid(), "//registry.npmjs.org/:_authToken=§"),
    "PyPI": (lambda m: "pypi-AgEIcHlwaS5vcmc" + m.of(URL64, 90), "[pypi]\nusername = __token__\npassword = §"),
    "RubyGems": (lambda m: "rubygems_" + m.of(HEX, 48), ":rubygems_api_key: §"),
    "crates.io": (lambda m: "cio" + m.of(BASE62, 32), "cargo login §"),
    "Docker Hub": (lambda m: "dckr_pat_" + m.of(URL64, 27), "docker login -u ourteam -p §"),
    "AWS key id": (lambda m: "AKIA" + m.of(UPPER[:26] + "234567", 16), "aws_access_key_id = §"),
    "AWS secret": (lambda m: m.of(BASE64, 40), "aws_secret_access_key = §"),
    "AWS secret, as an environment has it": (lambda m: m.of(BASE62, 40), 'ENV AWS_SECRET_ACCESS_KEY="§"'),
    "Google API key": (
        lambda m: "AIza" + m.of(URL64, 35),
        "https://maps.googleapis.com/maps/api/js?key=§&callback=init",
    ),
    "Google client secret": (lambda m: "GOCSPX-" + m.of(URL64, 28), '"client_secret": "§",'),
    "Google service account": (
        lambda m: m.pem("PRIVATE KEY", 1218, "\\n") + "\\n",
        '{"type": "service_account", "private_key": "§"}',
    ),
    "Azure storage": (
        lambda m: m.bytes64(64),
        "DefaultEndpointsProtocol=https;AccountName=prodlogs;AccountKey=§;EndpointSuffix=core.windows.net",
    ),
    "Azure Service Bus": (
        lambda m: m.bytes64(32),
        "Endpoint=sb://orders.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=§",
    ),
    "Azure SAS": (
        lambda m: m.of(BASE62, 43) + "%3D",
        "https://logs.blob.core.windows.net/a/b.csv?sv=2022-11-02&se=2027-01-01&sp=r&sig=§",
    ),
    "Azure client secret": (
        lambda m: f"{m.of(BASE62, 3)}8Q~{m.of(BASE62, 34)}",
        "We set AZURE_CLIENT=§ and went home.",
    ),
    "Slack bot": (
        lambda m: f"xoxb-{m.of(DIGITS, 12)}-{m.of(DIGITS, 13)}-{m.of(BASE62, 24)}",
        "slack_sdk.WebClient('§')",
    ),
    "Slack user": (
        lambda m: f"xoxp-{m.of(DIGITS, 12)}-{m.of(DIGITS, 12)}-{m.of(DIGITS, 13)}-{m.of(HEX, 32)}",
        "| user | § |",
    ),
    "Slack webhook": (
        lambda m: f"https://hooks.slack.com/services/T{m.of(UPPER, 8)}/B{m.of(UPPER, 10)}/{m.of(BASE62, 24)}",
        'curl -X POST -d \'{"text":"hi"}\' §',
    ),
    "Discord webhook": (
        lambda m: f"https://discord.com/api/webhooks/{m.of('123456789', 18)}/{m.of(URL64, 67)}x",
        "[hook](§)",
    ),
    "Discord bot": (lambda m: f"MT{m.of(BASE62, 24)}.{m.of(BASE62, 6)}.{m.of(URL64, 37)}x", "client.login('§')"),
    "Telegram": (lambda m: f"{m.of('123456789', 10)}:AA{m.of(URL64, 32)}x", "https://api.telegram.org/bot§/getMe"),
    "Stripe": (lambda m: "sk_live_" + m.of(BASE62, 24), "curl https://api.stripe.com/v1/charges -u §:"),
    "Stripe restricted": (lambda m: "rk_live_51" + m.of(BASE62, 97), "stripe.api_key = '§'"),
    "Stripe webhook": (lambda m: "whsec_" + m.of(BASE62, 32), "endpoint_secret = '§'"),
    "Twilio key": (lambda m: "SK" + m.of(HEX, 32), "client = Client('§', secret)"),
    "Twilio auth token": (lambda m: m.of(HEX, 32), "TWILIO_AUTH_TOKEN=§"),
    "SendGrid": (lambda m: f"SG.{m.of(URL64, 22)}.{m.of(URL64, 42)}x", "sg = SendGridAPIClient('§')"),
    "Mailgun": (lambda m: "key-" + m.of(HEX, 32), "curl -s --user 'api:§' https://api.mailgun.net/v3/x/messages"),
    "Mailchimp": (lambda m: m.of(HEX, 32) + "-us14", "mailchimp.ping('§')"),
    "OpenAI": (lambda m: f"sk-proj-{m.of(URL64, 74)}T3BlbkFJ{m.of(URL64, 73)}x", "OPENAI=§ python chat.py"),
    "OpenAI, old form": (lambda m: f"sk-{m.of(BASE62, 20)}T3BlbkFJ{m.of(BASE62, 20)}", "(the key was §)"),
    "Anthropic": (lambda m: f"sk-ant-api03-{m.of(URL64, 93)}AA", "export ANTHROPIC_API_KEY=§"),
    "Hugging Face": (lambda m: "hf_" + m.of(LETTERS, 34), "huggingface-cli login --token §"),
    "Groq": (lambda m: "gsk_" + m.of(BASE62, 52), "Groq(api_key='§')"),
    "Replicate": (lambda m: "r8_" + m.of(BASE62, 37), "REPLICATE=§"),
    "DigitalOcean": (lambda m: "dop_v1_" + m.of(HEX, 64), "doctl auth init -t §"),
    "Heroku": (lambda m: m.uuid(), "HEROKU_API_KEY=§"),
    "Databricks": (lambda m: "dapi" + m.of(HEX, 32), "databricks configure # §"),
    "Grafana": (lambda m: f"glsa_{m.of(BASE62, 32)}_{m.of(HEX, 8)}", "The service account is §."),
    "Datadog": (lambda m: m.of(HEX, 32), "helm install dd --set x --set-string a=b\nDD_API_KEY: §"),
    "New Relic": (lambda m: "NRAK-" + m.of(UPPER, 27), "newrelic: §"),
    "Sentry": (lambda m: "sntryu_" + m.of(HEX, 64), "sentry-cli login § done"),
    "Vault": (lambda m: "hvs." + m.of(BASE62, 24), "$ vault login §"),
    "Terraform Cloud": (
        lambda m: f"{m.of(BASE62, 14)}.atlasv1.{m.of(BASE62, 67)}",
        'credentials "app.terraform.io" { x = "§" }',
    ),
    "Tailscale": (lambda m: f"tskey-auth-{m.of(BASE62, 12)}CNTRL-{m.of(BASE62, 32)}", "tailscale up --authkey §"),
    "Linear": (lambda m: "lin_api_" + m.of(BASE62, 40), "linear: '§'"),
    "Notion": (lambda m: "ntn_" + m.of(BASE62, 46), "Notion(auth='§')"),
    "Figma": (lambda m: "figd_" + m.of(URL64, 40), "X-Figma: §"),
    "Airtable": (lambda m: f"pat{m.of(BASE62, 14)}.{m.of(HEX, 64)}", "base = Api('§')"),
    "Atlassian": (
        lambda m: f"ATATT3xFfGF0{m.of(URL64, 170)}={m.of(UPPER, 8)}",
        "curl -u me@acme.io:§ https://acme.atlassian.net",
    ),
    "Shopify": (lambda m: "shpat_" + m.of(HEX, 32), "shop(§)"),
    "JSON Web Token": (lambda m: m.jwt(sub="build-agent", exp=1893456000), "Cookie: session=§; Path=/"),
    "bearer": (lambda m: m.of(BASE62, 40), "curl -H 'Authorization: Bearer §' https://api.acme.io/v1/me"),
    "basic header": (
        lambda m: b64encode(f"deploy:{m.password()}".encode()).decode(),
        "Authorization: Basic §",
    ),
    "Docker's config": (
        lambda m: b64encode(f"ci-robot:{m.password()}".encode()).decode(),
        '{"auths": {"registry.acme.io": {"auth": "§"}}}',
    ),
    "password in a URL": (
        lambda m: m.password(),
        "postgresql://orders:§@db-3.prod.acme.io:5432/orders?sslmode=require",
    ),
    "weak password in a URL": (
        lambda m: "hunter2" + m.of(DIGITS, 2),
        "The URL was mongodb+srv://app:§@cluster0.x7kq2.mongodb.net/app",
    ),
    "Redis without a user": (lambda m: m.of(BASE62, 32), "REDIS_URL=redis://:§@cache.acme.io:6379/0"),
    "curl -u": (lambda m: m.password(), 'curl -u "admin:§" -X DELETE https://es.acme.io/logs'),
    "mysql -p": (lambda m: m.password(), "mysql -h db.acme.io -u root -p§ orders < dump.sql"),
    "sshpass": (lambda m: m.password(), "sshpass -p '§' ssh deploy@web-1"),
    "ADO connection string": (
        lambda m: m.password(),
        "Server=sql.acme.io;Database=crm;User Id=sa;Password=§;Encrypt=true",
    ),
    "JDBC": (lambda m: m.password(), "jdbc:mysql://db.acme.io/crm?user=app&password=§&useSSL=true"),
    "password in YAML": (lambda m: m.password(), "```yaml\nspring:\n  datasource:\n    password: §\n```"),
    "password in prose": (lambda m: m.password(), "Log in as admin, the password is § for now."),
    "password in PHP": (lambda m: m.password(), "define('DB_PASSWORD', '§');"),
    "client secret": (lambda m: m.of(URL64, 39) + "x", 'clientSecret: "§",'),
    "key in an environment": (lambda m: m.of(LOWER, 32), "export PAYMENTS_API_KEY=§"),
    "hex key": (lambda m: m.of(HEX, 64), "SECRET_KEY = '§'"),
    ".netrc": (lambda m: m.password(), "machine git.acme.io login deploy password §"),
    "RSA key": (lambda m: m.pem("RSA PRIVATE KEY", 1190), "```\n§\n```"),
    "OpenSSH key, quoted": (lambda m: m.pem("OPENSSH PRIVATE KEY", 280, "\n> "), "> §\n"),
    "EC key, indented": (lambda m: m.pem("EC PRIVATE KEY", 121, "\n    "), "key: |\n    §"),
    "Ed25519 key": (lambda m: m.pem("PRIVATE KEY", 48), "cat ca.key\n§"),
    "PGP key": (
        lambda m: (
            "-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: 2\n\n"
            + "\n".join(m.of(BASE64, 64) for _ in range(8))
            + "\n=aB3d\n-----END PGP PRIVATE KEY BLOCK-----"
        ),
        "§",
    ),
    "PuTTY key": (
        lambda m: (
            "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: me\nPublic-Lines: 2\n"
            f"{m.of(BASE64, 64)}\n{m.of(BASE64, 16)}\nPrivate-Lines: 1\n{m.of(BASE64, 48)}"
        ),
        "§\nPrivate-MAC: 00\n",
    ),
    "JSON Web Key": (lambda m: m.of(URL64, 42) + "x", '{"kty":"OKP","crv":"Ed25519","d":"§","x":"11q"}'),
    "age key": (lambda m: "AGE-SECRET-KEY-1" + m.of("QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L", 58), "# public key: age1x\n§"),
    "WireGuard": (lambda m: m.of(BASE64, 42) + "E=", "[Interface]\nPrivateKey = §\nAddress = 10.0.0.1/24"),
}

SHA1 = "9fceb02d0ae598e95dc970b74767f19372d61af8"
SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
LOOK_ALIKES = {
    "angle brackets": "export GITHUB_TOKEN=<token>",
    "angle brackets with the prefix": "export GITHUB_TOKEN=ghp_<your token here>",
    "workflow": "token: ${{ secrets.GITHUB_TOKEN }}",
    "workflow, in a header": "curl -H 'Authorization: Bearer ${{ secrets.API_TOKEN_PROD_2024 }}'",
    "shell variable": 'curl -H "Authorization: Bearer $TOKEN" https://api.acme.io',
    "shell variable in a URL": "git clone https://oauth2:${CI_JOB_TOKEN}@gitlab.com/acme/site.git",
    "environment in Python": 'api_key = os.environ["PAYMENTS_API_KEY_V2"]',
    "environment in Node": "const secret = process.env.STRIPE_SECRET_KEY_2;",
    "environment in Ruby": "password: <%= ENV['DB_PASSWORD_1'] %>",
    "crosses": "OPENAI_API_KEY=sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "crosses in GitHub's form": "ghp_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX",
    "stars": "password = '************'",
    "bullets": "Password: ••••••••••••",
    "Amazon's example": "aws_access_key_id = AKIAIOSFODNN7EXAMPLE",
    "Amazon's example secret": "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    "counted up": "GITHUB_TOKEN=ghp_1234567890abcdefghijklmnopqrstuvwxyz",
    "counted up and down": "xoxb-123456789012-1234567890123-abcdefghijklmnopqrstuvwx",
    "a1b2": "token: a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6",
    "commit": f"The fix is in {SHA1}, token handling aside.",
    "commit as a value": f"commit = '{SHA1}'",
    "checksum": f"sha256:{SHA256}  app.tar.gz",
    "integrity": '"integrity": "sha512-v2kDEe57lecTulaDIuNTPy3Ry4gLGJ6Z1O3vE1krgXZNrsQ+LFTGHVxVjcXPs17LhbZVGedAJv8XZ1tvj5FvSg=="',
    "pip's hash": f"requests==2.32.3 --hash=sha256:{SHA256}",
    "image digest": f"FROM python@sha256:{SHA256}",
    "UUID": "request id 3f2504e0-4f89-41d3-9a0c-0305e82c3301",
    "UUID as a token's id": 'token_id = "3f2504e0-4f89-41d3-9a0c-0305e82c3301"',
    "picture": "![dot](data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42m"
    "Nk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==)",
    "public key": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl me@laptop",
    "certificate": "-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYD\n-----END CERTIFICATE-----",
    "talk of a key": "The file begins with `-----BEGIN RSA PRIVATE KEY-----` and is 1,700 bytes long.",
    "key left out": "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----",
    "key cut short": "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA…\n-----END RSA PRIVATE KEY-----",
    "everybody's database": "postgresql://postgres:postgres@localhost:5432/postgres",
    "SQLAlchemy's": "engine = create_engine('postgresql+psycopg2://scott:tiger@localhost:5432/mydatabase')",
    "name and password": "https://user:password@host.example.com/path",
    "compose": "DATABASE_URL: mysql://app:s3cr3t@db:3306/app",
    "guest": "amqp://guest:guest@rabbitmq:5672/%2F",
    "changeme": 'password = "changeme123"',
    "the comic's": "Tr0ub4dor&3 is a worse password than four words: password: correcthorsebatterystaple",
    "form field": '<input type="password" name="password" placeholder="Password1!">',
    "schema": 'password: z.string().min(8).max(72),\n  token: z.string().uuid(),',
    "validation": "'password' => 'required|min:8|confirmed',",
    "type": "password: Optional[SecretStr] = None\ntoken: Annotated[str, Depends(oauth2_scheme)]",
    "call": 'secret = client.access_secret_version(name="projects/1/secrets/db/versions/2")',
    "bcrypt": 'password_hash = "$2b$12$EixZaYVK1fsbw1ZfbX3OXePaWxn96p36WQoeG6Lruj3vjPGga31lW"',
    "Kubernetes reference": "secretKeyRef:\n  name: postgres-credentials-v2\n  key: password",
    "secret's name": "kubectl create secret generic db-user-pass-2 --from-file=./username.txt",
    "ARN": "secret_arn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db-a1B2c3'",
    "publishable": "const stripe = Stripe('pk_test_' + key); // pk_live_ keys are public",
    "tokenizer": 'max_tokens: 4096, "eos_token": "<|endoftext|>", "pad_token_id": 50256',
    "csrf": '<meta name="csrf-token" content="x"> csrf_token = "8f14e45fceea167a5a36dedd4bea2543"',
    "pages": 'next_page_token = "CAUQAA4hT9q2Zx81"',
    "curl's place-holders": "curl -u USERNAME:API_TOKEN https://jenkins.example.com/api/json",
    "curl's names": "curl -u user:passwd https://httpbin.org/basic-auth/user/passwd",
    "Aladdin": "Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
    "user:pass": "Authorization: Basic dXNlcjpwYXNzd29yZA==",
    "jwt.io": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ"
    ".SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c",
    "cut JWT": "Authorization: Bearer eyJhbGciOiJIUzI1NiIs...",
    "words in the form": "sk-learn-contrib-and-friends, hf_transformers_model_loader, npm_config_registry, key-value-store",
    "env names": "Set AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN before you start; GH_TOKEN works too.",
    "prose": "The secret: measure first. The token: eight bytes. The password? Nobody knew it.",
    "UUID route": "GET /v1/keys/3f2504e0-4f89-41d3-9a0c-0305e82c3301/rotate",
    "Azure emulator": "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=" + "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1"
    "OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;",
    "Telegram's own": "https://api.telegram.org/bot" + "123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11/getMe",
    "said to be none": "API_KEY=hq2bpozfhvuwgtfosmo2imqskc73w04\n\nThat value is obfuscated, not an actual key.",
}  # fmt: skip


def planted() -> list[tuple[str, str, str]]:
    """Name, text and the secret in it."""
    made = []
    for seed, (name, (make, around)) in enumerate(SECRETS.items()):
        secret = make(Maker(seed + 7))
        made.append((name, f"Here is what I did 😀.\n\n{around.replace('§', secret)}\n\nIt took a day.\n", secret))
    return made


def is_found(text: str, secret: str) -> bool:
    """Whether something found covers most of the secret, and little else."""
    start = text.index(secret)
    end = start + len(secret)
    return any(
        min(end, f.end) - max(start, f.start) >= 0.6 * len(secret) and f.end - f.start <= len(secret) + 80
        for f in secrets_in(text)
    )


def test_at_least_96_in_100_planted_secrets_are_found() -> None:
    sets = planted()
    missed = [name for name, text, secret in sets if not is_found(text, secret)]
    found = 1 - len(missed) / len(sets)
    assert len(sets) >= 40
    assert found >= 0.96, f"{found:.1%} of {len(sets)} found; missed: {', '.join(missed)}"


def test_at_most_3_in_100_look_alikes_are_taken_for_secrets() -> None:
    wrong = [f"{name} ({f.kind})" for name, text in LOOK_ALIKES.items() for f in secrets_in(f"So:\n\n{text}\n")]
    assert len(LOOK_ALIKES) >= 40
    assert len(wrong) <= 0.03 * len(LOOK_ALIKES), f"{len(wrong)} of {len(LOOK_ALIKES)} wrong: {', '.join(wrong)}"


def test_a_text_with_all_of_them_gives_each_at_its_place() -> None:
    sets = planted()
    text = "\n".join(text for _, text, _ in sets)
    missed = [name for name, _, secret in sets if not is_found(text, secret)]
    assert len(missed) <= 0.04 * len(sets), missed
    places = [(f.start, f.end) for f in secrets_in(text)]
    assert all(left[1] <= right[0] for left, right in pairwise(places))
