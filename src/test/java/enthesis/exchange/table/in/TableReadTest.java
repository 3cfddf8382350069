package enthesis.exchange.table.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.intake.Fact;
import enthesis.domain.intake.Identifier;
import enthesis.domain.intake.Incoming;
import enthesis.domain.intake.LeftOut;
import enthesis.domain.intake.table.TableForm;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import enthesis.exchange.incoming.CalledOff;
import enthesis.exchange.incoming.Chosen;
import enthesis.exchange.incoming.NotTaken;
import enthesis.exchange.incoming.Piece;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A table as it is found out, looked at and read.
class TableReadTest {
    @TempDir
    Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("patients.csv"), bytes);
    }

    private TableCheck read(String text) throws IOException {
        return Tables.read(file(Tables.utf8(text)));
    }

    private static TableFile.Found form(Path path) throws IOException {
        try (var chosen = Chosen.of(path, Set.of())) {
            return TableFile.form(chosen.pieces().getFirst());
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ';', true", "windows-1252, ';', false", "windows-1252, '|', false", "UTF-16LE, ',', true",
            "UTF-16BE, '\t', true", "UTF-8, '\t', true"})
    void encodingAndDelimiterAreFoundOut(String encoding, char delimiter, boolean sure) throws IOException {
        var path = file(Tables.bytes(Tables.text(Tables.rows(1, 3), delimiter), encoding));
        assertThat(form(path)).isEqualTo(new TableFile.Found(new TableForm(encoding, delimiter), sure));
        assertThat(Tables.read(path).people()).extracting(Incoming::family)
                .containsExactly("M\u00fcller1", "M\u00fcller2", "M\u00fcller3");
    }

    @Test
    void aMarkAtTheBeginningIsNoPartOfTheFirstName() throws IOException {
        var check = Tables.read(file(Tables.utf8("\ufeffNachname;Vorname;geboren\nKovar;Ilse;12.4.1968\n")));
        assertThat(check.people()).extracting(Incoming::family).containsExactly("Kovar");
        var half = "Nachname;Vorname;geboren\nKovar;Ilse;12.4.1968\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(form(file(half)).form().encoding()).as("without a mark").isEqualTo("UTF-16LE");
    }

    @Test
    void spreadsheetsThatSayTheirDelimiterAreBelieved() throws IOException {
        var check = read("sep=,\nNachname,Vorname,geboren\n\"Kovar;x\",Ilse,12.4.1968\n");
        assertThat(check.people()).extracting(Incoming::family).containsExactly("Kovar;x");
    }

    @Test
    void everythingOfARowIsRead() throws IOException {
        var check = Tables.read(file(Tables.german(1, 2)));
        assertThat(check.people().getFirst()).isEqualTo(new Incoming("patients.csv, 2",
                List.of(new Identifier("Oak", "P1")), "M\u00fcller1", "J\u00f6rg", LocalDate.of(1968, 4, 14),
                Sex.FEMALE, "0171 5551",
                new Allergies.TakenOver(List.of(new Allergy("Penicillin", Severity.UNKNOWN, ""),
                        new Allergy("Latex (Quaddeln, 2019)", Severity.UNKNOWN, "")), Tables.TODAY)));
        assertThat(check.people().get(1).place()).as("a cell of two lines before it").isEqualTo("patients.csv, 4");
        assertThat(check.facts()).isEqualTo(Map.of(Fact.Kind.ALLERGY, 4, Fact.Kind.MEDICATION, 4));
    }

    @Test
    void whatIsSaidIsTheSameWhenItIsReadOnceMore() throws IOException {
        var path = file(Tables.german(1, 2));
        try (var chosen = Chosen.of(path, Set.of())) {
            var piece = chosen.pieces().getFirst();
            var check = new TableCheck(piece, Tables.reading(piece), ColumnWords.load(), Tables.TODAY);
            check.next();
            assertThat(said(check, piece)).containsExactly("0 Penicillin", "0 Latex (Quaddeln, 2019)",
                    "0 Ramipril 2,5 mg", "0 ASS 100", "1 Penicillin", "1 Latex (Quaddeln, 2019)", "1 Ramipril 2,5 mg",
                    "1 ASS 100");
            Files.write(path, Tables.german(1, 3));
            assertThatThrownBy(() -> said(check, piece)).isInstanceOfSatisfying(NotTaken.class,
                    not -> assertThat(not.why()).isEqualTo(NotTaken.Why.CHANGED));
        }
    }

    /// Wherever in a table it is called off, nothing more of it is read.
    @Test
    void aBigTableIsCalledOffInTheMiddle() throws IOException {
        var path = file(Tables.german(1, 20_000));
        var asked = new AtomicInteger();
        try (var chosen = Chosen.of(path, Set.of(), () -> asked.incrementAndGet() > 20)) {
            var form = new TableForm("windows-1252", ';');
            assertThatThrownBy(() -> TableFile.survey(chosen.pieces().getFirst(), form)).isInstanceOf(CalledOff.class);
            assertThat(chosen.read()).isBetween(1L, chosen.bytes() / 2);
        }
    }

    private static List<String> said(TableCheck check, Piece piece) throws IOException {
        var all = new ArrayList<String>();
        try (var telling = check.telling(List.of(piece))) {
            for (var one = telling.next(); one.isPresent(); one = telling.next()) {
                all.add(one.get().person() + " " + one.get().fact().words());
            }
            assertThat(telling.next()).as("the end stays the end").isEmpty();
        }
        return all;
    }

    /// Far longer than a row may be, but rows end in it.
    @Test
    void aLongTableIsNoEndlessRow() throws IOException {
        var bytes = Tables.german(1, 5_000);
        assertThat(bytes.length).isGreaterThan(2 * Guarded.LONGEST_ROW);
        assertThat(Tables.read(file(bytes)).people()).hasSize(5_000);
    }

    @Test
    void whatIsLeftOutIsCounted() throws IOException {
        var check = read("""
                Name;geboren;Geschlecht;Stadt
                Ilse Kovar;12.4.1968;q;Ostend
                ;13.4.1968;f;
                Olav Brekke;;m;Bergen
                Yuki Tanaka;1970;f;

                ;;;
                Kwame Mbeki;14.4.1968;;
                """);
        assertThat(check.people()).extracting(Incoming::family).containsExactly("Kovar", "Mbeki");
        assertThat(check.people()).extracting(Incoming::sex).containsOnly(Sex.UNKNOWN);
        assertThat(check.left()).isEqualTo(Map.of(new LeftOut.Line(LeftOut.Why.NO_NAME, ""), 1,
                new LeftOut.Line(LeftOut.Why.NO_BIRTH_DATE, ""), 1,
                new LeftOut.Line(LeftOut.Why.PART_OF_BIRTH_DATE, ""), 1,
                new LeftOut.Line(LeftOut.Why.KIND, "Stadt"), 1,
                new LeftOut.Line(LeftOut.Why.SEX_NOT_KNOWN, "\u201cq\u201d"), 1));
    }

    /// "None" is no allergy, and no answer of today: it stays what the other program says.
    @Test
    void noAllergiesAreNotAsked() throws IOException {
        var check = read("""
                Nachname;Vorname;geboren;Allergien
                Kovar;Ilse;12.4.1968;keine
                Brekke;Olav;13.4.1968;-
                """);
        assertThat(check.people()).extracting(Incoming::allergies).containsOnly(new Allergies.NotAsked());
        assertThat(check.facts()).isEqualTo(Map.of(Fact.Kind.ALLERGY, 1));
    }

    @Test
    void zerosAndSignsThatASpreadsheetKeepsAreKept() throws IOException {
        var check = read("""
                Nr;Nachname;Vorname;geboren;Tel
                ="0042";Kovar;Ilse;12.4.1968;+49 (0)171 555
                43;'-Brekke;Olav;13.4.1968;
                """);
        assertThat(check.people()).extracting(one -> one.numbers().getFirst().value()).containsExactly("0042", "43");
        assertThat(check.people().getFirst().telephone()).isEqualTo("+49 (0)171 555");
        assertThat(check.people().get(1).family()).isEqualTo("-Brekke");
    }

    @Test
    void whereSaysLineAndColumn() throws IOException {
        assertThatThrownBy(() -> read("Nachname;Vorname;geboren\nKovar;Ilse;12.4.1968\nBrekke;Olav;31.4.1968\n"))
                .isInstanceOfSatisfying(NotTaken.class, not -> {
                    assertThat(not.why()).isEqualTo(NotTaken.Why.CELL_DATE);
                    assertThat(not.values()).containsExactly("patients.csv", "3", "0", "geboren");
                    assertThat(not.getMessage()).as("for logs").doesNotContain("Brekke", "patients");
                });
        var damaged = Tables.utf8("Nachname;Vorname;geboren\nM\u00fcller;J\u00f6rg;12.4.1968\nBr_kke;Olav;1.4.1968\n");
        damaged[damaged.length - 21 + 2] = (byte) 0xff;
        assertThatThrownBy(() -> Tables.read(file(damaged))).isInstanceOfSatisfying(NotTaken.class, not -> {
            assertThat(not.why()).isEqualTo(NotTaken.Why.TABLE_ENCODING);
            assertThat(not.values()).containsExactly("patients.csv", "3", "3", "UTF-8");
        });
    }
}
