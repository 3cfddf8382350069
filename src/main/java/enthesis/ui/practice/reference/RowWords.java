package enthesis.ui.practice.reference;

import enthesis.domain.entry.Choices;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.Version;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.practice.row.Part;
import enthesis.domain.practice.row.Part.Shape;
import enthesis.domain.practice.row.Part.Trait;
import enthesis.domain.practice.row.Row;
import enthesis.domain.practice.row.RowAround.Choice;
import enthesis.domain.practice.row.RowKind;
import enthesis.ui.kit.Texts;
import enthesis.ui.practice.history.Changes;
import enthesis.ui.practice.list.Whose;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a row of a kind is called and says, and what was edited in it, in words; what can be chosen by its name.
public record RowWords(Texts texts, RowKind kind, Map<String, List<Choice>> sets) {
    private static final String WORDS = "reference.";
    private static final int MOST = 4;

    /// A sentence of this kind, or that of all kinds.
    public String say(String key, String... values) {
        var own = WORDS + kind.word() + "." + key;
        return texts.say(texts.words().knows(own) ? own : WORDS + key, values);
    }

    public String title(Row row) {
        return shown(kind.title(), row);
    }

    /// "knee · right M17.11".
    public String line(Row row) {
        return kind.parts().stream().filter(part -> !part.is(Trait.TITLE) && !part.is(Trait.BESIDE))
                .filter(part -> !row.one(part).isEmpty())
                .map(part -> brief(part, shown(part, row)))
                .collect(Collectors.joining("  \u00b7  "));
    }

    /// All that it says, one after the other.
    public String whole(Row row) {
        return kind.parts().stream().map(part -> all(part, row)).filter(says -> !says.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String brief(Part part, String shown) {
        var key = "brief." + part.name();
        boolean known = Stream.of("", kind.word() + ".").anyMatch(one -> texts.words().knows(WORDS + one + key));
        return known ? say(key, shown) : shown;
    }

    /// What a part is called, without the underscore of its key.
    public String name(Part part) {
        return say("part." + part.name()).replace("_", "");
    }

    /// What a part says, each by its name; of many the first, and how many there are.
    private String shown(Part part, Row row) {
        var names = row.all(part.name()).stream().map(value -> named(part, value)).distinct().toList();
        return names.size() <= MOST + 1
                ? String.join(", ", names)
                : texts.say("reference.more", String.join(", ", names.subList(0, MOST)),
                        Integer.toString(names.size() - MOST));
    }

    private String named(Part part, String value) {
        var set = switch (part.shape()) {
            case Shape.OneOf(var name) -> name;
            case Shape.ManyOf(var name) -> name;
            case Shape.Line _,Shape.Text _,Shape.Words _,Shape.Amount _,Shape.Amounts _ -> "";
        };
        return sets.getOrDefault(set, List.of()).stream().filter(choice -> choice.values().contains(value))
                .findFirst().map(Choice::name).orElse(value).replace("_", "");
    }

    String whose(RowLine line) {
        var whose = "reference.whose." + Choices.text(line.whose());
        return line.whose() == Whose.SHIPPED
                ? texts.say(whose, line.source().map(this::source).orElse(""))
                : texts.say(whose);
    }

    private String source(Source source) {
        return switch (source) {
            case Source.Seed _ -> texts.say("reference.source.seed");
            case Source.Practice _ -> texts.say("kit.finding.source.practice");
            case Source.Published published -> published.name();
        };
    }

    /// What an edit changed, a line for each part.
    public List<String> changes(Optional<Row> before, Version<Optional<Row>> version) {
        if (version.standing() == Standing.TAKEN_OUT) {
            return List.of(texts.say("reference.history.hidden"));
        }
        var now = version.entry().orElseThrow();
        var changes = new Changes(texts, version);
        before.ifPresentOrElse(was -> kind.parts().forEach(part -> changes.change(name(part), all(part, was),
                all(part, now))), () -> changes.say(texts.say("reference.history.offered", title(now))));
        return changes.lines();
    }

    private String all(Part part, Row row) {
        return row.all(part.name()).stream().map(value -> named(part, value)).distinct()
                .collect(Collectors.joining(", "));
    }

    /// What a form says of its row: a shipped one can't be hidden, or not changed in all.
    List<String> hints(boolean shipped) {
        return Stream.of("hint", shipped ? "hint.shipped" : "hint.own")
                .filter(key -> texts.words().knows(WORDS + kind.word() + "." + key)).map(this::say).toList();
    }
}
