package enthesis.storage.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import enthesis.domain.entry.Choices;
import enthesis.domain.intake.table.DayOrder;
import enthesis.domain.intake.table.NameOrder;
import enthesis.domain.intake.table.Part;
import enthesis.domain.intake.table.TableForm;
import enthesis.domain.intake.table.TableReading;
import enthesis.domain.intake.table.Years;
import enthesis.domain.patient.Sex;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// How a table is read, as JSON.
public final class TableReadingFile {
    private TableReadingFile() {}

    /// As it is written; what is not said is "".
    private record Kept(String name, String encoding, String delimiter, List<String> parts, String days, String years,
            String names, String system, Map<String, String> sexes) {}

    /// `name` is how it is called in the trail.
    public static String write(String name, TableReading reading) {
        var kept = new Kept(name, reading.form().encoding(), String.valueOf(reading.form().delimiter()),
                reading.parts().stream().map(TableReadingFile::text).toList(), text(reading.days()),
                text(reading.years()), text(reading.names()), reading.system(), reading.sexes().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> Choices.text(one.getValue()))));
        try {
            return ReferenceJson.mapper().writeValueAsString(kept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Empty where a later program wrote it otherwise.
    public static Optional<TableReading> read(String json) {
        try {
            var kept = ReferenceJson.mapper().readValue(json, Kept.class);
            return Optional.of(new TableReading(new TableForm(kept.encoding, kept.delimiter.charAt(0)),
                    kept.parts.stream().map(one -> Choices.read(Part.class, one)).toList(),
                    Choices.read(DayOrder.class, kept.days), Choices.read(Years.class, kept.years),
                    Choices.read(NameOrder.class, kept.names), kept.system, kept.sexes.entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey,
                                    one -> Choices.read(Sex.class, one.getValue()).orElse(Sex.UNKNOWN)))));
        } catch (JsonProcessingException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private static String text(Optional<? extends Enum<?>> choice) {
        return choice.map(Choices::text).orElse("");
    }
}
