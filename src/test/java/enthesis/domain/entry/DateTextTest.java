package enthesis.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.DateText.Slashes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final DateText dates = new DateText(TODAY, Slashes.ASK);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            t | 2026-11-23
            T | 2026-11-23
            +7 | 2026-11-30
            -3w | 2026-11-02
            -4d | 2026-11-19
            t-4 | 2026-11-19
            12.4.68 | 1968-04-12
            12.04.1968 | 1968-04-12
            12.4. | 2026-04-12
            1968-04-12 | 1968-04-12
            12 Apr 1968 | 1968-04-12
            12 APRIL 1968 | 1968-04-12
            Apr 12, 1968 | 1968-04-12
            12-apr-68 | 1968-04-12
            24/12/68 | 1968-12-24
            12/24/68 | 1968-12-24
            4/4/1968 | 1968-04-04
            29.2.2028 | 2028-02-29
            """)
    void readsEveryUsualForm(String text, LocalDate day) {
        assertThat(dates.read(text)).isEqualTo(new Entered.Value<>(day, text));
    }

    @Test
    void asksWhichDateSlashesMean() {
        assertThat(dates.read("12/4/68")).isEqualTo(new Entered.Refused<>(new Refusal("refusals.eitherDate",
                List.of("12/4/68", "12 Apr 1968", "4 Dec 1968"), Map.of()), "12/4/68"));
        assertThat(new DateText(TODAY, Slashes.DAY_FIRST).read("12/4/68").asValue())
                .contains(LocalDate.of(1968, 4, 12));
        assertThat(new DateText(TODAY, Slashes.MONTH_FIRST).read("12/4/68").asValue())
                .contains(LocalDate.of(1968, 12, 4));
    }

    @Test
    void saysHowManyDaysTheMonthHas() {
        assertThat(dates.read("31.2.").asRefusal().orElseThrow())
                .isEqualTo(Refusal.of("refusals.dayOfMonth", "February", "2026", "28"));
    }

    @ParameterizedTest
    @CsvSource({"soon, refusals.date", "5.13.2026, refusals.month", "0.5.2026, refusals.dayOfMonth",
            "12, refusals.date",
            "12 Foo 1968, refusals.date"})
    void refusesWhatIsNoDay(String text, String words) {
        assertThat(dates.read(text).asRefusal().orElseThrow().words()).isEqualTo(words);
    }

    @Test
    void aBirthIsNeverInTheFuture() {
        assertThat(dates.readBirth("24.11.2026").asRefusal().orElseThrow())
                .isEqualTo(Refusal.of("refusals.future", "24 Nov 2026"));
        assertThat(dates.readBirth("12.4.30").asValue()).contains(LocalDate.of(1930, 4, 12));
        assertThat(dates.readBirth("1.1.1880").asRefusal().orElseThrow().words()).isEqualTo("refusals.tooLongAgo");
        assertThat(dates.readBirth("t").asValue()).contains(TODAY);
    }

    @ParameterizedTest
    @CsvSource({"03.2027, 2027-03-31", "3/27, 2027-03-31", "2027-03, 2027-03-31", "Mar 2027, 2027-03-31",
            "15.3.2027, 2027-03-15"})
    void anExpiryMonthEndsOnItsLastDay(String text, LocalDate day) {
        assertThat(dates.readExpiry(text)).isEqualTo(new Entered.Value<>(day, text));
    }

    @Test
    void readsAndWritesTheSameInTurkish() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            assertThat(dates.read("12 APRIL 1968").asValue()).contains(LocalDate.of(1968, 4, 12));
            assertThat(DateText.written(TODAY)).isEqualTo("23 Nov 2026");
        } finally {
            Locale.setDefault(before);
        }
    }
}
