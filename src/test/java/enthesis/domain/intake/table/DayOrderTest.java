package enthesis.domain.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayOrderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({"12.4.1968, DAY_FIRST, 1968-04-12", "12. 4. 1968, DAY_FIRST, 1968-04-12",
            "12/04/1968, DAY_FIRST, 1968-04-12", "4/12/1968, MONTH_FIRST, 1968-04-12",
            "1968-04-12, YEAR_FIRST, 1968-04-12", "1968/4/12, YEAR_FIRST, 1968-04-12",
            "12041968, DAY_FIRST, 1968-04-12", "19680412, YEAR_FIRST, 1968-04-12",
            "1968-04-12 00:00:00.000, YEAR_FIRST, 1968-04-12", "4/12/1968 12:00 AM, MONTH_FIRST, 1968-04-12",
            "1968-04-12T00:00:00Z, YEAR_FIRST, 1968-04-12", "12 Apr 1968, MONTH_FIRST, 1968-04-12",
            "29.2.1968, DAY_FIRST, 1968-02-29", "12-04-68, DAY_FIRST, 1968-04-12", "12.4.24, DAY_FIRST, 2024-04-12"})
    void dayMonthAndYearAreRead(String text, DayOrder order, LocalDate day) {
        assertThat(new BirthDates(order, Years.LATEST, TODAY).read(text)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"29.2.1969, DAY_FIRST", "31.4.1968, DAY_FIRST", "13/4/1968, MONTH_FIRST", "1968-04-12, DAY_FIRST",
            "12.4.1968, YEAR_FIRST", "0.4.1968, DAY_FIRST", "12.0.1968, DAY_FIRST", "12.4.0000, DAY_FIRST",
            "0000-00-00, YEAR_FIRST", "12.4.9999, DAY_FIRST", "24.11.2026, DAY_FIRST", "12.4.1896, DAY_FIRST",
            "12.4/1968, DAY_FIRST", "12.4.196, DAY_FIRST", "12.4.8, DAY_FIRST", "today, DAY_FIRST", "t, DAY_FIRST",
            "1968, DAY_FIRST", "012.4.1968, DAY_FIRST", "twelve, DAY_FIRST", "'=DATE(1968,4,12)', DAY_FIRST"})
    void whatIsNoBirthDateIsNone(String text, DayOrder order) {
        assertThat(new BirthDates(order, Years.LATEST, TODAY).read(text)).isEmpty();
    }

    @Test
    void twoDigitsMeanWhatIsSaid() {
        assertThat(new BirthDates(DayOrder.DAY_FIRST, Years.LATEST, TODAY).read("1.2.26"))
                .contains(LocalDate.of(2026, 2, 1));
        assertThat(new BirthDates(DayOrder.DAY_FIRST, Years.LATEST, TODAY).read("24.11.26"))
                .contains(LocalDate.of(1926, 11, 24));
        assertThat(new BirthDates(DayOrder.DAY_FIRST, Years.LATEST, TODAY).read("1.2.27"))
                .contains(LocalDate.of(1927, 2, 1));
        assertThat(new BirthDates(DayOrder.DAY_FIRST, Years.NINETEEN_HUNDREDS, TODAY).read("1.2.26"))
                .contains(LocalDate.of(1926, 2, 1));
    }

    private static Column seen(String... cells) {
        var look = new Column.Look("born");
        for (var cell : cells) {
            look.see(cell);
        }
        return look.seen();
    }

    /// One date with a day above twelve says it for all; where there is none somebody has to be asked.
    @Test
    void theOrderIsSeenOnlyWhereItCanBe() {
        assertThat(seen("4/12/1968", "1/2/1970").eitherOrder()).isTrue();
        assertThat(seen("12.4.1968", "1.2.1970").eitherOrder()).as("dots do not say it").isTrue();
        assertThat(seen("4/12/1968", "24/12/1970").orders()).isEqualTo(Set.of(DayOrder.DAY_FIRST));
        assertThat(seen("4/12/1968", "12/24/1970").orders()).isEqualTo(Set.of(DayOrder.MONTH_FIRST));
        assertThat(seen("1968-04-12", "").orders()).isEqualTo(Set.of(DayOrder.YEAR_FIRST));
        assertThat(seen("4/4/1968", "5/5/1970").eitherOrder()).as("the same day both ways").isFalse();
        assertThat(seen("12 Apr 1968").orders()).isEqualTo(EnumSet.allOf(DayOrder.class));
        assertThat(seen("12 Apr 1968").eitherOrder()).isFalse();
        assertThat(seen("Kovar", "Brekke").orders()).isEmpty();
        assertThat(seen("4/12/68").shortYears()).isTrue();
        assertThat(seen("4/12/1968").shortYears()).isFalse();
    }

    /// One mistyped date does not turn the others round.
    @Test
    void mostOfTheDatesSayTheOrder() {
        var column = seen("24/12/1970", "13/2/1980", "4/5/1968", "12/31/1999");
        assertThat(column.orders()).isEqualTo(Set.of(DayOrder.DAY_FIRST));
        assertThat(column.eitherOrder()).isFalse();
        assertThat(new BirthDates(DayOrder.DAY_FIRST, Years.LATEST, TODAY).read("12/31/1999"))
                .isEqualTo(Optional.empty());
    }
}
