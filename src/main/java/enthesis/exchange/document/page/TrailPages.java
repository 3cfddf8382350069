package enthesis.exchange.document.page;

import enthesis.domain.words.Words;
import enthesis.exchange.document.content.OutgoingSheet.Around;
import enthesis.exchange.document.content.TrailSheet;
import enthesis.exchange.document.press.Content;
import enthesis.exchange.document.press.Tag;
import java.util.List;
import java.util.stream.Stream;

/// A report of the trail as pages: whom and which time it is of and the end of the chain on each of them.
public record TrailPages(Words words) {
    private static final List<String> COLUMNS = List.of("when", "who", "what");

    /// Head, foot, and the acts.
    public List<Content> pages(TrailSheet sheet) {
        var frame = new Frame(new Around(words.say("paper.trail.of", sheet.whose()), sheet.span(), "",
                words.say("paper.page"), words.say("paper.of"), ""));
        return List.of(frame.head(sheet.clinic(), words.say("paper.trail.title")),
                frame.foot(sheet.printed() + "  \u00b7  " + sheet.end()), page(sheet));
    }

    private Tag page(TrailSheet sheet) {
        var head = Tag.of("thead", "", Tag.of("tr", "", COLUMNS.stream()
                .map(column -> Tag.of("th", "", words.say("paper.trail." + column))).toList()));
        var rows = Tag.of("tbody", "", sheet.rows().stream().map(TrailPages::row).toList());
        return Tag.of("div", "page",
                Tag.of("h1", "plain", words.say("paper.trail.heading", sheet.whose(), sheet.span())),
                Tag.of("p", "", words.say("paper.trail.sentence")), Tag.of("table", "recall trail", head, rows),
                Tag.of("p", "strong", sheet.end()), Tag.of("p", "small", words.say("paper.trail.anchor")));
    }

    private static Tag row(TrailSheet.Row row) {
        return Tag.of("tr", "", Tag.of("td", "visit", row.when()), lines("whom", row.who(), row.patient()),
                lines("", row.kind(), row.said().toArray(String[]::new)));
    }

    private static Tag lines(String look, String first, String... others) {
        return Tag.of("td", look, Stream.concat(Stream.of(Tag.of("div", "strong", first)),
                Stream.of(others).filter(one -> !one.isEmpty()).map(one -> Tag.of("div", "", one))).toList());
    }
}
