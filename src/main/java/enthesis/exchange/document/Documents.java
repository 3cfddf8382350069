package enthesis.exchange.document;

import enthesis.domain.note.label.SyringeLabel;
import enthesis.domain.practice.PaperSize;
import enthesis.domain.words.Words;
import enthesis.exchange.document.content.AddendumPage;
import enthesis.exchange.document.content.ConsentSheet;
import enthesis.exchange.document.content.Identifiers;
import enthesis.exchange.document.content.MarkingSheet;
import enthesis.exchange.document.content.NoteDocument;
import enthesis.exchange.document.content.OutgoingSheet;
import enthesis.exchange.document.content.RecallSheet;
import enthesis.exchange.document.content.RecoverySheet;
import enthesis.exchange.document.content.TrailSheet;
import enthesis.exchange.document.draw.Figure;
import enthesis.exchange.document.layout.Layout;
import enthesis.exchange.document.layout.Letterhead;
import enthesis.exchange.document.page.AddendumPages;
import enthesis.exchange.document.page.ConsentPages;
import enthesis.exchange.document.page.Frame;
import enthesis.exchange.document.page.HandoutPages;
import enthesis.exchange.document.page.LabelPages;
import enthesis.exchange.document.page.MapPages;
import enthesis.exchange.document.page.MarkingPages;
import enthesis.exchange.document.page.NotePages;
import enthesis.exchange.document.page.RecallPages;
import enthesis.exchange.document.page.RecoveryPages;
import enthesis.exchange.document.page.TrailPages;
import enthesis.exchange.document.press.Bundle;
import enthesis.exchange.document.press.Content;
import enthesis.exchange.document.press.Sheaf;
import enthesis.exchange.document.press.Tag;
import enthesis.exchange.document.press.Watermark;
import enthesis.exchange.document.report.Reports;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Makes the clinic's papers as PDF files in memory; where they go is the caller's choice.
public final class Documents {
    /// From large to small.
    private static final List<String> SIZES = List.of("", " snug", " small-hand");

    private final Words words;
    private final Layout layout;

    /// Of a practice without a letterhead.
    public Documents(Words words) {
        this(words, () -> Letterhead.NONE);
    }

    /// `letterhead` is asked whenever a paper is made.
    public Documents(Words words, Supplier<Letterhead> letterhead) {
        this.words = words;
        layout = new Layout(words, letterhead);
    }

    /// What is made of more than one visit, and the map alone.
    public Reports reports() {
        return new Reports(layout);
    }

    public byte[] note(NoteDocument note) {
        return note(note, PaperSize.A4);
    }

    /// The note with a page for each map and, when it is given, the patient's hand-out. Unsigned, it is a draft and
    /// each page says so.
    public byte[] note(NoteDocument note, PaperSize paper) {
        var frame = new Frame(words, note.about());
        var pages = new ArrayList<Content>(List.of(
                frame.head(note.heading().clinic(), words.say("paper.title.note")),
                frame.foot(note.state(words))));
        var around = List.copyOf(pages);
        var figures = new ArrayList<Figure>();
        var kind = layout.kind("paper.title.note");
        Function<List<Tag>, Tag> fitted = ways -> layout.fewest(ways,
                one -> layout.sheaf(kind, followed(around, one), figures, paper));
        var page = layout.headed(new NotePages(words).page(note), note.heading().clinic());
        pages.add(fitted.apply(List.of(page, page.with("class", "page tight"))));
        for (var map : note.maps()) {
            int figure = figures.size();
            map.figure().ifPresent(figures::add);
            pages.add(fitted.apply(new MapPages(words).pages(map, figure, note.solutions())));
        }
        note.handout().map(HandoutPages::page).ifPresent(handout -> pages.add(fitted.apply(sizes(handout))));
        var printed = layout.print(layout.sheaf(kind, pages, figures, paper));
        return note.signature().isPresent() ? printed : Watermark.over(printed, words.say("paper.watermark"));
    }

    /// A paper for the patient or the physiotherapist alone, on the practice's paper: as large as fits on one page.
    public byte[] outgoing(OutgoingSheet sheet, PaperSize paper) {
        var clinic = sheet.page().clinic();
        var frame = new Frame(sheet.around());
        var around = List.<Content>of(frame.head(clinic, sheet.kind()), frame.foot(sheet.around().foot()));
        var kind = new Layout.Kind(sheet.kind(), sheet.page().language(), sheet.around().lacking());
        Function<Tag, Sheaf> set = one -> layout.sheaf(kind, followed(around, one), List.of(), paper);
        var ways = sizes(layout.headed(HandoutPages.page(sheet.page()), clinic));
        return layout.print(set.apply(layout.fewest(ways, set)));
    }

    private static List<Tag> sizes(Tag page) {
        return SIZES.stream().map(size -> page.with("class", "page handout" + size)).toList();
    }

    /// A consent, on the practice's paper.
    public byte[] consent(ConsentSheet sheet, PaperSize paper) {
        var frame = new Frame(sheet.around());
        var around = List.<Content>of(frame.head(sheet.clinic(), sheet.kind()), frame.foot(sheet.around().foot()));
        var kind = new Layout.Kind(sheet.kind(), sheet.language(), sheet.around().lacking());
        var strokes = sheet.signed().strokes();
        var figures = strokes.isEmpty() ? List.<Figure>of() : List.of(Signatures.figure(strokes));
        Function<Tag, Sheaf> set = one -> layout.sheaf(kind, followed(around, one), figures, paper);
        var page = layout.headed(ConsentPages.page(sheet), sheet.clinic());
        return layout.print(set.apply(layout.fewest(List.of(page, page.with("class", "page consent tight")), set)));
    }

    /// The sheet for the skin pen, before the injections, on the practice's paper.
    public byte[] marking(MarkingSheet sheet, PaperSize paper) {
        var pages = new ArrayList<Content>();
        pages.add(new Frame(words, sheet.about()).foot(words.say("paper.foot.marking", sheet.when())));
        pages.addAll(new MarkingPages(words, sheet).pages());
        var figures = sheet.pages().stream().flatMap(page -> page.figure().stream()).toList();
        return layout.print(layout.sheaf(layout.kind("paper.title.marking"), pages, figures, paper));
    }

    /// The signed file as it is, followed by its addenda on the same paper.
    public byte[] withAddenda(byte[] signed, Identifiers about, String clinic, List<AddendumPage> addenda) {
        return addenda.isEmpty() ? signed : followed(signed, about, clinic, new AddendumPages(words).page(addenda));
    }

    /// The same when a seal does not match: a last page and a word across every page say so.
    public byte[] withBrokenSeal(byte[] signed, Identifiers about, String clinic, List<AddendumPage> addenda) {
        var said = Tag.of("div", "page", Tag.of("h1", "plain", words.say("paper.broken.title")),
                Tag.of("p", "", words.say("paper.broken.text")));
        return Watermark.over(followed(withAddenda(signed, about, clinic, addenda), about, clinic, said),
                words.say("paper.watermark.broken"));
    }

    private byte[] followed(byte[] signed, Identifiers about, String clinic, Tag page) {
        var frame = new Frame(words, about);
        var pages = List.<Content>of(frame.head(clinic, words.say("paper.title.addenda")),
                frame.foot(words.say("paper.foot.addenda")), page);
        return Bundle.of(signed, print("paper.title.addenda", pages, Bundle.paper(signed)));
    }

    /// The list of those who received a lot, on the practice's paper.
    public byte[] recall(RecallSheet sheet, PaperSize paper) {
        return print("paper.recall.title", new RecallPages(words).pages(sheet), paper);
    }

    /// A report of the trail, on the practice's paper.
    public byte[] trail(TrailSheet sheet, PaperSize paper) {
        return print("paper.trail.title", new TrailPages(words).pages(sheet), paper);
    }

    /// The label of one syringe, on the practice's paper.
    public byte[] label(SyringeLabel label, PaperSize paper) {
        return print("paper.title.label", List.of(new LabelPages(words).page(label)), paper);
    }

    /// Before the practice has chosen a paper.
    public byte[] recoverySheet(RecoverySheet sheet) {
        return recoverySheet(sheet, PaperSize.A4);
    }

    public byte[] recoverySheet(RecoverySheet sheet, PaperSize paper) {
        return print("paper.recovery.title", List.copyOf(new RecoveryPages(words).pages(sheet)), paper);
    }

    private static List<Content> followed(List<Content> frame, Content page) {
        return Stream.concat(frame.stream(), Stream.of(page)).toList();
    }

    private byte[] print(String title, List<Content> pages, PaperSize paper) {
        return layout.print(layout.sheaf(layout.kind(title), pages, List.of(), paper));
    }
}
