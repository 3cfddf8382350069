package enthesis.exchange.table.in;

import enthesis.domain.entry.Choices;
import enthesis.domain.intake.table.Dictionary;
import enthesis.domain.intake.table.Part;
import enthesis.domain.patient.Sex;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/// The words that came with the program for what a table holds (`columns.properties`).
public final class ColumnWords {
    private ColumnWords() {}

    public static Dictionary load() {
        var lines = new Properties();
        try (var in = Objects.requireNonNull(ColumnWords.class.getResourceAsStream("columns.properties"));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var columns = new HashMap<String, Part>();
        var sexes = new HashMap<String, Sex>();
        var nothing = new HashSet<String>();
        for (var key : lines.stringPropertyNames()) {
            for (var word : lines.getProperty(key).split(",", -1)) {
                var said = Dictionary.key(word);
                Optional<Part> part = Choices.read(Part.class, key);
                part.ifPresent(one -> columns.put(said, one));
                Choices.read(Sex.class, key).ifPresent(one -> sexes.put(said, one));
                if (key.equals("nothing")) {
                    nothing.add(said);
                }
            }
        }
        return new Dictionary(columns, sexes, nothing);
    }
}
