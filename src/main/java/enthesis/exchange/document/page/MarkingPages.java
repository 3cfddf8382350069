package enthesis.exchange.document.page;

import enthesis.domain.entry.Choices;
import enthesis.domain.words.Words;
import enthesis.exchange.document.content.MarkingPage;
import enthesis.exchange.document.content.MarkingSheet;
import enthesis.exchange.document.press.Content;
import enthesis.exchange.document.press.Tag;
import enthesis.exchange.document.press.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The skin-marking sheet as pages: on each the side first and large, the drawing, the table with boxes to tick, and a
/// line for the time-out. Legible without colour: RIGHT is filled, LEFT outlined, BOTH dashed.
public final class MarkingPages {
    private static final double WIDEST_MM = 150;
    private static final double HIGHEST_MM = 100;
    private static final List<String> EDGES = List.of("left", "right", "top", "bottom");
    private static final List<String> ASKED = List.of("name", "born", "site", "marks", "consent", "allergies",
            "thinner");

    private final Words words;
    private final MarkingSheet sheet;

    public MarkingPages(Words words, MarkingSheet sheet) {
        this.words = words;
        this.sheet = sheet;
    }

    /// One page for each drawing; a long table goes on below the same head.
    public List<Tag> pages() {
        var pages = new ArrayList<Tag>();
        int figure = 0;
        for (var page : sheet.pages()) {
            pages.add(page(page, figure));
            figure += page.figure().isPresent() ? 1 : 0;
        }
        return pages;
    }

    private Tag page(MarkingPage page, int figure) {
        var parts = new ArrayList<Content>();
        parts.add(head(page));
        parts.add(Tag.of("div", "bar", Tag.of("h1", "large", side(page), new Text(" "),
                Tag.of("span", "what", words.say("paper.marking.title", page.title().what(), page.view()))),
                Tag.of("p", "when", words.say("paper.marking.when", sheet.when())),
                Tag.of("p", "small", words.say("paper.marking.schematic"))));
        if (!sheet.again().isEmpty()) {
            parts.add(Tag.of("p", "urgent again", sheet.again()));
        }
        parts.add(drawing(page, figure));
        parts.add(table(page));
        parts.add(legend());
        if (!sheet.left().isEmpty()) {
            parts.add(Tag.of("p", "legend strong", sheet.left()));
        }
        parts.add(timeOut());
        return Tag.of("div", "page marking", parts);
    }

    /// Every page names patient and side, those too on which a table goes on.
    private Tag head(MarkingPage page) {
        var kind = Tag.of("div", "kind", side(page), new Text(" " + words.say("paper.marking.head", page.title().what(),
                page.view())));
        return new Frame(words, sheet.about()).head(sheet.clinic(), kind);
    }

    private static Tag side(MarkingPage page) {
        return Tag.of("span", "side " + Choices.text(page.side()), page.title().side());
    }

    private static Tag drawing(MarkingPage page, int index) {
        var parts = new ArrayList<Content>();
        parts.add(MapPages.drawing(page.figure(), index, page.spoken(), WIDEST_MM, HIGHEST_MM));
        for (int at = 0; at < page.edges().size(); at++) {
            parts.add(Tag.of("span", "edge " + EDGES.get(at), page.edges().get(at)));
        }
        return Tag.of("div", "edged", parts);
    }

    private Tag table(MarkingPage page) {
        var rows = new ArrayList<Content>();
        for (var row : page.rows()) {
            rows.add(Tag.of("tr", "", box(), box(), Tag.of("td", "", MapPages.marker(row.shape(), row.number())),
                    Tag.of("td", "strong", row.side()), Tag.of("td", "", row.structure()),
                    Tag.of("td", "number strong", row.volume()), Tag.of("td", "", row.solution()),
                    Tag.of("td", "", row.how()), Tag.of("td", "", row.risk())));
        }
        rows.add(Tag.of("tr", "sum", Tag.of("td", "strong", words.say("paper.marking.sum")).with("colspan", "5"),
                Tag.of("td", "number strong", page.sum()), Tag.of("td", "", "").with("colspan", "3")));
        var columns = Stream.of("marked", "given", "number", "side", "structure", "volume", "solution", "how", "risk")
                .map(name -> Tag.of("th", name.equals("volume") ? "number volume" : name,
                        words.say("paper.marking." + name)))
                .toList();
        return Tag.of("table", "points", Tag.of("thead", "", Tag.of("tr", "", columns)), Tag.of("tbody", "", rows));
    }

    private static Tag box() {
        return Tag.of("td", "box", Tag.of("span", "tick", ""));
    }

    private Tag legend() {
        return Tag.of("div", "", sheet.solutions().stream().map(one -> MapPages.legend(one, "")).toList());
    }

    private Tag timeOut() {
        var asked = new ArrayList<Content>();
        asked.add(Tag.of("span", "strong", words.say("paper.marking.timeOut")));
        asked.add(Tag.of("span", "blank", ""));
        for (var item : ASKED) {
            asked.add(Tag.of("span", "asked", Tag.of("span", "tick", ""),
                    new Text("\u00a0" + words.say("paper.marking.asked." + item).replace(' ', '\u00a0'))));
            asked.add(new Text(" "));
        }
        return Tag.of("div", "time-out", Tag.of("p", "", asked), Tag.of("p", "signed",
                new Text(words.say("paper.marking.markedBy")), Tag.of("span", "blank wide", ""),
                new Text(words.say("paper.marking.checkedBy")), Tag.of("span", "blank wide", "")));
    }
}
