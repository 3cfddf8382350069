package enthesis.storage.extract.rows;

import enthesis.domain.extract.rows.Column;
import enthesis.domain.extract.rows.Column.Kind;
import enthesis.domain.extract.rows.Form;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.Field;

/// What the tables of the database look like where they leave. A column that the database holds to few words is a code.
final class Forms {
    /// Before all else in the tables of patients: whose row it is.
    static final Column NUMBER = Column.of("chart_number", Kind.IDENTITY, "patient.number");
    private static final Pattern WORD = Pattern.compile("'([a-z0-9_]*)'");
    private static final List<String> IDENTITIES = List.of("SHA256", "PDF", "FILE", "PICTURE", "SEAL", "SOURCE");
    private static final int LENGTH_OF_HASH = 64;

    private Forms() {}

    static Form of(Drawer drawer) {
        var columns = new ArrayList<Column>();
        if (drawer.whose() == Drawer.Whose.PATIENT) {
            columns.add(NUMBER);
        }
        drawer.fields().forEach(field -> columns.add(column(drawer, field)));
        return new Form(drawer.name(), small(drawer.table().getName()), columns);
    }

    private static Column column(Drawer drawer, Field<?> field) {
        var table = small(drawer.table().getName());
        var name = small(field.getName());
        var codes = codes(drawer, field);
        var kind = codes.isEmpty() && !Names.isKey(table, name) ? kind(field) : Kind.CODE;
        return new Column(Names.of(table, name), kind, table + "." + name, codes);
    }

    private static Kind kind(Field<?> field) {
        var type = field.getType();
        if (type == UUID.class || (type == String.class && IDENTITIES.contains(field.getName())
                && field.getDataType().length() == LENGTH_OF_HASH)) {
            return Kind.IDENTITY;
        }
        if (type == Integer.class || type == Long.class) {
            return Kind.WHOLE;
        }
        if (type == BigDecimal.class || type == Double.class) {
            return Kind.DECIMAL;
        }
        if (type == LocalDate.class) {
            return Kind.DAY;
        }
        if (type == LocalTime.class) {
            return Kind.TIME;
        }
        if (type == OffsetDateTime.class) {
            return Kind.MOMENT;
        }
        return type == Boolean.class ? Kind.YES_NO : Kind.TEXT;
    }

    /// All that a column's own check lets in.
    private static List<String> codes(Drawer drawer, Field<?> field) {
        var begins = "\"" + field.getName() + "\" IN(";
        return drawer.table().getChecks().stream().map(check -> check.condition().toString())
                .filter(check -> check.replaceFirst("^[\\s(]+", "").startsWith(begins)).findFirst()
                .map(check -> WORD.matcher(check).results().map(found -> found.group(1)).filter(word -> !word.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
