package enthesis.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates and numbers in each language's own form, the month always a word (rulings.md 20).
class LanguageTest {

    @ParameterizedTest
    @CsvSource({"ENGLISH, 2026-11-29, 29 November 2026, Sunday 29 November 2026",
            "FRENCH, 2026-11-29, 29 novembre 2026, dimanche 29 novembre 2026",
            "FRENCH, 2026-12-01, 1er décembre 2026, mardi 1er décembre 2026",
            "FRENCH, 2026-08-11, 11 août 2026, mardi 11 août 2026",
            "FRENCH, 2026-12-21, 21 décembre 2026, lundi 21 décembre 2026",
            "SPANISH, 2026-11-29, 29 de noviembre de 2026, domingo 29 de noviembre de 2026",
            "SPANISH, 2027-01-01, 1 de enero de 2027, viernes 1 de enero de 2027",
            "GERMAN, 2026-11-29, 29. November 2026, 'Sonntag, 29. November 2026'",
            "GERMAN, 2028-02-29, 29. Februar 2028, 'Dienstag, 29. Februar 2028'",
            "GERMAN, 2027-03-01, 1. März 2027, 'Montag, 1. März 2027'"})
    void datesAreWrittenAsTheLanguageWritesThem(Language language, LocalDate date, String day, String weekday) {
        assertThat(language.day(date)).isEqualTo(day);
        assertThat(language.weekday(date)).isEqualTo(weekday);
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 6.50, 6.5", "FRENCH, 6.50, '6,5'", "SPANISH, 0.25, '0,25'", "GERMAN, 12.5, '12,5'",
            "ENGLISH, 3000, 3000", "FRENCH, 3000, 3_000", "SPANISH, 3000, 3000", "GERMAN, 3000, 3000",
            "GERMAN, 20000, 20_000", "FRENCH, 999, 999"})
    void numbersAreWrittenAsTheLanguageWritesThem(Language language, BigDecimal value, String written) {
        assertThat(language.number(value)).isEqualTo(written.replace('_', '\u00a0'));
    }

    @Test
    void aLanguageIsKnownByAnyOfItsNames() {
        assertThat(Language.told(" french ")).isEqualTo(Optional.of(Language.FRENCH));
        assertThat(Language.told("Español")).isEqualTo(Optional.of(Language.SPANISH));
        assertThat(Language.told("de")).isEqualTo(Optional.of(Language.GERMAN));
        assertThat(Language.told("English")).isEqualTo(Optional.of(Language.ENGLISH));
        assertThat(Language.told("Polish")).isEmpty();
        assertThat(Language.told("")).isEmpty();
    }
}
