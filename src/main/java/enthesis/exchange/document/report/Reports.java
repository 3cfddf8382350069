package enthesis.exchange.document.report;

import enthesis.domain.practice.PaperSize;
import enthesis.domain.words.Words;
import enthesis.exchange.document.content.NoteDocument;
import enthesis.exchange.document.draw.Figure;
import enthesis.exchange.document.layout.Layout;
import enthesis.exchange.document.page.Frame;
import enthesis.exchange.document.page.MapPages;
import enthesis.exchange.document.press.Content;
import enthesis.exchange.document.press.Sheaf;
import enthesis.exchange.document.press.Tag;
import enthesis.exchange.document.press.Watermark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Makes the papers of this package, on the practice's paper.
public final class Reports {
    private final Layout layout;
    private final Words words;

    public Reports(Layout layout) {
        this.layout = layout;
        words = layout.words();
    }

    /// The maps of a note alone, a page for each. Unsigned, each page says that it is a draft; `inError`, that the note
    /// was entered in error.
    public byte[] map(NoteDocument note, boolean inError, PaperSize paper) {
        var frame = new Frame(words, note.about());
        var pages = new ArrayList<Content>(List.of(frame.head(note.heading().clinic(), words.say("paper.map.kind",
                note.heading().when())), frame.foot(note.state(words))));
        var around = List.copyOf(pages);
        var figures = new ArrayList<Figure>();
        var kind = layout.kind("paper.title.map");
        for (var map : note.maps()) {
            int figure = figures.size();
            map.figure().ifPresent(figures::add);
            pages.add(layout.fewest(new MapPages(words).pages(map, figure, note.solutions()),
                    one -> layout.sheaf(kind, followed(around, one), figures, paper)));
        }
        var printed = layout.print(layout.sheaf(kind, pages, figures, paper));
        if (inError) {
            return Watermark.over(printed, words.say("paper.watermark.inError"));
        }
        return note.signature().isPresent() ? printed : Watermark.over(printed, words.say("paper.watermark"));
    }

    /// The summary of a course, under the practice's letterhead.
    public byte[] course(CourseSheet sheet, PaperSize paper) {
        var frame = new Frame(words, sheet.about());
        var around = List.<Content>of(frame.head(sheet.clinic(), words.say("paper.title.course")),
                frame.foot(words.say("paper.foot.course")));
        var kind = layout.kind("paper.title.course");
        Function<Tag, Sheaf> set = one -> layout.sheaf(kind, followed(around, one), sheet.curves().stream().toList(),
                paper);
        var ways = new CoursePages(words).pages(sheet).stream().map(page -> layout.headed(page, sheet.clinic()))
                .toList();
        return layout.print(set.apply(layout.fewest(ways, set)));
    }

    /// A page for each call.
    public byte[] calls(List<CallSheet> sheets, PaperSize paper) {
        var kind = layout.kind("paper.title.call");
        var pages = new ArrayList<Content>();
        for (var sheet : sheets) {
            var frame = new Frame(words, sheet.about());
            var page = new CallPages(words).page(sheet);
            var inside = new ArrayList<Content>(List.of(frame.head(sheet.clinic(), words.say("paper.title.call")),
                    frame.foot(words.say("paper.foot.call"))));
            inside.addAll(page.inside());
            var whole = new Tag(page.name(), page.attributes(), inside);
            pages.add(layout.fewest(List.of(whole, whole.with("class", "page call tight")),
                    one -> layout.sheaf(kind, List.of(one), List.of(), paper)));
        }
        return layout.print(layout.sheaf(kind, pages, List.of(), paper));
    }

    public byte[] day(DaySheet sheet, PaperSize paper) {
        return layout.print(layout.sheaf(layout.kind("paper.title.day"), new DayPages(words).pages(sheet), List.of(),
                paper));
    }

    private static List<Content> followed(List<Content> frame, Content page) {
        var all = new ArrayList<Content>(frame);
        all.add(page);
        return all;
    }
}
