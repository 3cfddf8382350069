package enthesis.exchange.document.page;

import enthesis.exchange.document.content.Title;
import enthesis.exchange.document.press.Content;
import enthesis.exchange.document.press.Tag;
import enthesis.exchange.document.press.Text;
import java.util.ArrayList;
import java.util.List;

/// What a page begins with: a line for each course, the side first in a black bar, and when.
public final class Bar {

    private Bar() {}

    public static Tag of(List<Title> titles, String when) {
        var lines = new ArrayList<Content>();
        for (var title : titles) {
            lines.add(Tag.of("h1", "", Tag.of("span", "side", title.side()), new Text(" "),
                    Tag.of("span", "what", title.what())));
        }
        lines.add(Tag.of("p", "when", when));
        return Tag.of("div", "bar", lines);
    }
}
