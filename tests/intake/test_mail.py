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
