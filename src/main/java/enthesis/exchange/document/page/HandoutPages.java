package enthesis.exchange.document.page;

import enthesis.exchange.document.content.HandoutPage;
import enthesis.exchange.document.press.Content;
import enthesis.exchange.document.press.Tag;
import java.util.ArrayList;

/// The patient's aftercare sheet: large plain sentences, what is urgent in a frame.
public final class HandoutPages {

    private HandoutPages() {}

    public static Tag page(HandoutPage handout) {
        var parts = new ArrayList<Content>();
        parts.add(Bar.of(handout.titles(), handout.day()));
        for (var group : handout.groups()) {
            var lines = group.lines().stream().map(line -> Tag.of("li", "", line)).toList();
            parts.add(Tag.of("div", group.urgent() ? "group urgent" : "group", Tag.of("h2", "", group.title()),
                    Tag.of("ul", "", lines)));
        }
        return Tag.of("div", "page handout", parts);
    }
}
