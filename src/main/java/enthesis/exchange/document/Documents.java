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
import enthesis.exchange.document.press.Press;
import enthesis.exchange.document.press.Sheaf;
import enthesis.exchange.document.press.Tag;
import enthesis.exchange.document.press.Watermark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Makes the clinic's papers as PDF files in memory; where they go is the caller's choice.
public final class Documents {
    /// From large to small.
    private static final List<String> SIZES = List.of("", " snug", " small-hand");

    private final Words words;
    private final Press press = new Press();

    public Documents(Words words) {
        this.words = words;
    }

    /// The note with a page for each map and, when it is given, the patient's hand-out. Unsigned, it is a draft and
    /// each page says so.
    public byte[] note(NoteDocument note) {
        var frame = new Frame(words, note.about());
        var pages = new ArrayList<Content>(List.of(
                frame.head(note.heading().clinic(), words.say("paper.title.note")),
                frame.foot(note.signature().map(signed -> words.say("paper.foot.signed", signed.who(), signed.when(),
                        signed.seal())).orElseGet(() -> words.say("paper.foot.draft")))));
        var around = List.copyOf(pages);
        var figures = new ArrayList<Figure>();
        Function<List<Tag>, Tag> fitted = ways -> fewest(ways,
                one -> sheaf("paper.title.note", followed(around, one), figures, PaperSize.A4));
        var page = new NotePages(words).page(note);
        pages.add(fitted.apply(List.of(page, page.with("class", "page tight"))));
        for (var map : note.maps()) {
            int figure = figures.size();
            map.figure().ifPresent(figures::add);
            pages.add(fitted.apply(new MapPages(words).pages(map, figure, note.solutions())));
        }
        note.handout().map(HandoutPages::page).ifPresent(handout -> pages.add(fitted.apply(sizes(handout))));
        var printed = print("paper.title.note", pages, figures);
        return note.signature().isPresent() ? printed : Watermark.over(printed, words.say("paper.watermark"));
    }

    /// A paper for the patient or the physiotherapist alone, on the practice's paper: as large as fits on one page.
    public byte[] outgoing(OutgoingSheet sheet, PaperSize paper) {
        var frame = new Frame(sheet.around());
        var around = List.<Content>of(frame.head(sheet.page().clinic(), sheet.kind()),
                frame.foot(sheet.around().foot()));
        var page = fewest(sizes(HandoutPages.page(sheet.page())), one -> outgoing(sheet, paper, followed(around, one)));
        return press.print(outgoing(sheet, paper, followed(around, page)));
    }

    private static List<Tag> sizes(Tag page) {
        return SIZES.stream().map(size -> page.with("class", "page handout" + size)).toList();
    }

    /// The first of these that takes the fewest pages: a few lines never stand on a page of their own.
    private Tag fewest(List<Tag> ways, Function<Tag, Sheaf> set) {
        var best = ways.getFirst();
        int least = press.count(set.apply(best));
        for (var way : ways.subList(1, ways.size())) {
            int pages = least == 1 ? 1 : press.count(set.apply(way));
            if (pages < least) {
                least = pages;
                best = way;
            }
        }
        return best;
    }

    private Sheaf outgoing(OutgoingSheet sheet, PaperSize paper, List<Content> pages) {
        return new Sheaf(sheet.kind(), sheet.page().language(), body(pages, sheet.around().lacking()), List.of(),
                paper);
    }

    /// A consent, on the practice's paper.
    public byte[] consent(ConsentSheet sheet, PaperSize paper) {
        var frame = new Frame(sheet.around());
        var around = List.<Content>of(frame.head(sheet.clinic(), sheet.kind()), frame.foot(sheet.around().foot()));
        var page = ConsentPages.page(sheet);
        return press.print(consent(sheet, paper, followed(around, fewest(
                List.of(page, page.with("class", "page consent tight")),
                one -> consent(sheet, paper, followed(around, one))))));
    }

    private Sheaf consent(ConsentSheet sheet, PaperSize paper, List<Content> pages) {
        var strokes = sheet.signed().strokes();
        return new Sheaf(sheet.kind(), sheet.language(), body(pages, sheet.around().lacking()),
                strokes.isEmpty() ? List.of() : List.of(Signatures.figure(strokes)), paper);
    }

    /// The sheet for the skin pen, before the injections, on the practice's paper.
    public byte[] marking(MarkingSheet sheet, PaperSize paper) {
        var pages = new ArrayList<Content>();
        pages.add(new Frame(words, sheet.about()).foot(words.say("paper.foot.marking", sheet.when())));
        pages.addAll(new MarkingPages(words, sheet).pages());
        var figures = sheet.pages().stream().flatMap(page -> page.figure().stream()).toList();
        return print("paper.title.marking", pages, figures, paper);
    }

    /// The signed file as it is, followed by its addenda.
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
        return Bundle.of(signed, print("paper.title.addenda", pages, List.of()));
    }

    /// The list of those who received a lot, on the practice's paper.
    public byte[] recall(RecallSheet sheet, PaperSize paper) {
        return print("paper.recall.title", new RecallPages(words).pages(sheet), List.of(), paper);
    }

    /// A report of the trail, on the practice's paper.
    public byte[] trail(TrailSheet sheet, PaperSize paper) {
        return print("paper.trail.title", new TrailPages(words).pages(sheet), List.of(), paper);
    }

    /// The label of one syringe, on the practice's paper.
    public byte[] label(SyringeLabel label, PaperSize paper) {
        return print("paper.title.label", List.of(new LabelPages(words).page(label)), List.of(), paper);
    }

    public byte[] recoverySheet(RecoverySheet sheet) {
        return print("paper.recovery.title", List.copyOf(new RecoveryPages(words).pages(sheet)), List.of());
    }

    private static List<Content> followed(List<Content> frame, Content page) {
        return Stream.concat(frame.stream(), Stream.of(page)).toList();
    }

    private byte[] print(String title, List<Content> pages, List<Figure> figures) {
        return print(title, pages, figures, PaperSize.A4);
    }

    private byte[] print(String title, List<Content> pages, List<Figure> figures, PaperSize paper) {
        return press.print(sheaf(title, pages, figures, paper));
    }

    private Sheaf sheaf(String title, List<Content> pages, List<Figure> figures, PaperSize paper) {
        return new Sheaf(words.say(title), words.say("paper.language"), body(pages, words.say("paper.lacking")),
                figures,
                paper);
    }

    private static Tag body(List<Content> pages, String lacking) {
        return Tag.of("body", "", Sheaf.covers(Tag.of("body", "", pages)) ? pages : withLacking(pages, lacking));
    }

    /// That letters are lacking is said on the first page, before anything else: they may be the name's.
    private static List<Content> withLacking(List<Content> pages, String lacking) {
        var told = new ArrayList<>(pages);
        int frame = (int) pages.stream().takeWhile(content -> content instanceof Tag tag && Frame.holds(tag)).count();
        told.add(frame, Tag.of("p", "small lacking", lacking));
        return told;
    }
}
