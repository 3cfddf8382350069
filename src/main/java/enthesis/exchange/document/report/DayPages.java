package enthesis.exchange.document.report;

import enthesis.domain.words.Words;
import enthesis.exchange.document.content.OutgoingSheet.Around;
import enthesis.exchange.document.page.Frame;
import enthesis.exchange.document.press.Content;
import enthesis.exchange.document.press.Tag;
import enthesis.exchange.document.press.Text;
import java.util.ArrayList;
import java.util.List;

/// The list of a day as pages, with a box to tick before each line.
record DayPages(Words words) {

    /// Head, foot, and the lists.
    List<Content> pages(DaySheet sheet) {
        var frame = new Frame(new Around(sheet.day(), words.say("paper.day.shred"), "", words.say("paper.page"),
                words.say("paper.of"), ""));
        var foot = sheet.end().isEmpty() ? sheet.printed() : sheet.printed() + "  \u00b7  " + sheet.end();
        return List.of(frame.head(sheet.clinic(), words.say("paper.title.day")), frame.foot(foot), page(sheet));
    }

    private Tag page(DaySheet sheet) {
        var parts = new ArrayList<Content>();
        parts.add(Tag.of("h1", "plain", words.say("paper.day.heading", sheet.day())));
        if (sheet.parts().isEmpty()) {
            parts.add(Tag.of("p", "", words.say("paper.day.nothing")));
        }
        for (var part : sheet.parts()) {
            parts.add(Tag.of("h2", "part",
                    words.say("paper.day.part", part.title(), Integer.toString(part.lines().size()))));
            parts.add(
                    Tag.of("table", "recall day", Tag.of("tbody", "", part.lines().stream().map(this::row).toList())));
        }
        return Tag.of("div", "page", parts);
    }

    private Tag row(DaySheet.Line line) {
        var places = line.places().stream().map(place -> Tag.of("div", "", Tag.of("span", "strong", place.side()),
                new Text(" " + place.what()))).toList();
        return Tag.of("tr", "", Tag.of("td", "box", Tag.of("span", "tick", "")),
                Tag.of("td", "whom", Tag.of("div", "strong", line.name()), Tag.of("div", "", line.identifiers())),
                Tag.of("td", "phone", line.telephone().isEmpty()
                        ? words.say("paper.recall.noTelephone")
                        : line.telephone()),
                Tag.of("td", "", places), Tag.of("td", "told", line.says()));
    }
}
