package enthesis.storage.consent;

import static enthesis.storage.jooq.Tables.CONSENT_TEXT;

import enthesis.domain.consent.ConsentText;
import enthesis.domain.consent.ConsentTexts;
import enthesis.domain.entry.Choices;
import enthesis.domain.wording.Language;
import enthesis.storage.jooq.tables.records.ConsentTextRecord;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The texts of consent that came into use, numbered in each language.
final class ConsentTextRows {
    private ConsentTextRows() {}

    /// The text with this mark, if it was used before.
    static Optional<ConsentTextRecord> find(DSLContext db, Language language, String mark) {
        return db.selectFrom(CONSENT_TEXT).where(CONSENT_TEXT.LANGUAGE.eq(Choices.text(language)))
                .and(CONSENT_TEXT.MARK.eq(mark)).fetchOptional();
    }

    /// The number that a text not used before will have.
    static int next(DSLContext db, Language language) {
        return Optional.ofNullable(db.select(DSL.max(CONSENT_TEXT.VERSION)).from(CONSENT_TEXT)
                .where(CONSENT_TEXT.LANGUAGE.eq(Choices.text(language))).fetchSingle().value1()).orElse(0) + 1;
    }

    static ConsentTextRecord findOrAdd(DSLContext db, Language language, String words, Clock clock) {
        var mark = ConsentTexts.mark(words);
        return find(db, language, mark).orElseGet(() -> {
            var row = db.newRecord(CONSENT_TEXT).setId(UUID.randomUUID()).setLanguage(Choices.text(language))
                    .setVersion(next(db, language)).setWords(words).setMark(mark)
                    .setAt(clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
            row.insert();
            return row;
        });
    }

    static ConsentText text(ConsentTextRecord row) {
        return new ConsentText(Choices.read(Language.class, row.getLanguage()).orElseThrow(), row.getVersion(),
                row.getMark());
    }
}
