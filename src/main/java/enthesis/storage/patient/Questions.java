package enthesis.storage.patient;

import static enthesis.storage.jooq.Tables.PATIENT;
import static enthesis.storage.jooq.Tables.PATIENT_WORD;

import enthesis.domain.entry.Choices;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// What finding asks with every letter: worded once and asked again with other values, since to word a question takes
/// ten times as long as to answer it. On the chart's thread, for as long as nothing is being imported or as nothing
/// else is.
final class Questions {
    private final DSLContext db;
    private final Shown shown;
    private final Asked<UUID> words;
    private final Map<Integer, Asked<Person>> people = new HashMap<>();
    private final Asked<UUID> born;

    Questions(DSLContext db, Shown shown) {
        this.db = db;
        this.shown = shown;
        words = new Asked<>(db, db.select(PATIENT_WORD.PATIENT)
                .from(PATIENT_WORD)
                .where(PATIENT_WORD.KIND.eq(value(String.class)))
                .and(PATIENT_WORD.WORD.ge(value(String.class)))
                .and(PATIENT_WORD.WORD.lt(value(String.class)))
                .and(shown.words())
                .orderBy(PATIENT_WORD.KIND, PATIENT_WORD.WORD, PATIENT_WORD.PATIENT)
                .limit(value(Integer.class)), Questions::id);
        born = new Asked<>(db, db.select(PATIENT.ID)
                .from(PATIENT)
                .where(PATIENT.BORN.between(value(LocalDate.class), value(LocalDate.class)))
                .and(shown.charts())
                .orderBy(PATIENT.BORN)
                .limit(value(Integer.class)), Questions::id);
    }

    private static <T> Field<T> value(Class<T> type) {
        return DSL.param("it", type);
    }

    /// The charts with a word of this kind that begins so, in the order of the words.
    List<UUID> words(String kind, String prefix, int most) {
        return words.ask(kind, prefix, prefix + Character.MAX_VALUE, most);
    }

    /// Who was born from one day to another, the oldest first.
    List<UUID> born(LocalDate from, LocalDate to, int most) {
        return born.ask(from, to, most);
    }

    /// Who these are. The last identity fills up what is left of a power of two, so that there are few such questions.
    List<Person> people(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var values = new Object[Math.max(1, Integer.highestOneBit(ids.size() - 1) * 2)];
        Arrays.fill(ids.toArray(values), ids.size(), values.length, ids.getLast());
        return people.computeIfAbsent(values.length, this::people).ask(values);
    }

    private Asked<Person> people(int many) {
        return new Asked<>(db, db.select(PATIENT.ID, PATIENT.NUMBER, PATIENT.FAMILY, PATIENT.GIVEN, PATIENT.BORN,
                PATIENT.SEX, PATIENT.TELEPHONE)
                .from(PATIENT)
                .where(PATIENT.ID.in(Collections.nCopies(many, value(UUID.class))))
                .and(shown.charts()), Questions::person);
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject(1, UUID.class);
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(new PatientId(id(row)), new ChartNumber(row.getString(2)), row.getString(3),
                row.getString(4), row.getObject(5, LocalDate.class),
                Choices.read(Sex.class, row.getString(6)).orElseThrow(), row.getString(7));
    }
}
