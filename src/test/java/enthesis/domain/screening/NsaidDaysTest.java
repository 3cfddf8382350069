package enthesis.domain.screening;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.visit.Cases;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The vectors of clinical.md 3.1: injection on 2025-03-10, 5 days before, 5 after.
class NsaidDaysTest {
    private static final LocalDate INJECTION = LocalDate.of(2025, 3, 10);
    private final NsaidDays days = NsaidDays.of(Cases.PRACTICE.rules().medication());

    @ParameterizedTest
    @CsvSource({"2025-03-05, true", "2025-03-06, false", "2025-03-10, false", "2025-02-01, true"})
    void fiveDaysBeforeAreEnough(LocalDate lastDose, boolean enough) {
        assertThat(days.enoughBefore(lastDose, INJECTION)).isEqualTo(enough);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-09, false", "2025-03-10, true", "2025-03-14, true", "2025-03-15, true", "2025-03-16, false"})
    void forbiddenFromDayZeroToDayFive(LocalDate day, boolean forbidden) {
        assertThat(days.forbidden(day, INJECTION)).isEqualTo(forbidden);
    }

    /// Rulings 22: injected on 23 November, not up to and including the 28th, allowed again from the 29th.
    @Test
    void namesTheDatesNobodyHasToCount() {
        assertThat(days.lastForbidden(Cases.TODAY)).isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(days.allowedAgain(Cases.TODAY)).isEqualTo(LocalDate.of(2026, 11, 29));
    }
}
