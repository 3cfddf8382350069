package enthesis.storage.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import enthesis.domain.entry.Choices;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.Version;
import enthesis.domain.practice.setting.SettingChange;
import enthesis.domain.practice.setting.Settings;
import enthesis.domain.practice.setting.Threshold;
import enthesis.domain.value.PersonId;
import enthesis.storage.reference.row.OwnReference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Settings and reference data as a file: one readable JSON text, or a table of the settings alone with a
/// comma between.
public record SettingTable(Map<PersonId, String> people, Function<Threshold, String> named) {
    private static final List<String> BESIDE = List.of("wording", "consent", "macros", "formulary");

    /// All entries of the practice by kind and name, as JSON or plain texts: as they stand, and how they stood.
    public record Own(Map<String, Map<String, String>> now, Map<String, Map<String, List<Version<String>>>> changes) {}

    /// The reference files stand in it with the practice's numbers and rows in place.
    public byte[] json(SettingFile file, Settings settings, Map<String, List<SettingChange>> changes,
            OwnReference reference, Own own) {
        var json = JsonNodeFactory.instance.objectNode().put("program", "Enthesis");
        var rows = json.putArray("settings");
        settings.all().forEach(one -> row(rows.addObject(), settings, one, changes.getOrDefault(one.key(),
                List.of())));
        var files = json.putObject("reference");
        file.set(settings.own(), reference).forEach(files::set);
        BESIDE.forEach(name -> files.set(name, ReferenceTrees.read(name)));
        var entries = json.putObject("ownEntries");
        new TreeMap<>(own.now()).forEach((kind, texts) -> {
            var of = entries.putObject(kind);
            new TreeMap<>(texts).forEach((name, text) -> of.set(name, parsed(text)));
        });
        var past = json.putObject("ownEntryChanges");
        own.changes().forEach((kind, all) -> {
            var of = past.putObject(kind);
            all.forEach((name, versions) -> versions.stream().map(this::version).forEach(of.putArray(name)::add));
        });
        return text(json).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(JsonNode json) {
        try {
            return ReferenceJson.mapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parsed(String text) {
        try {
            return text.startsWith("{") ? ReferenceJson.mapper().readTree(text) : TextNode.valueOf(text);
        } catch (JsonProcessingException _) {
            return TextNode.valueOf(text);
        }
    }

    private void row(ObjectNode row, Settings settings, Threshold one, List<SettingChange> changes) {
        row.put("key", one.key()).put("area", Choices.text(one.said().area())).put("name", named.apply(one))
                .put("value", settings.value(one)).put("unit", one.measure().unit()).put("shipped", one.shipped())
                .put("source", source(one.source())).put("changedByThePractice", settings.isOwn(one))
                .put("least", one.limits().least()).put("most", one.limits().most());
        ArrayNode history = row.putArray("changes");
        changes.forEach(change -> history.addObject().put("at", change.at().toString())
                .put("who", people.getOrDefault(change.who(), change.who().toString())).put("from", change.from())
                .put("to", change.to()).put("reason", change.reason()));
    }

    private ObjectNode version(Version<String> version) {
        return JsonNodeFactory.instance.objectNode().put("at", version.from().toString())
                .put("who", people.getOrDefault(version.who(), version.who().toString()))
                .put("state", Choices.text(version.standing())).set("entry", parsed(version.entry()));
    }

    static String source(Source source) {
        return switch (source) {
            case Source.Seed _ -> "seed";
            case Source.Practice _ -> "practice setting";
            case Source.Published published -> published.name();
        };
    }

    public byte[] csv(Settings settings) {
        var head = "key,area,name,value,unit,shipped,source,changed by the practice";
        return Stream.concat(Stream.of(head), settings.all().stream().map(one -> Stream.of(one.key(),
                Choices.text(one.said().area()), named.apply(one), settings.value(one).toPlainString(),
                one.measure().unit(), one.shipped().toPlainString(), source(one.source()),
                settings.isOwn(one) ? "yes" : "no").map(SettingTable::quoted).collect(Collectors.joining(","))))
                .collect(Collectors.joining("\r\n", "", "\r\n")).getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
