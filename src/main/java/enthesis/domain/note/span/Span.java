package enthesis.domain.note.span;

import enthesis.domain.entry.Field;
import java.util.List;
import java.util.stream.Collectors;

/// A piece of a composed paragraph.
public sealed interface Span {

    /// Words between the facts.
    record Plain(String text) implements Span {}

    /// A fact; it opens the field it comes from.
    record Fact(String text, Field field) implements Span {}

    /// What somebody typed in their own words, such as a reason.
    record Own(String text, Field field) implements Span {}

    /// Something the record needs and does not have; `text` names it.
    record Gap(String text, Field field) implements Span {}

    String text();

    /// The text of a row of spans; a gap reads as its name in brackets.
    static String text(List<Span> spans) {
        return spans.stream().map(span -> span instanceof Gap gap ? "[" + gap.text + "]" : span.text())
                .collect(Collectors.joining());
    }
}
