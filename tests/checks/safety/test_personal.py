"""Claims about personal data: what belongs to a person or tells how a company's network is built is found; what guides use is not."""

from __future__ import annotations

from advocate_app.checks.safety.hosts import addresses, listed_hosts
from advocate_app.checks.safety.personal import personal_data_in

# text → what in it must not go out
PERSONAL = {
    "Ask Maria, maria.keller@northwind-traders.de, for the dump.": "maria.keller@northwind-traders.de",
    "It failed for `j.o'neil+shop@gmail.com` only.": "j.o'neil+shop@gmail.com",
    '{"user": {"email": "tomasz.w@fastmail.pl", "plan": "pro"}}': "tomasz.w@fastmail.pl",
    "INFO login ok user=sven.olsson@volvocars.com ip=…": "sven.olsson@volvocars.com",
    "| 17 | anna@kowalska.pl | blocked |": "anna@kowalska.pl",
    "INSERT INTO users VALUES (1, 'li.wei@tsinghua.edu.cn');": "li.wei@tsinghua.edu.cn",
    "> Von: Jörg Müller <jörg.müller@stadtwerke-köln.de>": "jörg.müller@stadtwerke-köln.de",
    "Contact Priya at priya.raman@contoso-bank.co.in before Friday.": "priya.raman@contoso-bank.co.in",
    "😀 mail me: dana@builds.dev!": "dana@builds.dev",
    "Call me on +49 89 45213377 if it pages again.": "+49 89 45213377",
    "His number is +1 (415) 860-2914.": "+1 (415) 860-2914",
    '"phone": "+447911234567"': "+447911234567",
    "WhatsApp: +33 6 12 34 56 78": "+33 6 12 34 56 78",
    "phone: 415-860-2914 (ask for Ben)": "415-860-2914",
    "Tel. 020 7183 8750, after nine": "020 7183 8750",
    "The on-call engineer is at (206) 734-9921 tonight.": "(206) 734-9921",
    "The fax gateway forwards to 0049 171 5538 2946 at night.": "0049 171 5538 2946",
    "Chat on https://wa.me/37253187642 with them.": "37253187642",
    "The slides are by [Joonas](mailto:joonas.lepik79@builds.dev).": "joonas.lepik79@builds.dev",
    "Ask priit dot kask84 at hotmail dot com for it.": "priit dot kask84 at hotmail dot com",
    "GET /reset?email=helen.parn61%40gmail.com&step=2": "helen.parn61%40gmail.com",
    "commit 7e1c0d4\nAuthor: Tanel <tanelsaar.home@gmail.com>\nDate: Mon": "tanelsaar.home@gmail.com",
    "the account, nl27 ingb 0006 4829 17, in lower case": "nl27 ingb 0006 4829 17",
    "sort code 40-27-15, account 61839472, twice": "61839472",
    "The personal code 48709142723 passed.": "48709142723",
    '`{"isikukood": "37602286029"}`': "37602286029",
    "whose code is 140683-672Y, was rejected": "140683-672Y",
    "Her SSN, 412-68-3957, was in the notes.": "412-68-3957",
    "The National Insurance number of Alun is PC 48 21 67 B.": "PC 48 21 67 B",
    "Numéro de sécurité sociale : 2 79 03 75 114 382 47.": "2 79 03 75 114 382 47",
    "The charge on 4539 7182 6405 9386, exp 09/27, failed.": "4539 7182 6405 9386",
    "Pay to DE89 3704 0044 0532 0130 00, please.": "DE89 3704 0044 0532 0130 00",
    "iban = 'GB33BUKB20201555555555'": "GB33BUKB20201555555555",
    "FR14 2004 1010 0505 0001 3M02 606 was rejected": "FR14 2004 1010 0505 0001 3M02 606",
    "Refund NL91ABNA0417164300.": "NL91ABNA0417164300",
    "ssh deploy@build-07.corp.northwind.com": "build-07.corp.northwind.com",
    "The runner talks to `jenkins.ci.internal:8080`.": "jenkins.ci.internal",
    "ping db-prod-3.internal": "db-prod-3.internal",
    "curl http://wiki.eng.intranet/display/OPS": "wiki.eng.intranet",
    "nslookup fileserver2.hq.lan": "fileserver2.hq.lan",
    "smb://nas01.office.local/share": "nas01.office.local",
}

LEFT_ALONE = [
    "Use 4242 4242 4242 4242 or 4111-1111-1111-1111 as the card of a test; 4539 7182 6405 9387 has a wrong check digit.",
    "The trace id is 4539718264059386, and the build took 48709142723 ns.",
    "SSN 078-05-1120 is famous; the regex for a social security number is \\d{3}-\\d{2}-\\d{4}, as in 000-12-3456.",
    "A pod reaches 169.254.169.254; dot the i at home dot it.",
    "ticket 140683-6721, part 123456-789A, range 010101-123",
    "Write to user@example.com or admin@example.org, or jane@shop.test.",
    "From: noreply@github.com, 41898282+github-actions[bot]@users.noreply.github.com",
    "git clone git@github.com:acme/site.git",
    "scp dump.sql maria@web-2:/tmp, then ssh maria@bastion.acme.io",
    "rsync -a . maria@bastion.acme.io:backup/",
    "Follow @dana@hachyderm.io or https://hachyderm.io/@dana@mastodon.social",
    "![logo](logo@2x.png) and icon@3x.webp",
    "systemctl restart getty@tty1.service user@1000.service",
    "uses: actions/checkout@v4.2.2, npm i @types/node@20.1.0 left-pad@latest",
    "Report it to security@python.org or on the list git@vger.kernel.org.",
    "postgres://app:x@db.acme.io/app and https://maria@dev.azure.com/acme",
    "MAILTO=you@yourcompany.com # your.name@company.com",
    "@property\n@size.setter, foo@bar.com",
    "Co-authored-by: Maria Keller <maria@keller.dev>",
    "## Maintainers\n\n- Jaeku (jaeku.y@samsung.com)",
    "[Write to me](mailto:dana@builds.dev)",
    "Message-ID: <20260103.1234@mail.gmail.com>",
    "service-1@project-2.iam.gserviceaccount.com",
    "Call the function 415 times, then call 1234567890 again.",
    "Dial +1 202 555 0143 or +44 20 7946 0123 in the film.",
    "The regex is \\d{3}-\\d{3}-\\d{4}, as in 123-456-7890 or 555-123-4567.",
    "Build 2026-01-03, run 18446744073709551615, 1700000000 s, +1.5 %, 3.14159265358979",
    "The hotline is +1 800 275 2273.",
    "+0100 2026-01-03T10:00:00+01:00, utf8mb4, +12345",
    "DE89 3704 0044 0532 0130 01 has wrong check digits.",
    "GB00 TEST, ES256K, AES128 GCM, AB12 CDEF 3456, SE18 0000, CH32 V003",
    "sha 0f4a…, ISBN 978-3-16-148410-0, serial AL47A1B2C3D4",
    "host.docker.internal, metadata.google.internal, ip-10-0-3-7.ec2.internal",
    "redis.default.svc.cluster.local and my-db.internal, your-app.corp",
    "raspberrypi.local, settings.local, .env.local, docker-compose.local.yml",
    "package com.acme.internal.cache; import org.corp.util.Lists; golang.org/x/internal/foo.internal",
    "std::chrono::local, this.state.local, foo.private, obj.internal, torch._C.internal",
    "It listens on localhost:8080, 127.0.0.1, 0.0.0.0 and [::1].",
]

ADDRESSES = [
    "It is on 10.42.7.19 now.",
    "ssh root@172.23.104.8",
    "INFO from 192.168.178.23",
    "93.184.216.34 answered",
    "2a01:4f8:c17:b8f::2",
    "fd12:3456:789a:1::7",
]
NO_ADDRESSES = [
    "127.0.0.1 0.0.0.0 255.255.255.0 169.254.169.254 ::1",
    "192.0.2.10 198.51.100.7 203.0.113.99 2001:db8::1",
    "192.168.0.1, 192.168.1.10, 10.0.0.5, 172.17.0.2, 10.0.0.0/8, 10.42.0.0/16",
    "8.8.8.8, 1.1.1.1 and 9.9.9.9",
    "version 10.12.4.7, v120.0.6099.109, Chrome/120.0.6099.109, foo==4.11.0.86",
    "1.3.6.1.4.1.311, 1.2.3.4, 10.20.30.40",
    "12:34:56, 00:1A:2B:3C:4D:5E, std::vector, a::b, 2026-01-03T10:11:12",
]


def test_all_planted_personal_data_is_found() -> None:
    missed = {
        text: [text[f.start : f.end] for f in personal_data_in(text)]
        for text, what in PERSONAL.items()
        if [text[f.start : f.end] for f in personal_data_in(text)] != [what]
    }
    assert len(PERSONAL) >= 20
    assert not missed, f"{len(missed)} of {len(PERSONAL)} missed or found elsewhere: {missed}"


def test_what_guides_and_logs_use_is_no_personal_data() -> None:
    wrong = {
        text: [text[f.start : f.end] for f in personal_data_in(text)] for text in LEFT_ALONE if personal_data_in(text)
    }
    assert len(LEFT_ALONE) >= 20
    assert not wrong, f"{len(wrong)} of {len(LEFT_ALONE)} wrong: {wrong}"


def test_an_address_that_the_author_gives_out_is_left_alone() -> None:
    text = "Mail Dana@Builds.dev or sven@builds.dev."
    assert [text[f.start : f.end] for f in personal_data_in(text, published=["dana@builds.dev"])] == ["sven@builds.dev"]


def test_hosts_under_listed_domains_are_found() -> None:
    text = "See git.acme-infra.net/x and acme-infra.net; not notacme-infra.net or acme-infra.network."
    found = [text[f.start : f.end] for f in listed_hosts(text, ["acme-infra.net"])]
    assert found == ["git.acme-infra.net", "acme-infra.net"]


def test_addresses_of_machines_are_worth_a_question_and_those_of_guides_are_not() -> None:
    assert [text for text in ADDRESSES if not list(addresses(text))] == []
    assert {
        text: [text[f.start : f.end] for f in addresses(text)] for text in NO_ADDRESSES if list(addresses(text))
    } == {}


def test_the_form_of_the_authors_country_needs_no_word_beside_it() -> None:
    text = "Our contact is Sheila (07814 482736)."
    (found,) = personal_data_in(text, home="GB")
    assert text[found.start : found.end] == "07814 482736"
    assert personal_data_in(text) == ()
    assert personal_data_in("It took 0.5 to 07814 ms, 01 02 03 in order, 0800 000 000.", home="GB") == ()
