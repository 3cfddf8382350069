package enthesis.storage.note;

import static enthesis.storage.jooq.Tables.ADDENDUM;

import enthesis.domain.entry.Choices;
import enthesis.domain.note.Addendum;
import enthesis.domain.note.AddendumText;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.VisitId;
import enthesis.storage.jooq.tables.records.AddendumRecord;
import java.time.ZoneOffset;
import org.jooq.DSLContext;

/// Between an addendum and its row.
final class AddendumRows {
    private AddendumRows() {}

    static void insert(DSLContext db, Addendum addendum) {
        db.newRecord(ADDENDUM)
                .setVisit(addendum.visit().value())
                .setNumber(addendum.number())
                .setKind(Choices.text(addendum.said().kind()))
                .setSentence(addendum.said().sentence())
                .setText(addendum.said().text())
                .setReason(addendum.said().reason())
                .setSigner(addendum.signer().value())
                .setAt(addendum.at().atOffset(ZoneOffset.UTC))
                .setSeal(addendum.seal())
                .insert();
    }

    static Addendum addendum(AddendumRecord row) {
        return new Addendum(
                new VisitId(row.getVisit()),
                row.getNumber(),
                new AddendumText(
                        Choices.read(Addendum.Kind.class, row.getKind()).orElseThrow(),
                        row.getSentence(),
                        row.getText(),
                        row.getReason()),
                new PersonId(row.getSigner()),
                row.getAt().toInstant(),
                row.getSeal());
    }
}
