package enthesis.exchange.table;

import enthesis.domain.entry.Choices;
import enthesis.domain.extract.rows.Column;
import enthesis.domain.extract.rows.Form;
import enthesis.domain.extract.rows.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Says of every column of every table what it means, how it is written, in which unit, and what its codes are.
public record Dictionary(Spoken spoken) {
    private static final List<String> COLUMNS = List.of("table", "rows_are", "column", "means", "written_as", "unit",
            "codes");
    /// How a name ends that says a unit; after UCUM (http://unitsofmeasure.org) where it knows one.
    private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("_ml", "mL"), Map.entry("_mg", "mg"),
            Map.entry("_percent", "%"), Map.entry("_celsius", "Cel"), Map.entry("_millimetres", "mm"),
            Map.entry("_pixels", "pixels"), Map.entry("_minutes", "min"), Map.entry("_seconds", "s"),
            Map.entry("_bytes", "By"), Map.entry("_years", "a"), Map.entry("_0_to_10", "0 to 10"),
            Map.entry("_1_to_5", "1 to 5"));

    public byte[] of(List<Form> forms) {
        var lines = new ArrayList<List<String>>();
        for (var form : forms) {
            form.columns().forEach(column -> lines.add(line(form, column)));
        }
        return join(Csv.head(COLUMNS), Csv.more(lines));
    }

    private List<String> line(Form form, Column column) {
        return List.of(form.name(), spoken.table(form.means()), column.name(), spoken.column(column.means()),
                Choices.text(column.kind()), unit(column.name()), codes(column));
    }

    private static String unit(String name) {
        return UNITS.entrySet().stream().filter(unit -> name.endsWith(unit.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse(name.startsWith("weeks_") ? "wk" : "");
    }

    private String codes(Column column) {
        return column.codes().stream()
                .map(code -> code + " = " + spoken.code(column.means(), code).orElse(code))
                .collect(Collectors.joining("; "));
    }

    private static byte[] join(byte[] first, byte[] second) {
        var both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
