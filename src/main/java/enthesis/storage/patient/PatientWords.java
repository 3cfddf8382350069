package enthesis.storage.patient;

import static enthesis.storage.jooq.Tables.PATIENT_WORD;

import enthesis.domain.patient.Person;
import enthesis.domain.patient.find.SearchWords;
import java.util.UUID;
import org.jooq.DSLContext;

/// The rows a chart is found by.
final class PatientWords {
    static final String NAME = "name";
    static final String NUMBER = "number";
    static final String TELEPHONE = "telephone";
    /// The telephone's digits from the end.
    static final String TELEPHONE_BACK = "enohpelet";
    static final String BIRTHDAY = "birthday";

    private PatientWords() {}

    static void replace(DSLContext db, Person person) {
        db.deleteFrom(PATIENT_WORD).where(PATIENT_WORD.PATIENT.eq(person.id().value())).execute();
        write(db, person);
    }

    static void write(DSLContext db, Person person) {
        var words = SearchWords.of(person);
        words.names().forEach(word -> insert(db, person, NAME, word));
        words.numbers().forEach(word -> insert(db, person, NUMBER, word));
        if (!words.telephone().isEmpty()) {
            insert(db, person, TELEPHONE, words.telephone());
            insert(db, person, TELEPHONE_BACK, back(words.telephone()));
        }
        insert(db, person, BIRTHDAY, words.birthday());
    }

    static String back(String digits) {
        return new StringBuilder(digits).reverse().toString();
    }

    private static void insert(DSLContext db, Person person, String kind, String word) {
        db.newRecord(PATIENT_WORD)
                .setId(UUID.randomUUID())
                .setPatient(person.id().value())
                .setKind(kind)
                .setWord(word)
                .insert();
    }
}
