package enthesis.exchange.document.layout;

import enthesis.domain.practice.PaperSize;
import enthesis.domain.words.Words;
import enthesis.exchange.document.draw.Artwork;
import enthesis.exchange.document.draw.Logo;
import enthesis.exchange.document.page.Frame;
import enthesis.exchange.document.press.Content;
import enthesis.exchange.document.press.Press;
import enthesis.exchange.document.press.Sheaf;
import enthesis.exchange.document.press.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How pages become a file: with the letterhead where they go out, in the fewest pages, and with a word on the first of
/// them where letters can't be printed.
public final class Layout {
    private static final double LOGO_HIGH = 16;
    private static final double LOGO_WIDE = 60;

    private final Words words;
    private final Supplier<Letterhead> letterhead;
    private @Nullable Press made;

    /// What a paper says of itself: its title, the tag of its language, and what it says where letters are lacking.
    public record Kind(String title, String language, String lacking) {}

    public Layout(Words words, Supplier<Letterhead> letterhead) {
        this.words = words;
        this.letterhead = letterhead;
    }

    public Words words() {
        return words;
    }

    /// Made for the first paper: who opens a chart prints none yet.
    private synchronized Press press() {
        var there = made;
        if (there == null) {
            there = new Press();
            made = there;
        }
        return there;
    }

    /// A paper in the language of the program.
    public Kind kind(String title) {
        return new Kind(words.say(title), words.say("paper.language"), words.say("paper.lacking"));
    }

    public Sheaf sheaf(Kind kind, List<? extends Content> pages, List<? extends Artwork> figures, PaperSize paper) {
        var body = Tag.of("body", "", pages);
        return new Sheaf(kind.title(), kind.language(),
                Sheaf.covers(body) ? body : Tag.of("body", "", withLacking(pages, kind.lacking())), figures,
                letterhead.get().logo().map(Logo::new), paper);
    }

    /// That letters are lacking is said on the first page, before anything else: they may be the name's.
    private static List<Content> withLacking(List<? extends Content> pages, String lacking) {
        var told = new ArrayList<Content>(pages);
        int frame = (int) pages.stream().takeWhile(content -> content instanceof Tag tag && Frame.holds(tag)).count();
        told.add(frame, Tag.of("p", "small lacking", lacking));
        return told;
    }

    public byte[] print(Sheaf sheaf) {
        return press().print(sheaf);
    }

    /// The first of these ways that takes the fewest pages: a few lines never stand on a page of their own.
    public Tag fewest(List<Tag> ways, Function<Tag, Sheaf> set) {
        var best = ways.getFirst();
        int least = press().count(set.apply(best));
        for (var way : ways.subList(1, ways.size())) {
            int pages = least == 1 ? 1 : press().count(set.apply(way));
            if (pages < least) {
                least = pages;
                best = way;
            }
        }
        return best;
    }

    /// The page with the practice's letterhead above it, where there is one.
    public Tag headed(Tag page, String clinic) {
        var head = letterhead.get();
        if (head.isEmpty()) {
            return page;
        }
        var parts = new ArrayList<Content>();
        head.logo().map(Logo::new).ifPresent(logo -> parts.add(Tag.of("div", "crest", logo(logo, clinic))));
        parts.add(Tag.of("div", "house", Stream.concat(Stream.of(Tag.of("p", "house-name", clinic)),
                head.lines().stream().map(line -> Tag.of("p", "", line))).toList()));
        parts.add(Tag.of("div", "house-end", ""));
        var inside = new ArrayList<Content>(List.of(Tag.of("div", "letterhead", parts)));
        inside.addAll(page.inside());
        return new Tag(page.name(), page.attributes(), inside);
    }

    private static Tag logo(Logo logo, String clinic) {
        double high = Math.min(LOGO_HIGH, LOGO_WIDE / logo.ratio());
        return Tag.of("object", "").with("type", Press.FIGURE).with("figure", Press.LOGO).with("alt", clinic)
                .with("style", String.format(Locale.ROOT, "width:%.1fmm;height:%.1fmm", high * logo.ratio(), high));
    }
}
