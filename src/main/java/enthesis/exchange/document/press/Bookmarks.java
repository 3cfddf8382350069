package enthesis.exchange.document.press;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Gives each page of a body an id and a name: the words of its first heading, or `otherwise`.
record Bookmarks(String otherwise) {

    /// The body with its ids, and the names by id, in the order of the pages.
    record Named(Tag body, Map<String, String> marks) {}

    Named named(Tag body) {
        var marks = new LinkedHashMap<String, String>();
        var inside = new ArrayList<Content>();
        for (var content : body.inside()) {
            if (content instanceof Tag tag && isPage(tag)) {
                var id = "page-" + (marks.size() + 1);
                marks.put(id, heading(tag).orElse(otherwise));
                inside.add(tag.with("id", id));
            } else {
                inside.add(content);
            }
        }
        return new Named(new Tag(body.name(), body.attributes(), inside), marks);
    }

    /// Whether it begins a page, as against a head or foot.
    static boolean isPage(Tag tag) {
        var look = tag.attributes().getOrDefault("class", "");
        return look.equals("page") || look.startsWith("page ");
    }

    private static Optional<String> heading(Tag tag) {
        if (tag.name().equals("h1")) {
            return Optional.of(tag.words().strip().replaceAll("\\s+", " ")).filter(words -> !words.isEmpty());
        }
        return tag.inside().stream().flatMap(one -> one instanceof Tag inner ? heading(inner).stream() : null)
                .findFirst();
    }
}
