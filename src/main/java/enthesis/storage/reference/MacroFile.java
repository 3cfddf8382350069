package enthesis.storage.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import enthesis.domain.entry.Choices;
import enthesis.domain.note.Macro;
import enthesis.domain.note.macro.KeptMacro;
import enthesis.domain.value.PersonId;
import enthesis.domain.visit.NoteFields.Paragraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The practice's text macros, from `/db/reference/macros.json` on the class path.
public final class MacroFile {
    private MacroFile() {}

    /// A macro of the practice as it is kept.
    public static String write(KeptMacro kept) {
        var macro = JsonMapper.builder().build().createObjectNode()
                .put("owner", kept.owner().map(PersonId::toString).orElse(""))
                .put("name", kept.macro().name()).put("text", kept.macro().text());
        kept.macro().place().ifPresent(place -> macro.put("paragraph", Choices.text(place.paragraph()))
                .put("end", Choices.text(place.end())));
        return macro.toString();
    }

    /// Reads it back.
    ///
    /// @throws IllegalArgumentException
    ///             if it is not one
    public static KeptMacro read(String id, String json) {
        try {
            var macro = new JsonMapper().readTree(json);
            var owner = macro.required("owner").asText();
            return new KeptMacro(id, owner.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PersonId(UUID.fromString(owner))),
                    new Macro(macro.required("name").asText(), macro.required("text").asText(), place(macro)));
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /// None in what was kept before a macro could stand in the note by itself.
    private static Optional<Macro.Place> place(JsonNode macro) {
        return Choices.read(Paragraph.class, macro.path("paragraph").asText())
                .flatMap(paragraph -> Choices.read(Macro.End.class, macro.path("end").asText())
                        .map(end -> new Macro.Place(paragraph, end)));
    }

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
