package enthesis.storage.chart;

import java.util.Set;
import java.util.regex.Pattern;
import org.h2.engine.DbObject;

/// One object of a database: its kind, and the command that makes it anew whenever the file is opened.
record Laid(int kind, String command) {
    private static final String NAME = "\"[A-Za-z_0-9]+\"";
    private static final String PUBLIC = "\"PUBLIC\"\\." + NAME;
    private static final Pattern TRIGGER = Pattern.compile("CREATE FORCE TRIGGER " + PUBLIC + " (BEFORE|AFTER) "
            + "(INSERT|UPDATE|DELETE|TRUNCATE|, )+ ON " + PUBLIC
            + " (FOR EACH ROW )?(QUEUE \\d+ )?(NOWAIT )?CALL [\"']enthesis\\.storage\\.trail\\.guard\\.[A-Za-z]+[\"']");
    private static final Pattern USER = Pattern.compile("CREATE USER IF NOT EXISTS \"(OWNER|APP)\" .*");
    private static final Pattern RIGHT = Pattern.compile("GRANT [A-Z, ]+ ON " + PUBLIC + " TO \"APP\"");
    private static final Pattern ROLE = Pattern.compile("CREATE ROLE IF NOT EXISTS \"?PUBLIC\"?");
    private static final Pattern SETTING = Pattern
            .compile("SET (CREATE_BUILD|DB_CLOSE_DELAY|WRITE_DELAY|MAX_MEMORY_ROWS) -?\\d+");
    private static final Pattern TABLE = Pattern.compile("CREATE CACHED TABLE " + PUBLIC + "\\(.*\\)", Pattern.DOTALL);
    private static final Pattern INDEX = Pattern.compile("CREATE (UNIQUE |PRIMARY KEY )?(NULLS [A-Z ]+)?(INDEX )?"
            + PUBLIC + ".*", Pattern.DOTALL);
    private static final Pattern CONSTRAINT = Pattern.compile("ALTER TABLE " + PUBLIC + " ADD CONSTRAINT .*",
            Pattern.DOTALL);
    private static final Pattern SEQUENCE = Pattern.compile("CREATE SEQUENCE " + PUBLIC + " [A-Z0-9 -]*");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern CALLED = Pattern.compile("([A-Z_0-9]+)\\(");
    private static final Pattern WORD = Pattern.compile("[A-Z_0-9]+");
    /// What may stand before a bracket: types, clauses, and the functions that our scripts ask.
    private static final Set<String> CALLS = Set.of("VARCHAR", "NUMERIC", "TIMESTAMP", "VARBINARY", "CHECK", "KEY",
            "UNIQUE", "IN", "AND", "OR", "NOT", "CHAR_LENGTH", "OCTET_LENGTH", "CHARACTER_LENGTH", "REFERENCES",
            "VARYING", "CAST", "VARCHAR_IGNORECASE", "DECIMAL", "CHARACTER");
    private static final Set<String> NEVER = Set.of("ENGINE", "LINKED", "SELECT", "CALL", "JAVA_OBJECT", "OTHER");

    boolean isOurs() {
        return switch (kind) {
            case DbObject.TABLE_OR_VIEW -> is(TABLE) && isStill();
            case DbObject.INDEX -> is(INDEX) && isStill();
            case DbObject.CONSTRAINT -> is(CONSTRAINT) && isStill();
            case DbObject.SEQUENCE -> is(SEQUENCE);
            case DbObject.TRIGGER -> is(TRIGGER);
            case DbObject.USER -> is(USER);
            case DbObject.RIGHT -> is(RIGHT);
            case DbObject.ROLE -> is(ROLE);
            case DbObject.SETTING -> is(SETTING);
            default -> false;
        };
    }

    private boolean is(Pattern pattern) {
        return pattern.matcher(command).matches();
    }

    /// Asks no function that does more than look at its row.
    private boolean isStill() {
        var bare = QUOTED.matcher(command).replaceAll("\"\"");
        return CALLED.matcher(bare).results().allMatch(call -> CALLS.contains(call.group(1)))
                && WORD.matcher(bare).results().noneMatch(word -> NEVER.contains(word.group()));
    }
}
