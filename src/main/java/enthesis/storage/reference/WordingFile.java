package enthesis.storage.reference;

import com.fasterxml.jackson.core.type.TypeReference;
import enthesis.domain.finding.Source;
import enthesis.domain.wording.Language;
import enthesis.domain.wording.SheetLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The lines of the papers for patients and physiotherapists, then those of the consent, all languages side by side,
/// from `/db/reference` on the class path.
public final class WordingFile {
    private WordingFile() {}

    private record Row(String key, Source source, String english, String french, String spanish, String german) {

        SheetLine line() {
            return new SheetLine(key, source, Map.of(Language.ENGLISH, english, Language.FRENCH, french,
                    Language.SPANISH, spanish, Language.GERMAN, german));
        }
    }

    public static List<SheetLine> load() {
        return Stream.of("wording", "consent").flatMap(name -> load(name).stream()).toList();
    }

    private static List<SheetLine> load(String name) {
        try (var in = Objects
                .requireNonNull(WordingFile.class.getResourceAsStream("/db/reference/" + name + ".json"))) {
            return ReferenceJson.mapper().readValue(in, new TypeReference<List<Row>>() {}).stream().map(Row::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
