package enthesis.storage.consent;

import static enthesis.storage.jooq.Tables.CONSENT;
import static enthesis.storage.jooq.Tables.CONSENT_WITHDRAWN;

import enthesis.domain.consent.Consent;
import enthesis.domain.consent.ConsentText;
import enthesis.domain.consent.ConsentTexts;
import enthesis.domain.consent.Taken;
import enthesis.domain.consent.Withdrawal;
import enthesis.domain.entry.Choices;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.domain.wording.Language;
import enthesis.domain.wording.Wordings;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.storage.trail.Write;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Consents as they are taken and taken back. Nothing of them ever changes; a renewed consent is another one.
public final class Consents {
    private final Write write;

    public Consents(Write write) {
        this.write = write;
    }

    /// Keeps a consent that was read in a text of `wordings`, as they still are.
    ///
    /// @throws IllegalArgumentException
    ///             if the text says something else by now, or it is not told how the consent was taken
    public void take(PatientId patient, CourseId course, Consent consent, Wordings wordings, PersonId who) {
        var taken = consent.taken().orElseThrow(() -> new IllegalArgumentException("it is not told how"));
        var words = ConsentTexts.words(wordings, taken.text().language());
        if (!ConsentTexts.mark(words).equals(taken.text().mark())) {
            throw new IllegalArgumentException("another text was read");
        }
        write.run(Act.of(What.CONSENTED, who).about(patient), db -> {
            var text = ConsentTextRows.findOrAdd(db, taken.text().language(), words, write.clock());
            var numbered = new Taken(ConsentTextRows.text(text), taken.about(), taken.words(), taken.items(),
                    taken.signer(), taken.signature(), taken.interpreter());
            var row = ConsentRows.insert(db, course, new Consent(consent.given(), consent.explainedBy(),
                    numbered.text().named(), consent.side()), write.clock());
            TakenRows.insert(db, row, numbered, text.getId(), who);
        });
    }

    /// Takes the consent entered last back, as far as the withdrawal covers.
    ///
    /// @throws IllegalArgumentException
    ///             if there was none to be taken back
    public void withdraw(PatientId patient, CourseId course, Withdrawal withdrawal, PersonId who) {
        var last = write.db().selectFrom(CONSENT).where(CONSENT.COURSE.eq(course.value()))
                .orderBy(CONSENT.ENTERED, CONSENT.GIVEN).fetch();
        if (last.isEmpty() || last.getLast().getGiven().isAfter(withdrawal.at().toLocalDate())) {
            throw new IllegalArgumentException("there was no consent then");
        }
        write.run(Act.of(What.CONSENT_WITHDRAWN, who).about(patient), db -> db.newRecord(CONSENT_WITHDRAWN)
                .setId(UUID.randomUUID())
                .setConsent(last.getLast().getId())
                .setToldOn(withdrawal.at().toLocalDate())
                .setToldAt(withdrawal.at().toLocalTime())
                .setTakenBy(withdrawal.takenBy())
                .setCovers(Choices.text(withdrawal.covers()))
                .setWords(withdrawal.words())
                .setEnteredBy(who.value())
                .setAt(write.clock().instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .insert());
    }

    /// All of a course, in the order in which they were entered.
    public List<Consent> of(CourseId course) {
        return ConsentRows.of(write.db(), List.of(course.value())).getOrDefault(course.value(), List.of());
    }

    /// The number each language's text has, or will have once it is used.
    public Map<Language, Integer> versions(Wordings wordings) {
        var versions = new EnumMap<Language, Integer>(Language.class);
        for (var language : Language.values()) {
            var mark = ConsentTexts.mark(ConsentTexts.words(wordings, language));
            versions.put(language, ConsentTextRows.find(write.db(), language, mark)
                    .map(row -> ConsentTextRows.text(row)).map(ConsentText::version)
                    .orElseGet(() -> ConsentTextRows.next(write.db(), language)));
        }
        return versions;
    }
}
