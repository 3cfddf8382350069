package enthesis.domain.solution.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Refusal;
import enthesis.domain.words.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The product number 09506000134352 is the example of the GS1 General Specifications.
class Gs1ReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/._";

    private final Gs1Reader reader = new Gs1Reader(TODAY);

    private String said(String text) {
        return switch (reader.read(text)) {
            case Entered.Value<Gs1Code>(var code, var _) -> code.product().map(Gtin::digits).orElse("-") + " "
                    + (code.lot().isEmpty() ? "-" : code.lot()) + " "
                    + code.expiry().map(LocalDate::toString).orElse("-");
            case Entered.Refused<Gs1Code>(var refusal, var _) -> refusal.words();
            case Entered.Empty<Gs1Code> _ -> "empty";
            case Entered.NotDone<Gs1Code> _ -> "not done";
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "010950600013435217261231 10A1; refusals.gs1Unreadable",
            "01095060001343521726123110A1; 09506000134352 A1 2026-12-31",
            "]d201095060001343521726123110A1; 09506000134352 A1 2026-12-31",
            "]C101095060001343521726123110A1; 09506000134352 A1 2026-12-31",
            "(01)09506000134352(17)261231(10)A1; 09506000134352 A1 2026-12-31",
            "(01) 09506000134352 (17) 261231 (10) A1; 09506000134352 A1 2026-12-31",
            "(10)A1(17)261231(01)09506000134352; 09506000134352 A1 2026-12-31",
            "(10)A(1)B(17)261231; - A(1)B 2026-12-31",
            "010950600013435210A1|17261231; 09506000134352 A1 2026-12-31",
            "010950600013435210A1^17261231; 09506000134352 A1 2026-12-31",
            "010950600013435210A1{GS}17261231; 09506000134352 A1 2026-12-31",
            "010950600013435210A1<GS>17261231|; 09506000134352 A1 2026-12-31",
            "|0109506000134352172612312112345|10A1; 09506000134352 A1 2026-12-31",
            "0109506000134352112501011726123110A1|310300015021X; 09506000134352 A1 2026-12-31",
            "0109506000134352; 09506000134352 - -",
            "010950600013435217261231; 09506000134352 - 2026-12-31",
            "010950600013435210B1726; 09506000134352 B1726 -",
            "(10)L0932; - L0932 -"})
    void whatAScannerTypesIsRead(String text, String said) {
        assertThat(said(text)).isEqualTo(said);
    }

    /// The sign itself, as a scanner sends it.
    @Test
    void theSeparatorOfTheStandardEndsALot() {
        assertThat(said("\u001d010950600013435210A1\u001d17261231")).isEqualTo("09506000134352 A1 2026-12-31");
        assertThat(said("010950600013435210A1\u241d17261231")).isEqualTo("09506000134352 A1 2026-12-31");
    }

    /// GS1 General Specifications 7.12: the year is between 49 back and 50 ahead; 3.4: day 00 is the last of the month.
    @ParameterizedTest
    @CsvSource({"261200, 2026-12-31", "270200, 2027-02-28", "280200, 2028-02-29", "280229, 2028-02-29",
            "760101, 2076-01-01", "770101, 1977-01-01", "000131, 2000-01-31", "991231, 1999-12-31"})
    void theDayIsReadWithItsCentury(String digits, LocalDate day) {
        assertThat(reader.read("(17)" + digits).asValue().flatMap(Gs1Code::expiry)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"2051-01-01, 01, 2101", "2051-01-01, 02, 2002", "2026-01-01, 76, 2076", "2000-06-01, 51, 1951",
            "2000-06-01, 50, 2050"})
    void theCenturyTurnsWithTheYear(LocalDate today, String year, int read) {
        assertThat(new Gs1Reader(today).read("(17)" + year + "0630").asValue().flatMap(Gs1Code::expiry))
                .contains(LocalDate.of(read, 6, 30));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "(01)09506000134353(10)A1; refusals.gs1CheckDigit",
            "01095060001343531726123110A1; refusals.gs1CheckDigit",
            "(17)261331(10)A1; refusals.gs1Date", "(17)260230(10)A1; refusals.gs1Date",
            "(17)270229; refusals.gs1Date",
            "(17)2612(10)A1; refusals.gs1Unreadable", "(01)9506000134352; refusals.gs1Unreadable",
            "01095060001343; refusals.gs1Unreadable", "0109506000134352172612; refusals.gs1Unreadable",
            "(10)(17)261231; refusals.gs1Unreadable", "(10)A B; refusals.gs1Unreadable",
            "(10)ABCDEFGHIJKLMNOPQRSTU; refusals.gs1Unreadable", "(05)1; refusals.gs1Unreadable",
            "010950600013435210ABCDEFGHIJKLMNOPQRSTU; refusals.gs1Unreadable",
            "(10)A1(10)A2; refusals.gs1Twice", "(17)261231(10)A1(17)270131; refusals.gs1Twice",
            "hello; refusals.gs1Unreadable", "B4471; refusals.gs1Unreadable", "5; refusals.gs1Unreadable",
            "0109506000134352\u00e9; refusals.gs1Unreadable"})
    void nonsenseIsRefused(String text, String words) {
        assertThat(said(text)).isEqualTo(words);
        Refusal refusal = reader.read(text).asRefusal().orElseThrow();
        assertThat(new Words(Locale.ENGLISH).say(refusal.words(), refusal.values().toArray(String[]::new)))
                .doesNotContain("{").endsWith(".");
    }

    /// Where the scanner drops the separators, a lot would swallow the expiry that follows it.
    @ParameterizedTest
    @ValueSource(strings = {"010950600013435210A117261231", "010950600013435210A11726123121X",
            "01095060001343522112345172612311 0A1", "010950600013435221123451726123110A1"})
    void whatRunsTogetherIsRefused(String text) {
        assertThat(said(text.replace(" ", ""))).isEqualTo("refusals.gs1Separators");
    }

    @ParameterizedTest
    @CsvSource({"B4471, false", "17261231, false", "LOT 01, false", "'', false", "0109506000134352, true",
            "0109506000134352172612, true", "(10)A1, true", "(A)1, false", "]d2, true", "A1|B2, true",
            "01234567, false"})
    void aLotIsNotTakenForACode(String text, boolean code) {
        assertThat(Gs1Reader.isCode(text)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"09506000134352, true", "9506000134352, true", "614141000036, true", "96385074, true",
            "09506000134351, false", "0950600013435, false", "x, false", "'', false"})
    void aProductNumberChecksItself(String digits, boolean right) {
        assertThat(Gtin.isRight(digits)).isEqualTo(right);
    }

    @Test
    void oneThatDoesNotIsNone() {
        assertThat(new Gtin("9506000134352")).isEqualTo(new Gtin("09506000134352"));
        assertThatThrownBy(() -> new Gtin("09506000134351")).isInstanceOf(IllegalArgumentException.class);
    }

    private record Written(Gtin product, String lot, LocalDate expiry) {

        static Written any(Random random) {
            var digits = new StringBuilder();
            for (int i = 0; i < 13; i++) {
                digits.append(random.nextInt(10));
            }
            for (int last = 0; last < 10; last++) {
                if (Gtin.isRight(digits.toString() + last)) {
                    digits.append(last);
                    break;
                }
            }
            var lot = new StringBuilder();
            for (int i = 1 + random.nextInt(20); i > 0; i--) {
                lot.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            return new Written(new Gtin(digits.toString()), lot.toString(),
                    LocalDate.of(1977, 1, 1).plusDays(random.nextInt(36_500)));
        }

        String six() {
            return String.format(Locale.ROOT, "%02d%02d%02d", expiry.getYear() % 100, expiry.getMonthValue(),
                    expiry.getDayOfMonth());
        }

        Gs1Code code() {
            return new Gs1Code(Optional.of(product), lot, Optional.of(expiry));
        }
    }

    /// In whatever order, with whatever stands between, run together or as printed: what was written is read.
    @Test
    void whatIsWrittenIsRead() {
        var random = new Random(20261123);
        for (int i = 0; i < 5_000; i++) {
            var written = Written.any(random);
            var elements = new ArrayList<>(List.of("01" + written.product(), "17" + written.six(),
                    "10" + written.lot() + "\u001d", "21S" + random.nextInt(9999) + "\u001d", "11250101"));
            Collections.shuffle(elements, random);
            assertThat(reader.read(String.join("", elements)).asValue()).contains(written.code());
            var printed = elements.stream().map(one -> "(" + one.substring(0, 2) + ")" + one.substring(2)).toList();
            assertThat(reader.read(String.join("", printed).replace("\u001d", "")).asValue()).contains(written.code());
        }
    }

    /// With the lot last no separator is needed, whatever the lot looks like.
    @Test
    void aLotThatComesLastIsReadWithoutSeparators() {
        var random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            var written = Written.any(random);
            assertThat(reader.read("01" + written.product() + "17" + written.six() + "10" + written.lot()).asValue())
                    .contains(written.code());
        }
    }

    /// One wrong digit of a product number never goes unseen.
    @Test
    void everySingleWrongDigitIsFound() {
        var right = "09506000134352";
        for (int at = 0; at < right.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                var other = right.substring(0, at) + digit + right.substring(at + 1);
                assertThat(Gtin.isRight(other)).isEqualTo(other.equals(right));
            }
        }
    }

    @Test
    void whateverIsTypedIsReadOrRefused() {
        var random = new Random(11);
        var signs = "0123456789()]dC|^ \u001dABx\u00e9";
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder(random.nextBoolean() ? "01" : "");
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            var read = reader.read(text.toString());
            assertThat(read).isNotInstanceOf(Entered.NotDone.class);
            read.asValue().flatMap(Gs1Code::expiry).ifPresent(day -> assertThat(YearMonth.from(day))
                    .isBetween(YearMonth.of(1977, 1), YearMonth.of(2076, 12)));
        }
    }
}
