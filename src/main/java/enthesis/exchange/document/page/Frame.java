package enthesis.exchange.document.page;

import enthesis.domain.words.Words;
import enthesis.exchange.document.content.Identifiers;
import enthesis.exchange.document.content.OutgoingSheet.Around;
import enthesis.exchange.document.press.Tag;
import enthesis.exchange.document.press.Text;

/// What stands on every page: the patient's two identifiers above, the page's number of all pages below.
public final class Frame {

    private final String name;
    private final String identifiers;
    private final String page;
    private final String of;

    public Frame(Words words, Identifiers about) {
        name = about.name();
        identifiers = words.say("paper.identifiers", about.born(), about.number());
        page = words.say("paper.page");
        of = words.say("paper.of");
    }

    /// Around a paper in another language.
    public Frame(Around around) {
        name = around.name();
        identifiers = around.identifiers();
        page = around.page();
        of = around.of();
    }

    /// Whether it is a head or foot, which stands on every page.
    public static boolean holds(Tag tag) {
        return tag.attributes().getOrDefault("class", "").startsWith("running-");
    }

    public Tag head(String clinic, String kind) {
        return head(clinic, Tag.of("div", "kind", kind));
    }

    /// With a kind that is more than words.
    Tag head(String clinic, Tag kind) {
        return Tag.of("div", "running-head",
                Tag.of("div", "who", Tag.of("div", "name", name), Tag.of("div", "", identifiers)),
                kind, Tag.of("div", "", clinic));
    }

    public Tag foot(String state) {
        return Tag.of("div", "running-foot", Tag.of("div", "pages", new Text(page + " "),
                Tag.of("span", "page-number", ""), new Text(" " + of + " "),
                Tag.of("span", "page-count", "")), Tag.of("div", "", state));
    }
}
