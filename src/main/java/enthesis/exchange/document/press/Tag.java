package enthesis.exchange.document.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One element of a page and what stands in it. A text is always a text: `<script>` typed into a name prints as such.
public record Tag(String name, Map<String, String> attributes, List<Content> inside) implements Content {

    public Tag {
        attributes = Map.copyOf(attributes);
        inside = List.copyOf(inside);
    }

    /// An element with its look (a class of the style sheet; may be empty).
    public static Tag of(String name, String look, Content... inside) {
        return new Tag(name, look.isEmpty() ? Map.of() : Map.of("class", look), List.of(inside));
    }

    public static Tag of(String name, String look, String text) {
        return of(name, look, new Text(text));
    }

    public static Tag of(String name, String look, List<? extends Content> inside) {
        return of(name, look, inside.toArray(Content[]::new));
    }

    public Tag with(String attribute, String value) {
        var more = new TreeMap<>(attributes);
        more.put(attribute, value);
        return new Tag(name, more, inside);
    }

    public Tag and(Content... more) {
        var all = new ArrayList<Content>(inside);
        all.addAll(List.of(more));
        return new Tag(name, attributes, all);
    }

    /// All words below this element, in reading order.
    public String words() {
        var words = new StringBuilder();
        for (var content : inside) {
            switch (content) {
                case Text text -> words.append(text.words());
                case Tag tag -> words.append(tag.words()).append(' ');
            }
        }
        return words.toString();
    }
}
