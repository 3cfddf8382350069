package enthesis.exchange.document.page;

import enthesis.domain.words.Words;
import enthesis.exchange.document.content.OutgoingSheet.Around;
import enthesis.exchange.document.content.RecallSheet;
import enthesis.exchange.document.press.Content;
import enthesis.exchange.document.press.Tag;
import java.util.List;
import java.util.stream.Stream;

/// The recall list as pages: its lot on each of them, a table with room to tick who was told.
public record RecallPages(Words words) {
    private static final List<String> COLUMNS = List.of("who", "telephone", "visit", "got", "told");

    /// Head, foot, and the list.
    public List<Content> pages(RecallSheet sheet) {
        var frame = new Frame(new Around(words.say("paper.recall.lot", sheet.lot()), sheet.count(), "",
                words.say("paper.page"), words.say("paper.of"), ""));
        return List.of(frame.head(sheet.clinic(), words.say("paper.recall.title")), frame.foot(sheet.printed()),
                page(sheet));
    }

    private Tag page(RecallSheet sheet) {
        var head = Tag.of("thead", "", Tag.of("tr", "", COLUMNS.stream()
                .map(column -> Tag.of("th", "", words.say("paper.recall." + column))).toList()));
        var rows = Tag.of("tbody", "", sheet.rows().stream().map(this::row).toList());
        return Tag.of("div", "page", Tag.of("h1", "plain", words.say("paper.recall.heading", sheet.lot())),
                Tag.of("p", "", words.say("paper.recall.sentence")), Tag.of("table", "recall", head, rows));
    }

    private Tag row(RecallSheet.Row row) {
        var who = row.who();
        return Tag.of("tr", "",
                lines("whom", who.name(), words.say("paper.identifiers", who.born(), who.number())),
                Tag.of("td", "phone",
                        who.telephone().isEmpty() ? words.say("paper.recall.noTelephone") : who.telephone()),
                lines("visit", row.day()),
                lines("", row.product() + ", " + row.lot(), row.got(), row.besides()),
                Tag.of("td", "told", ""));
    }

    private static Tag lines(String look, String first, String... others) {
        return Tag.of("td", look, Stream.concat(Stream.of(Tag.of("div", "strong", first)),
                Stream.of(others).filter(one -> !one.isEmpty()).map(one -> Tag.of("div", "", one))).toList());
    }
}
