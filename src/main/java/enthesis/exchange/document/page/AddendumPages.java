package enthesis.exchange.document.page;

import enthesis.domain.words.Words;
import enthesis.exchange.document.content.AddendumPage;
import enthesis.exchange.document.press.Tag;
import java.util.List;

/// Addenda as pages that follow a signed note.
public final class AddendumPages {

    private final Words words;

    public AddendumPages(Words words) {
        this.words = words;
    }

    public Tag page(List<AddendumPage> addenda) {
        var parts = addenda.stream().map(this::addendum).toList();
        return Tag.of("div", "page", Tag.of("h1", "plain", words.say("paper.addenda"))).and(parts.toArray(Tag[]::new));
    }

    private Tag addendum(AddendumPage addendum) {
        return Tag.of("div", "addendum",
                Tag.of("h2", "", words.say("paper.addendum", Integer.toString(addendum.number()), addendum.kind())),
                Tag.of("p", "to", words.say("paper.toSentence", addendum.sentence())),
                Tag.of("p", "body", addendum.text()),
                Tag.of("p", "to", words.say("paper.reason", addendum.reason())),
                Tag.of("p", "strong", words.say("paper.signed", addendum.who(), addendum.when()))
                        .and(Tag.of("span", "seal", " " + words.say("paper.seal", addendum.seal()))));
    }
}
