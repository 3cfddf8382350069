package enthesis.storage.patient;

import static enthesis.storage.jooq.Tables.PATIENT;
import static enthesis.storage.jooq.Tables.PATIENT_WORD;

import enthesis.domain.patient.Person;
import enthesis.domain.patient.find.Duplicates;
import enthesis.domain.patient.find.Folding;
import enthesis.domain.patient.find.Part;
import enthesis.domain.patient.find.Part.Meaning;
import enthesis.domain.patient.find.PatientQuery;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;

/// Looks for charts by the kept words: each meaning of a part is one range of an index. A part that fits few is enough;
/// only where every part fits too many, each narrows what the one before left.
final class Finder {
    /// More fits than this are never ranked: the query says too little.
    private static final int CANDIDATES = 150;

    private Finder() {}

    static List<Person> candidates(DSLContext db, PatientQuery query) {
        for (var part : query.parts()) {
            var fits = fits(db, part, CANDIDATES);
            if (fits.all) {
                return people(db, fits.ids); // the ranking looks at the other parts
            }
            if (query.parts().size() == 1) {
                return people(db, few(fits.ids));
            }
        }
        return people(db, few(fitAll(db, query.parts())));
    }

    /// Where each part alone fits too many.
    private static SequencedSet<UUID> fitAll(DSLContext db, List<Part> parts) {
        var left = new LinkedHashSet<UUID>();
        for (int at = 0; at < parts.size(); at++) {
            var fits = fits(db, parts.get(at), Integer.MAX_VALUE).ids;
            if (at == 0) {
                left.addAll(fits);
            } else {
                left.retainAll(fits);
            }
        }
        return left;
    }

    private static List<UUID> few(SequencedSet<UUID> ids) {
        return ids.stream().limit(CANDIDATES).toList();
    }

    private static List<Person> people(DSLContext db, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.selectFrom(PATIENT).where(PATIENT.ID.in(ids)).and(Shown.charts(db)).fetch(PatientRows::person);
    }

    /// The charts a part fits; whether these are all of them.
    private record Fits(SequencedSet<UUID> ids, boolean all) {}

    private static Fits fits(DSLContext db, Part part, int most) {
        var ids = new LinkedHashSet<UUID>();
        var all = true;
        for (var meaning : part.meanings()) {
            for (var range : ranges(db, meaning, most)) {
                var found = range.fetch(Record1::value1);
                all &= found.size() < most;
                ids.addAll(found);
            }
        }
        return new Fits(ids, all);
    }

    private static List<Select<Record1<UUID>>> ranges(DSLContext db, Meaning meaning, int most) {
        return switch (meaning) {
            case Meaning.Name(var prefix) -> List.of(words(db, PatientWords.NAME, prefix, most));
            case Meaning.Numbered(var prefix) -> List.of(words(db, PatientWords.NUMBER, prefix, most));
            case Meaning.Telephone(var digits) -> List.of(words(db, PatientWords.TELEPHONE, digits, most),
                    words(db, PatientWords.TELEPHONE_BACK, PatientWords.back(digits), most));
            case Meaning.Birthday(var day) -> List.of(words(db, PatientWords.BIRTHDAY, day, most));
            case Meaning.Born(var from, var to) -> List.of(db.select(PATIENT.ID)
                    .from(PATIENT)
                    .where(PATIENT.BORN.between(from, to)).and(Shown.charts(db))
                    .orderBy(PATIENT.BORN)
                    .limit(most));
        };
    }

    private static Select<Record1<UUID>> words(DSLContext db, String kind, String prefix, int most) {
        return db.select(PATIENT_WORD.PATIENT)
                .from(PATIENT_WORD)
                .where(PATIENT_WORD.KIND.eq(kind))
                .and(PATIENT_WORD.WORD.ge(prefix))
                .and(PATIENT_WORD.WORD.lt(prefix + Character.MAX_VALUE))
                .and(Shown.words(db))
                .orderBy(PATIENT_WORD.KIND, PATIENT_WORD.WORD, PATIENT_WORD.PATIENT)
                .limit(most);
    }

    /// Everybody who shares the birth date, also with day and month exchanged, or a whole word of either name.
    static List<Person> alike(DSLContext db, Duplicates.Known person) {
        var days = new ArrayList<LocalDate>();
        person.born().ifPresent(born -> {
            days.add(born);
            exchanged(born).ifPresent(days::add);
        });
        var ids = new LinkedHashSet<>(db.select(PATIENT.ID)
                .from(PATIENT)
                .where(PATIENT.BORN.in(days)).and(Shown.charts(db))
                .limit(CANDIDATES)
                .fetch(Record1::value1));
        var family = Folding.words(person.family());
        var given = Folding.words(person.given());
        if (!family.isEmpty() || !given.isEmpty()) {
            ids.addAll(named(db, family.isEmpty() ? given.getFirst() : family.getFirst(),
                    given.isEmpty() ? family.getFirst() : given.getFirst()));
        }
        return people(db, few(ids));
    }

    /// Those who have both words among their names.
    private static List<UUID> named(DSLContext db, String one, String other) {
        var second = PATIENT_WORD.as("second");
        return db.selectDistinct(PATIENT_WORD.PATIENT)
                .from(PATIENT_WORD)
                .join(second)
                .on(second.PATIENT.eq(PATIENT_WORD.PATIENT))
                .where(PATIENT_WORD.KIND.eq(PatientWords.NAME))
                .and(PATIENT_WORD.WORD.eq(one))
                .and(second.KIND.eq(PatientWords.NAME))
                .and(second.WORD.eq(other))
                .limit(CANDIDATES)
                .fetch(Record1::value1);
    }

    private static Optional<LocalDate> exchanged(LocalDate born) {
        try {
            return Optional.of(LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
