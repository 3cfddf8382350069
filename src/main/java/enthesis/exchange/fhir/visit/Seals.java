package enthesis.exchange.fhir.visit;

import enthesis.domain.extract.NoteExtract;
import enthesis.domain.extract.VisitExtract;
import enthesis.exchange.fhir.base.Codes;
import enthesis.exchange.fhir.base.Ids;
import enthesis.exchange.fhir.base.Mapping;
import enthesis.exchange.fhir.base.Times;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Signature;
import org.hl7.fhir.r4.model.StringType;

/// Who has signed what when: of a note with the signature made by the signer's own key, over what the program signs
/// ("enthesis-signature 1", visit, number, signer and moment, each a line, then the text of the note). The public key
/// stands beside it. What was signed before there were keys has none.
public record Seals(Mapping mapping) {
    private static final String AUTHOR = "1.2.840.10065.1.12.1.1";

    public Stream<Provenance> of(VisitExtract visit) {
        return Stream.concat(visit.signed().stream().map(note -> note(visit, note)),
                visit.addenda().stream().map(one -> sealed(Ids.of(Notes.id(one), "seal"), one.at(),
                        mapping.person(one.signer()), Notes.id(one))));
    }

    private Provenance note(VisitExtract visit, NoteExtract note) {
        var who = mapping.person(note.signer());
        var made = sealed(Ids.of(visit.id().value(), "seal"), note.at(), who, Notes.id(visit));
        made.addTarget(mapping.visit(visit.id()));
        note.proof().ifPresent(proof -> made.addSignature(signature(proof, note.at(), who)));
        return made;
    }

    private Provenance sealed(UUID id, Instant at, Reference who, UUID document) {
        var made = mapping.made(new Provenance(), id, mapping.words().say("fhir.seal"));
        made.addTarget(mapping.to("DocumentReference", document)).setRecordedElement(Times.instant(at, mapping.zone()));
        made.addAgent().setType(Codes.coded(Codes.hl7("provenance-participant-type", "author", "Author")))
                .setWho(who.copy()).setOnBehalfOf(mapping.practiceItself());
        return made;
    }

    private Signature signature(NoteExtract.Proof proof, Instant at, Reference who) {
        var signature = new Signature().setWhenElement(Times.instant(at, mapping.zone())).setWho(who.copy())
                .setTargetFormat("text/plain").setSigFormat("application/octet-stream")
                .setData(HexFormat.of().parseHex(proof.signature()));
        signature.addType(new Coding("urn:iso-astm:E1762-95:2013", AUTHOR, "Author's Signature"));
        signature.addExtension("urn:enthesis:ed25519-public-key",
                new StringType(proof.key()));
        return signature;
    }
}
