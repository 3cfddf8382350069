package enthesis.exchange.document.page;

import enthesis.domain.note.label.SyringeLabel;
import enthesis.domain.words.Words;
import enthesis.exchange.document.press.Tag;
import java.util.List;
import java.util.stream.Stream;

/// A syringe label, in a frame to be cut out or on a sheet of labels.
public record LabelPages(Words words) {

    public Tag page(SyringeLabel label) {
        var lines = Stream.of(
                Stream.of(Tag.of("h1", "plain", words.say("paper.label.syringe", label.letter())),
                        Tag.of("p", "strong", label.patient()), Tag.of("p", "", label.identifiers())),
                label.contents().stream().map(line -> Tag.of("p", "strong", line)),
                Stream.of(label.lots(), label.prepared()).filter(line -> !line.isEmpty())
                        .map(line -> Tag.of("p", "", line)),
                Stream.of(Tag.of("p", "strong", label.discard()))).flatMap(one -> one).toList();
        return Tag.of("div", "page", List.of(Tag.of("div", "syringe-label", List.copyOf(lines))));
    }
}
