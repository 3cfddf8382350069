package enthesis.storage.patient;

import enthesis.domain.patient.find.Part;
import enthesis.domain.patient.find.Part.Meaning;
import enthesis.domain.patient.find.PatientQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What finding asks of the database, by JDBC alone: the ranges of the kept words, and the rows of who was found.
/// Nothing is put in an order or worded. For comparison with the store's own call.
public final class BareSearch {
    private static final int MOST = 150;
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    public BareSearch(Connection connection) {
        this.connection = connection;
    }

    /// How many rows were read.
    public int find(PatientQuery query) throws SQLException {
        for (var part : query.parts()) {
            var ids = new LinkedHashSet<UUID>();
            boolean all = part(part, MOST, ids);
            if (all || query.parts().size() == 1) {
                return people(ids);
            }
        }
        return people(together(query));
    }

    private Set<UUID> together(PatientQuery query) throws SQLException {
        var left = new LinkedHashSet<UUID>();
        for (var part : query.parts()) {
            var ids = new LinkedHashSet<UUID>();
            part(part, Integer.MAX_VALUE, ids);
            if (part.equals(query.parts().getFirst())) {
                left.addAll(ids);
            } else {
                left.retainAll(ids);
            }
        }
        return left;
    }

    private boolean part(Part part, int most, Set<UUID> ids) throws SQLException {
        boolean all = true;
        for (var meaning : part.meanings()) {
            all &= switch (meaning) {
                case Meaning.Name(var prefix) -> words("name", prefix, most, ids);
                case Meaning.Numbered(var prefix) -> words("number", prefix, most, ids);
                case Meaning.Telephone(var digits) -> telephone(digits, most, ids);
                case Meaning.Birthday(var day) -> words("birthday", day, most, ids);
                case Meaning.Born(var from, var to) -> asked("select id from patient where born between ? and ? "
                        + "order by born limit ?", most, ids, from, to, most);
            };
        }
        return all;
    }

    private boolean telephone(String digits, int most, Set<UUID> ids) throws SQLException {
        boolean front = words("telephone", digits, most, ids);
        return words("enohpelet", new StringBuilder(digits).reverse().toString(), most, ids) && front;
    }

    private boolean words(String kind, String prefix, int most, Set<UUID> ids) throws SQLException {
        return asked("select patient from patient_word where kind = ? and word >= ? and word < ? "
                + "order by kind, word, patient limit ?", most, ids, kind, prefix, prefix + Character.MAX_VALUE, most);
    }

    private boolean asked(String sql, int most, Set<UUID> ids, Object... values) throws SQLException {
        int found = 0;
        try (var rows = statement(sql, values).executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
                found++;
            }
        }
        return found < most;
    }

    private int people(Set<UUID> found) throws SQLException {
        if (found.isEmpty()) {
            return 0;
        }
        var ids = found.stream().limit(MOST).toArray();
        int read = 0;
        try (var rows = statement("select id, number, family, given, born, sex, telephone from patient where id in ("
                + String.join(",", Collections.nCopies(ids.length, "?")) + ")", ids).executeQuery()) {
            while (rows.next()) {
                for (int column = 1; column <= 7; column++) {
                    read += rows.getString(column) == null ? 0 : 1;
                }
            }
        }
        return read;
    }

    private PreparedStatement statement(String sql, Object... values) throws SQLException {
        var statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        return statement;
    }
}
