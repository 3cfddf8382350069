package enthesis.storage.reference;

import com.fasterxml.jackson.databind.json.JsonMapper;
import enthesis.domain.note.Macro;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The practice's text macros, from `/db/reference/macros.json` on the class path.
public final class MacroFile {
    private MacroFile() {}

    public static List<Macro> load() {
        try (var in = Objects.requireNonNull(MacroFile.class.getResourceAsStream("/db/reference/macros.json"))) {
            var macros = new ArrayList<Macro>();
            for (var macro : new JsonMapper().readTree(in).required("macros")) {
                macros.add(new Macro(macro.required("name").asText(), macro.required("text").asText()));
            }
            return macros;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
