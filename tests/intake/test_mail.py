"""A draft that came by mail: its text, who sent it, and what hung on it."""

from email.message import EmailMessage

import pytest

from copydesk.intake.read import read
from copydesk.model.draft import TextFormat
from copydesk.model.phrase import CopydeskError


def mail(text: str, **given) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Ada Petersen <ada@example.org>"
    message["Date"] = "Mon, 04 Mar 2024 09:30:00 +0100"
    message["Subject"] = "Text: Die Brücke"
    message.set_content(text, **given)
    return message


def test_a_text_in_quoted_printable_is_read():
    message = mail(
        "Die Brücke ist gesperrt, sagte Müller – „für Wochen“.\n", cte="quoted-printable"
    )
    reading = read(bytes(message), "brief.eml")
    assert reading.text == "Die Brücke ist gesperrt, sagte Müller – „für Wochen“.\n"
    assert (reading.title, reading.format) == ("Text: Die Brücke", TextFormat.PLAIN)
    assert reading.original == bytes(message)


def test_who_sent_it_and_when_is_told():
    said = [phrase.said() for phrase in read(bytes(mail("x")), "a.eml").left_out]
    assert said == ["Sent by Ada Petersen <ada@example.org>, Mon, 04 Mar 2024 09:30:00 +0100."]


def test_the_rich_form_goes_before_the_plain_one():
    message = mail("Die Brücke")
    message.add_alternative("<p>Die <b>Brücke</b></p>", subtype="html")
    reading = read(bytes(message), "a.eml")
    assert (reading.text, reading.format) == ("Die **Brücke**", TextFormat.MARKDOWN)


def test_what_hung_on_it_is_named():
    message = mail("Anbei der Text.")
    message.add_attachment(b"PK", maintype="application", subtype="zip", filename="Brücke.docx")
    message.add_attachment(b"x", maintype="image", subtype="png", filename="bild.png")
    said = " ".join(phrase.said() for phrase in read(bytes(message), "a.eml").left_out)
    assert "take them in by themselves: Brücke.docx, bild.png" in said


def test_lines_that_the_mail_program_wrapped_are_joined_where_it_says_so():
    flowed = (
        b"From: a@example.org\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n"
        b"Ein Satz, der \r\nweitergeht.\r\nNeuer Absatz\r\n-- \r\nAda\r\n"
    )
    assert read(flowed, "a.eml").text == "Ein Satz, der weitergeht.\nNeuer Absatz\n-- \nAda\n"


@pytest.mark.parametrize(
    "data",
    [
        b"Content-Type: multipart/encrypted; boundary=x\n\n--x\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--x--",
        b"Content-Type: image/png\n\nx",
    ],
)
def test_a_message_without_text_says_so(data):
    with pytest.raises(CopydeskError, match="cannot be read as a mail message"):
        read(data, "a.eml")


def test_nested_without_end_it_is_refused_or_read():
    data = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(2_000)
    )
    with pytest.raises(CopydeskError, match="a mail message"):
        read(data, "a.eml")


def parts(*said: tuple[str, str], kind: str = "mixed") -> bytes:
    """A message of these parts: the head of each, and its words."""
    inner = "".join(f"--b{kind}\r\nContent-Type: {head}\r\n\r\n{words}\r\n" for head, words in said)
    return f"From: ada@example.org\r\nContent-Type: multipart/{kind}; boundary=b{kind}\r\n\r\n{inner}--b{kind}--\r\n".encode()


def within(*said: tuple[str, str], kind: str) -> tuple[str, str]:
    """Such parts as a part of another message."""
    head, _, body = parts(*said, kind=kind).decode().partition("\r\n\r\n")
    return head.partition("Content-Type: ")[2], body


def told(reading) -> str:
    return " ".join(phrase.said() for phrase in reading.left_out)


PLAIN, HTML = "text/plain; charset=utf-8", "text/html; charset=utf-8"
PICTURE = ("image/png; name=steg.png", "x")


def test_every_plain_part_is_read_in_its_order():
    reading = read(parts((PLAIN, "Vor dem Bild."), PICTURE, (PLAIN, "Nach dem Bild.")), "a.eml")
    assert (reading.text, reading.format) == (
        "Vor dem Bild.\n\nNach dem Bild.\n",
        TextFormat.PLAIN,
    )
    assert "steg.png" in told(reading)


def test_every_page_of_the_rich_form_is_read_and_its_notes_are_told_apart():
    note = '<p>{}<a href="#n" id="r">1</a></p><p id="n"><a href="#r">1</a> {}</p>'
    rich = within(
        (HTML, note.format("Der Steg.", "Laut Amt.")),
        PICTURE,
        (HTML, note.format("Das Wehr.", "Laut Bund.")),
        kind="mixed",
    )
    reading = read(
        parts((PLAIN, "Der Steg. Das Wehr. Laut Amt, laut Bund."), rich, kind="alternative"),
        "a.eml",
    )
    assert reading.text == "Der Steg.[^1]\n\nDas Wehr.[^2]\n\n[^1]: Laut Amt.\n\n[^2]: Laut Bund."
    assert [remark.text for remark in reading.remarks] == ["Laut Amt.", "Laut Bund."]


def test_a_plain_part_behind_a_page_goes_along_in_markdown():
    both = within((PLAIN, "Der Steg."), (HTML, "<p>Der <b>Steg</b>.</p>"), kind="alternative")
    foot = (f"{PLAIN}\r\nContent-Disposition: inline", "* Abmelden\n* Archiv")
    reading = read(parts(both, foot), "a.eml")
    assert reading.text == "Der **Steg**.\n\n\\* Abmelden  \n\\* Archiv"


def test_a_plain_part_before_a_page_that_says_something_else_stays():
    reading = read(parts((PLAIN, "Zuerst dies."), (HTML, "<p>Dann das.</p>")), "a.eml")
    assert reading.text == "Zuerst dies.\n\nDann das."


def test_a_text_that_is_told_twice_without_saying_so_is_read_once():
    reading = read(
        parts((PLAIN, "Der Steg: https://example.org"), (HTML, "<p>Der <i>Steg</i>:</p>")), "a.eml"
    )
    assert reading.text == "Der *Steg*:"


@pytest.mark.parametrize("empty", ["", "<html><body></body></html>", "<style>p{}</style><p> </p>"])
def test_a_rich_form_without_words_gives_way_to_the_plain_one(empty):
    reading = read(parts((PLAIN, "Der Steg."), (HTML, empty), kind="alternative"), "a.eml")
    assert reading.text.strip() == "Der Steg."


def test_words_of_the_plain_form_alone_are_told():
    data = parts(
        (PLAIN, "Der Steg [cid:x1] <https://example.org/steg> ist zu."),
        (HTML, "<p>Der Steg ist</p>"),
        kind="alternative",
    )
    assert "only in the other form of the message, left out: “zu”" in told(read(data, "a.eml"))


def test_what_both_forms_say_is_not_told():
    data = parts(
        (PLAIN, "DER STEG\n\nist *zu*"), (HTML, "<p>Der Steg<p>ist <b>zu</b>"), kind="alternative"
    )
    assert "other form" not in told(read(data, "a.eml"))


def test_a_text_that_hangs_on_the_message_is_named_and_not_read():
    reading = read(parts((PLAIN, "Anbei."), (f"{PLAIN}; name=notiz.txt", "Notiz.")), "a.eml")
    assert reading.text.strip() == "Anbei."
    assert "notiz.txt" in told(reading)


def test_a_message_that_only_hands_on_another_is_read_as_that_one():
    inner = "From: bo@example.org\r\nSubject: Der Steg\r\n\r\nDer Steg ist zu."
    reading = read(parts((PLAIN, "\r\n"), ("message/rfc822", inner)), "a.eml")
    assert (reading.title, reading.text.strip()) == ("Der Steg", "Der Steg ist zu.")
    assert told(reading) == "Sent by ada@example.org. Sent by bo@example.org."


def test_a_message_on_another_is_named_by_its_subject():
    inner = "From: bo@example.org\r\nSubject: Der Steg\r\n\r\nDer Steg ist zu."
    reading = read(parts((PLAIN, "Sieh mal:"), ("message/rfc822", inner)), "a.eml")
    assert "by themselves: Der Steg.eml." in told(reading)


def test_without_a_text_of_its_own_it_names_what_hangs_on_it():
    with pytest.raises(CopydeskError, match=r"by themselves: steg\.png"):
        read(parts(PICTURE, (HTML, "<p></p>")), "a.eml")


@pytest.mark.parametrize(
    ("charset", "doubted"), [("iso-8859-1", False), ("us-ascii", True), ("x-unknown", True)]
)
def test_an_encoding_that_was_declared_is_not_called_a_guess(charset, doubted):
    data = f"Content-Type: text/plain; charset={charset}\r\n\r\nDie Brücke, sagte Müller, ist für Wochen gesperrt.".encode(
        "latin-1"
    )
    reading = read(data, "a.eml")
    assert "Brücke" in reading.text
    assert ("does not say its encoding" in told(reading)) == doubted
