package enthesis.domain.note.span;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes a paragraph sentence by sentence.
public final class Prose {

    private final Words words;
    private final List<Span> spans = new ArrayList<>();

    public Prose(Words words) {
        this.words = words;
    }

    /// Adds the sentence of `key` with `parts` in its places.
    public Prose say(String key, Span... parts) {
        if (!spans.isEmpty()) {
            spans.add(new Span.Plain(" "));
        }
        spans.addAll(capital(Phrase.of(words, key, parts)));
        return this;
    }

    /// Plain words begin a sentence with a capital; what somebody typed stays as typed.
    private static List<Span> capital(List<Span> sentence) {
        if (sentence.isEmpty() || !(sentence.getFirst() instanceof Span.Plain(var text)) || text.isEmpty()) {
            return sentence;
        }
        var begun = new ArrayList<>(sentence);
        int end = text.offsetByCodePoints(0, 1);
        begun.set(0, new Span.Plain(text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end)));
        return begun;
    }

    /// Adds these clauses as one sentence, a semicolon between them; nothing when there is none.
    public Prose list(List<List<Span>> clauses) {
        if (clauses.isEmpty()) {
            return this;
        }
        if (!spans.isEmpty()) {
            spans.add(new Span.Plain(" "));
        }
        for (int i = 0; i < clauses.size(); i++) {
            spans.addAll(i == 0 ? capital(clauses.get(i)) : clauses.get(i));
            spans.add(new Span.Plain(i + 1 < clauses.size() ? "; " : "."));
        }
        return this;
    }

    /// A clause without its full stop, for `list`.
    public List<Span> clause(String key, Span... parts) {
        return Phrase.of(words, key, parts);
    }

    public Words words() {
        return words;
    }

    public String word(String key, String... values) {
        return words.say(key, values);
    }

    /// The word for a choice: `note.<list>.<choice>`.
    public String word(String list, Enum<?> choice) {
        return words.say("note." + list + "." + Choices.text(choice).replace('_', '-'));
    }

    /// The fact, or the gap called `note.gap.<name>`.
    public Span factOrGap(Optional<String> text, Field field, String name) {
        return text.<Span>map(said -> new Span.Fact(said, field)).orElseGet(() -> gap(field, name));
    }

    public Span gap(Field field, String name) {
        return new Span.Gap(words.say("note.gap." + name), field);
    }

    /// What was entered as words: the value, "not done", or nothing.
    public <T> Optional<String> entered(Entered<T> entered) {
        return entered instanceof Entered.NotDone<T>
                ? Optional.of(words.say("note.notDone"))
                : entered.asValue().map(Object::toString);
    }

    public static Span plain(String text) {
        return new Span.Plain(text);
    }

    public static Span fact(String text, Field field) {
        return new Span.Fact(text, field);
    }

    public List<Span> spans() {
        return List.copyOf(spans);
    }
}
