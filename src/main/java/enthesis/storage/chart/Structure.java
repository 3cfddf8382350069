package enthesis.storage.chart;

import enthesis.storage.attachment.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.h2.engine.DbObject;

/// Of what a chart's tables are made: columns, rules between them, the triggers that guard them, who may do what.
/// Whoever has the owner's password may take a trigger away or give a right, and no row tells of it; so all of it
/// together has to be what the scripts of its version lay (`structures.txt`). Names that H2 makes up, the order of
/// columns, what it guesses of their contents and the users' passwords differ from chart to chart, and don't count.
final class Structure {
    /// The code of the exception, in no range of H2's.
    static final int CODE = 45_004;
    private static final Map<Integer, String> KNOWN = known();
    private static final Pattern MADE_UP = Pattern.compile(
            "\"(PRIMARY_KEY_[0-9A-F_]+|CONSTRAINT_[0-9A-F_]+|[A-Z0-9_]*INDEX_[0-9A-F_]+)\"");
    private static final Pattern GUESSED = Pattern.compile(" SELECTIVITY \\d+");
    private static final Pattern PASSWORD = Pattern.compile("'[0-9a-f]*'");
    private static final String BETWEEN = ",\n";

    private Structure() {}

    /// Whether these are the objects of that version. Of a version without a line nothing is known: an older one is
    /// judged when it was brought to this one's tables, a newer one is not opened at all.
    static boolean fits(Optional<Integer> version, List<Laid> objects) {
        return version.map(KNOWN::get).map(known -> known.equals(of(objects))).orElse(true);
    }

    /// One hash of all that counts.
    static String of(List<Laid> objects) {
        var all = objects.stream().filter(Structure::counts).map(Structure::plain).sorted()
                .collect(Collectors.joining("\n"));
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8)).hex();
    }

    private static boolean counts(Laid object) {
        return switch (object.kind()) {
            case DbObject.SETTING -> false;
            case DbObject.INDEX -> object.command().startsWith("CREATE UNIQUE");
            default -> true;
        };
    }

    private static String plain(Laid object) {
        return switch (object.kind()) {
            case DbObject.TABLE_OR_VIEW -> columns(GUESSED.matcher(object.command()).replaceAll(""));
            case DbObject.USER -> PASSWORD.matcher(object.command()).replaceAll("");
            default -> MADE_UP.matcher(object.command()).replaceAll("");
        };
    }

    private static String columns(String table) {
        int open = table.indexOf('(');
        var columns = table.substring(open + 1, table.lastIndexOf(')')).strip().split(BETWEEN, -1);
        return Arrays.stream(columns).map(String::strip).sorted()
                .collect(Collectors.joining(",", table.substring(0, open + 1), ")"));
    }

    private static Map<Integer, String> known() {
        try (var in = Structure.class.getResourceAsStream("structures.txt")) {
            if (in == null) {
                throw new IllegalStateException("structures.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split(" ", 2))
                    .collect(Collectors.toUnmodifiableMap(line -> Integer.valueOf(line[0]), line -> line[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
