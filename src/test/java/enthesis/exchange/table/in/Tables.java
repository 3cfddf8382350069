package enthesis.exchange.table.in;

import enthesis.domain.intake.table.DayOrder;
import enthesis.domain.intake.table.NameOrder;
import enthesis.domain.intake.table.TableReading;
import enthesis.domain.intake.table.Years;
import enthesis.exchange.incoming.Chosen;
import enthesis.exchange.incoming.Piece;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Tables as practice programs write them, and how they are read in tests: as proposed, with what is asked answered.
public final class Tables {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final List<String> HEADER = List.of("Patientennummer", "Nachname", "Vorname", "Geburtsdatum", "Geschlecht",
            "Telefon", "Allergien", "Medikamente");

    private Tables() {}

    /// The rows of a table of so many people, the names of the columns first; each of them once, with umlauts.
    static List<List<String>> rows(int first, int many) {
        var rows = new ArrayList<>(List.of(HEADER));
        for (int number = first; number < first + many; number++) {
            rows.add(List.of("P" + number, "M\u00fcller" + number, "J\u00f6rg", 13 + number % 15 + ".4.1968",
                    number % 2 == 0 ? "m" : "weiblich", "0171 555" + number, "Penicillin; Latex (Quaddeln, 2019)",
                    "Ramipril 2,5 mg\nASS 100"));
        }
        return rows;
    }

    static String text(List<List<String>> rows, char delimiter) {
        return rows.stream().map(row -> row.stream().map(cell -> cell(cell, delimiter))
                .collect(Collectors.joining(String.valueOf(delimiter)))).collect(Collectors.joining("\r\n", "",
                        "\r\n"));
    }

    private static String cell(String text, char delimiter) {
        return text.chars().anyMatch(sign -> sign == delimiter || sign == '"' || sign == '\n')
                ? "\"" + text.replace("\"", "\"\"") + "\""
                : text;
    }

    static byte[] bytes(String text, String encoding) {
        return encoding.startsWith("UTF-16")
                ? ("\ufeff" + text).getBytes(Charset.forName(encoding))
                : text.getBytes(Charset.forName(encoding));
    }

    /// As a practice program of the nineties exports it: Windows-1252, semicolons, day first.
    public static byte[] german(int first, int many) {
        return text(rows(first, many), ';').getBytes(Charset.forName("windows-1252"));
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static TableReading reading(Piece piece) throws IOException {
        var form = TableFile.form(piece).form();
        return ColumnWords.load().guess(TableFile.survey(piece, form), form).days(DayOrder.DAY_FIRST)
                .years(Years.LATEST).names(NameOrder.GIVEN_FIRST).system("Oak");
    }

    static TableCheck read(Path path) throws IOException {
        try (var chosen = Chosen.of(path, Set.of())) {
            var piece = chosen.pieces().getFirst();
            var check = new TableCheck(piece, reading(piece), ColumnWords.load(), TODAY);
            while (!check.whole()) {
                check.next();
            }
            return check;
        }
    }
}
