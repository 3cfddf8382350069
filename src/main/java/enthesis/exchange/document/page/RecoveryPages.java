package enthesis.exchange.document.page;

import enthesis.domain.words.Words;
import enthesis.exchange.document.content.RecoverySheet;
import enthesis.exchange.document.press.Content;
import enthesis.exchange.document.press.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The recovery sheet as a page: the key in groups of four, large, with a slashed zero, and what to do with it.
public final class RecoveryPages {

    private static final int STEPS = 4;

    private final Words words;

    public RecoveryPages(Words words) {
        this.words = words;
    }

    /// One page for each copy.
    public List<Tag> pages(RecoverySheet sheet) {
        return IntStream.range(0, sheet.places().size()).mapToObj(copy -> page(sheet, copy)).toList();
    }

    private Tag page(RecoverySheet sheet, int copy) {
        var groups = new ArrayList<Content>();
        sheet.groups().forEach(group -> groups.add(Tag.of("span", "key", group)));
        var steps = IntStream.rangeClosed(1, STEPS).mapToObj(step -> Tag.of("li", "",
                words.say("paper.recovery.step" + step))).toList();
        return Tag.of("div", "page recovery", Tag.of("h1", "plain", words.say("paper.recovery.title")),
                Tag.of("p", "", sheet.clinic() + ", " + sheet.day()),
                Tag.of("p", "", words.say("paper.recovery.copy", Integer.toString(copy + 1),
                        Integer.toString(sheet.places().size()))),
                Tag.of("h2", "", words.say("paper.recovery.key")), Tag.of("div", "keys", groups),
                Tag.of("div", "keys", Tag.of("span", "key", sheet.check()),
                        Tag.of("span", "small", " " + words.say("paper.recovery.check"))),
                Tag.of("ol", "", steps),
                Tag.of("p", "kept", words.say("paper.recovery.keptAt", sheet.places().get(copy)).strip()),
                Tag.of("p", "kept", words.say("paper.recovery.seenBy")),
                Tag.of("p", "small", words.say("paper.recovery.foot")));
    }
}
