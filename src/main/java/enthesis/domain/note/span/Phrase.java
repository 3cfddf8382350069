package enthesis.domain.note.span;

import enthesis.domain.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A sentence of the bundle with spans in its places, so that word order stays with the language and facts stay facts.
final class Phrase {

    /// Signs of the private use area: no typed text reaches the pattern, so they mark places only.
    private static final char FIRST_PLACE = '\uE000';

    private Phrase() {}

    static List<Span> of(Words words, String key, Span... parts) {
        var places = IntStream.range(0, parts.length).mapToObj(i -> Character.toString(FIRST_PLACE + i))
                .toArray(String[]::new);
        var spans = new ArrayList<Span>();
        var plain = new StringBuilder();
        for (char sign : words.say(key, places).toCharArray()) {
            int place = sign - FIRST_PLACE;
            if (place >= 0 && place < parts.length) {
                flush(plain, spans);
                spans.add(parts[place]);
            } else {
                plain.append(sign);
            }
        }
        flush(plain, spans);
        return spans;
    }

    private static void flush(StringBuilder plain, List<Span> spans) {
        if (!plain.isEmpty()) {
            spans.add(new Span.Plain(plain.toString()));
            plain.setLength(0);
        }
    }
}
