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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;

/// Looks for charts by the kept words: each meaning of a part is one range of an index. A part that fits few is enough;
/// only where every part fits too many, each narrows what the one before left.
record Finder(DSLContext db, Shown shown, Questions questions) {
    /// More fits than this are never ranked: the query says too little.
    private static final int CANDIDATES = 150;

    List<Person> candidates(PatientQuery query) {
        for (var part : query.parts()) {
            var fits = fits(part, CANDIDATES);
            if (fits.all) {
                return people(List.copyOf(fits.ids)); // the ranking looks at the other parts
            }
            if (query.parts().size() == 1) {
                return people(few(fits.ids));
            }
        }
        return people(few(fitAll(query.parts())));
    }

    /// Where each part alone fits too many.
    private SequencedSet<UUID> fitAll(List<Part> parts) {
        var left = new LinkedHashSet<UUID>();
        for (int at = 0; at < parts.size(); at++) {
            var fits = fits(parts.get(at), Integer.MAX_VALUE).ids;
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

    private List<Person> people(List<UUID> ids) {
        return questions.people(ids);
    }

    /// The charts a part fits; whether these are all of them.
    private record Fits(SequencedSet<UUID> ids, boolean all) {}

    private Fits fits(Part part, int most) {
        var ids = new LinkedHashSet<UUID>();
        var all = true;
        for (var meaning : part.meanings()) {
            for (var found : found(meaning, most)) {
                all &= found.size() < most;
                ids.addAll(found);
            }
        }
        return new Fits(ids, all);
    }

    /// Each range of its own.
    private List<List<UUID>> found(Meaning meaning, int most) {
        return switch (meaning) {
            case Meaning.Name(var prefix) -> List.of(questions.words(PatientWords.NAME, prefix, most));
            case Meaning.Numbered(var prefix) -> List.of(questions.words(PatientWords.NUMBER, prefix, most));
            case Meaning.Telephone(var digits) -> List.of(questions.words(PatientWords.TELEPHONE, digits, most),
                    questions.words(PatientWords.TELEPHONE_BACK, PatientWords.back(digits), most));
            case Meaning.Birthday(var day) -> List.of(questions.words(PatientWords.BIRTHDAY, day, most));
            case Meaning.Born(var from, var to) -> List.of(questions.born(from, to, most));
        };
    }

    /// Everybody who shares the birth date, also with day and month exchanged, or a whole word of either name.
    List<Person> alike(Duplicates.Known person) {
        var days = new ArrayList<LocalDate>();
        person.born().ifPresent(born -> {
            days.add(born);
            exchanged(born).ifPresent(days::add);
        });
        var ids = new LinkedHashSet<>(db.select(PATIENT.ID)
                .from(PATIENT)
                .where(PATIENT.BORN.in(days)).and(shown.charts())
                .limit(CANDIDATES)
                .fetch(Record1::value1));
        var family = Folding.words(person.family());
        var given = Folding.words(person.given());
        if (!family.isEmpty() || !given.isEmpty()) {
            ids.addAll(named(family.isEmpty() ? given.getFirst() : family.getFirst(),
                    given.isEmpty() ? family.getFirst() : given.getFirst()));
        }
        return people(few(ids));
    }

    /// Those who have both words among their names.
    private List<UUID> named(String one, String other) {
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
