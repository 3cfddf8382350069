package enthesis.storage.note;

import static enthesis.storage.jooq.Tables.SIGNATURE;
import static enthesis.storage.jooq.Tables.SIGNING_KEY;
import static enthesis.storage.visit.SampleVisit.TYPED;
import static enthesis.storage.visit.SampleVisit.WHO;
import static enthesis.storage.visit.SampleVisit.reading;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.note.Addendum;
import enthesis.domain.note.AddendumText;
import enthesis.domain.people.Colleague;
import enthesis.domain.people.Role;
import enthesis.domain.value.PersonId;
import enthesis.domain.visit.Ending;
import enthesis.domain.visit.Visit;
import enthesis.storage.attachment.Attachments;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.cipher.SigningKey;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.note.Signatures.Statement;
import enthesis.storage.people.People;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.storage.visit.SampleVisit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The proof of who signed: it holds for what was signed, for nothing else and for nobody else.
class SignaturesTest {
    private static final byte[] CONTENT = "the note, ½ of it".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PDF = "%PDF-1.7 pages".getBytes(StandardCharsets.UTF_8);

    private final SigningKey key = SigningKey.fresh();

    @TempDir
    Path folder;

    private Chart chart;
    private Notes notes;
    private Visit visit;

    @BeforeEach
    void begins() {
        chart = TestChart.create(folder);
        notes = new Notes(chart.write(), new Attachments(new LocalDisk(), folder, TestChart.key("one"), chart.write()));
        visit = SampleVisit.begun(chart);
        SampleVisit.visits(chart).keep(reading(visit, TYPED), WHO);
    }

    @AfterEach
    void closes() {
        chart.close();
    }

    private SignedNote sign(Visit of, Optional<SigningKey> with) throws IOException {
        return notes.sign(of, Ending.ASSESSMENT_ONLY, CONTENT, PDF, WHO, with);
    }

    private Visit another() {
        return SampleVisit.visits(chart).begin(visit.patient(), List.of(visit.courses().getFirst().course().id()),
                WHO);
    }

    private void signature(SignedNote of, UUID with, String signature) {
        chart.write().run(Act.of(What.KEPT, WHO), db -> db.newRecord(SIGNATURE).setVisit(of.visit().value())
                .setNumber(0).setSignedWith(with).setSignature(signature).insert());
    }

    @Test
    void noteAndAddendaStandWithTheKeysOfTheirTime() throws IOException {
        var note = sign(visit, Optional.of(key));
        var said = new AddendumText(Addendum.Kind.NEW_INFORMATION, "", "Telephoned.", "");
        notes.add(visit, said, WHO, Optional.of(key));
        var later = SigningKey.fresh();
        notes.add(visit, said, WHO, Optional.of(later));
        assertThat(notes.intact(note)).isTrue();
        assertThat(chart.write().db().fetchCount(SIGNING_KEY)).isEqualTo(2);
        assertThat(chart.write().db().fetchCount(SIGNATURE)).isEqualTo(3);
    }

    @Test
    void aSignatureHoldsForItsStatementOnly() throws IOException {
        var note = sign(visit, Optional.of(key));
        var db = chart.write().db();
        assertThat(Signatures.holds(db, Statement.of(note, CONTENT))).isTrue();
        assertThat(Signatures.holds(db, Statement.of(note, PDF))).isFalse();
        assertThat(Signatures.holds(db, new Statement(note.visit(), 0, note.signer(), note.at().plusSeconds(1),
                CONTENT))).isFalse();
        assertThat(Signatures.holds(db, new Statement(note.visit(), 0, PersonId.NOBODY, note.at(), CONTENT)))
                .isFalse();
    }

    /// Whoever signed is called otherwise, or has left and come back.
    @Test
    void anotherNameLeavesASignatureAsItIs() throws IOException {
        var note = sign(visit, Optional.of(key));
        var people = new People(chart.write());
        var signer = people.find(WHO).orElseThrow();
        people.rename(Colleague.fresh(WHO, "Somebody Else", "", signer.role()), TestChart.OWNER.id());
        assertThat(notes.intact(note)).isTrue();
        people.left(WHO, TestChart.OWNER.id());
        assertThat(notes.intact(note)).isTrue();
        assertThat(Signatures.holds(chart.write().db(), Statement.of(note, CONTENT))).isTrue();
    }

    @Test
    void aMovedOneIsBroken() throws IOException {
        var note = sign(visit, Optional.of(key));
        var other = sign(another(), Optional.empty());
        assertThat(notes.intact(other)).isTrue();
        var row = chart.write().db().selectFrom(SIGNATURE).where(SIGNATURE.VISIT.eq(note.visit().value()))
                .fetchSingle();
        signature(other, row.getSignedWith(), row.getSignature());
        assertThat(notes.intact(other)).isFalse();
        assertThat(notes.intact(note)).isTrue();
    }

    @Test
    void somebodyElsesKeyIsBroken() throws IOException {
        var ben = Colleague.fresh(PersonId.fresh(), "Ben", "", Role.CLINICIAN);
        new People(chart.write()).admit(ben, WHO);
        var note = sign(visit, Optional.empty());
        var forged = SigningKey.fresh();
        var id = UUID.randomUUID();
        chart.write().run(Act.of(What.KEPT, WHO), db -> db.newRecord(SIGNING_KEY).setId(id)
                .setPerson(ben.id().value()).setPublicKey(forged.publicKey())
                .setSince(note.at().minusSeconds(9).atOffset(ZoneOffset.UTC)).insert());
        assertThat(notes.intact(note)).isFalse();
        signature(note, id, forged.sign(CONTENT));
        assertThat(notes.intact(note)).isFalse();
    }

    @Test
    void whatWasSignedBeforeAnybodyHadAKeyStands() throws IOException {
        var note = sign(visit, Optional.empty());
        assertThat(notes.intact(note)).isTrue();
        sign(another(), Optional.of(key));
        assertThat(notes.intact(note)).isTrue();
        assertThat(Signatures.holds(chart.write().db(), new Statement(another().id(), 0, WHO,
                note.at().plusSeconds(1), CONTENT))).isFalse();
    }

    @Test
    void aKeyComesBackFromItsBytes() {
        var same = SigningKey.of(key.bytes());
        assertThat(same.publicKey()).isEqualTo(key.publicKey());
        assertThat(SigningKey.signed(key.publicKey(), CONTENT, same.sign(CONTENT))).isTrue();
        assertThat(SigningKey.signed(SigningKey.fresh().publicKey(), CONTENT, same.sign(CONTENT))).isFalse();
        assertThat(SigningKey.signed("zebra", CONTENT, same.sign(CONTENT))).isFalse();
    }
}
