package enthesis.storage.extract.rows;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;

/// A kind of row that leaves: the name of its file, the table it lies in, whose it is, and which columns of it
/// stay behind.
record Drawer(String name, Table<?> table, Whose whose, List<String> without) {

    enum Whose {
        PATIENT, PRACTICE,
        /// Of the practice, and of a patient where it is known whose it is.
        BOTH
    }

    List<Field<?>> fields() {
        return Stream.<Field<?>>of(table.fields()).filter(field -> !without.contains(field.getName())).toList();
    }
}
