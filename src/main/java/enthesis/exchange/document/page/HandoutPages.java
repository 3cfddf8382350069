package enthesis.exchange.document.page;

import enthesis.exchange.document.content.HandoutPage;
import enthesis.exchange.document.press.Content;
import enthesis.exchange.document.press.Tag;
import java.util.ArrayList;

/// A paper that goes out of the practice: large plain sentences, what is urgent in a frame.
public final class HandoutPages {

    private HandoutPages() {}

    public static Tag page(HandoutPage handout) {
        var parts = new ArrayList<Content>();
        parts.add(Bar.of(handout.titles(), handout.day()));
        for (var group : handout.groups()) {
            parts.add(group(group));
        }
        return Tag.of("div", "page handout", parts).with("lang", handout.language());
    }

    private static Tag group(HandoutPage.Group group) {
        var look = group.urgent() ? "group urgent" : "group";
        if (group.title().isEmpty()) {
            return Tag.of("div", look, group.lines().stream().map(line -> Tag.of("p", "", line)).toList());
        }
        var lines = group.lines().stream().map(line -> Tag.of("li", "", line)).toList();
        return Tag.of("div", look, Tag.of("h2", "", group.title()), Tag.of("ul", "", lines));
    }
}
