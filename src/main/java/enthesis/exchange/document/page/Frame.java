package enthesis.exchange.document.page;

import enthesis.domain.words.Words;
import enthesis.exchange.document.content.Identifiers;
import enthesis.exchange.document.press.Tag;
import enthesis.exchange.document.press.Text;

/// What stands on every page: the patient's two identifiers above, the page's number of all pages below.
public final class Frame {

    private final Words words;
    private final Identifiers about;

    public Frame(Words words, Identifiers about) {
        this.words = words;
        this.about = about;
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
                Tag.of("div", "who", Tag.of("div", "name", about.name()),
                        Tag.of("div", "", words.say("paper.identifiers", about.born(), about.number()))),
                kind, Tag.of("div", "", clinic));
    }

    public Tag foot(String state) {
        return Tag.of("div", "running-foot", Tag.of("div", "pages", new Text(words.say("paper.page") + " "),
                Tag.of("span", "page-number", ""), new Text(" " + words.say("paper.of") + " "),
                Tag.of("span", "page-count", "")), Tag.of("div", "", state));
    }
}
