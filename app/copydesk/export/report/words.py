"""The report's words, in the language of the text: German for German, English for all others."""

from dataclasses import dataclass

from copydesk.export.report.content import Proof
from copydesk.model.claim import Claim, ClaimKind, ClaimStatus
from copydesk.model.phrase import Phrase
from copydesk.model.source import Attribution, Medium, Source, SourceKind
from copydesk.model.version import Release
from copydesk.review.ledger import REMARKS
from copydesk_resources import catalogue_for

STATUSES = {
    ClaimStatus.OPEN: Phrase("open"),
    ClaimStatus.NEEDS_SOURCE: Phrase("needs a source"),
    ClaimStatus.SOURCED: Phrase("has a source"),
    ClaimStatus.VERIFIED: Phrase("verified"),
    ClaimStatus.CORRECTED: Phrase("corrected"),
    ClaimStatus.QUERY_AUTHOR: Phrase("author asked"),
    ClaimStatus.QUERY_EDITOR: Phrase("editor asked"),
    ClaimStatus.UNVERIFIABLE: Phrase("cannot be verified"),
    ClaimStatus.NOT_A_CLAIM: Phrase("not a claim"),
    ClaimStatus.COMMON_KNOWLEDGE: Phrase("common knowledge"),
    ClaimStatus.PARTLY: Phrase("partly verified"),
    ClaimStatus.WRONG: Phrase("wrong"),
}
KINDS = {
    ClaimKind.FIGURE: Phrase("figure"),
    ClaimKind.DATE: Phrase("date"),
    ClaimKind.NAME: Phrase("name or title"),
    ClaimKind.QUOTATION: Phrase("quotation"),
    ClaimKind.PLACE: Phrase("place"),
    ClaimKind.COMPARISON: Phrase("comparison"),
    ClaimKind.CAUSE: Phrase("cause"),
    ClaimKind.ALLEGATION: Phrase("allegation"),
    ClaimKind.EVENT: Phrase("event"),
    ClaimKind.OTHER: Phrase("other fact"),
}
SOURCE_KINDS = {
    SourceKind.DOCUMENT: Phrase("document"),
    SourceKind.INTERVIEW: Phrase("interview"),
    SourceKind.RECORDING: Phrase("recording"),
    SourceKind.DATA: Phrase("data"),
    SourceKind.WEB_PAGE: Phrase("web page"),
    SourceKind.OBSERVATION: Phrase("own observation"),
    SourceKind.EXPERT: Phrase("expert"),
    SourceKind.PRESS_RELEASE: Phrase("press release"),
    SourceKind.AGENCY: Phrase("news agency"),
}
RELEASES = {
    Release.FIRST: Phrase("first release"),
    Release.UPDATE: Phrase("update"),
    Release.CORRECTION: Phrase("correction"),
    Release.WITHDRAWAL: Phrase("withdrawal"),
}
_TERMS = {
    Attribution.ON_RECORD: Phrase("on the record"),
    Attribution.BACKGROUND: Phrase("on background"),
    Attribution.OFF_RECORD: Phrase("off the record"),
}
_MEDIA = {
    Medium.IN_PERSON: Phrase("in person"),
    Medium.PHONE: Phrase("by phone"),
    Medium.VIDEO: Phrase("by video"),
    Medium.WRITTEN: Phrase("in writing"),
}


@dataclass(frozen=True, slots=True)
class Speaker:
    """Says phrases in one language (``de``, ``en``, …)."""

    language: str

    def say(self, phrase: Phrase) -> str:
        """The phrase in that language."""
        return phrase.said(catalogue_for(self.language))

    def status(self, claim: Claim) -> str:
        """How far the check of a claim has come, and where it was verified without a source, or answered and not checked, so."""
        if claim.answered:
            return self.say(Phrase("answered, not checked"))
        status = STATUSES[claim.status]
        if claim.unproved:
            return self.say(Phrase("{status}, without a source", status=status))
        return self.say(status)

    def title(self, source: Source) -> str:
        """What the source is called: of a confidential one that was kept back, only that it is one."""
        if source.confidential and not source.title:
            return self.say(Phrase("confidential source {number}", number=source.id))
        return source.title

    def details(self, source: Source) -> str:
        """All that is said of a source but its title, in one line."""
        say = self.say
        spoken = " ".join(
            filter(None, (source.interviewed, say(_MEDIA[source.medium]) if source.medium else ""))
        )
        parts = (
            say(SOURCE_KINDS[source.kind]),
            say(Phrase("primary")) if source.primary else "",
            source.person,
            source.role,
            spoken,
            say(_TERMS[source.attribution]) if source.attribution else "",
            source.locator,
            say(Phrase("published {date}", date=source.published)) if source.published else "",
            say(Phrase("looked at {date}", date=source.accessed)) if source.accessed else "",
            source.url,
            say(Phrase("copy: {address}", address=source.archived_url))
            if source.archived_url
            else "",
            source.note,
            *(
                say(Phrase("file {name}, SHA-256 {hash}", name=file.name, hash=file.sha256))
                for file in source.attachments
            ),
        )
        return " · ".join(filter(None, parts))

    def remarks(self, claim: Claim) -> list[str]:
        """What was doubted, asked, answered and remarked of a claim, a line a thing."""
        said = (
            (Phrase("Doubts"), claim.concerns),
            (Phrase("Question"), claim.question),
            (Phrase("Answer"), claim.answer),
            (Phrase("Right is"), claim.instead),
            (Phrase("Remark"), self.remark(claim)),
        )
        return [f"{self.say(label)}: {words}" for label, words in said if words]

    def remark(self, claim: Claim) -> str:
        """Why the last entry was made, as its maker wrote it; what the desk remarks itself, in the report's language."""
        ours = REMARKS.get(claim.remark)
        return self.say(ours) if ours else claim.remark

    def proof(self, proof: Proof) -> str:
        """A source behind a claim: title, place in it, who linked it."""
        title = self.title(proof.source) if proof.source else self.say(Phrase("a forgotten source"))
        place = f", {proof.link.locator}" if proof.link.locator else ""
        return f"{title}{place} ({proof.link.by}, {proof.link.at:%Y-%m-%d})"

    def proofs(self, proofs: tuple[Proof, ...]) -> str:
        """All of them, with semicolons between."""
        return "; ".join(map(self.proof, proofs))
