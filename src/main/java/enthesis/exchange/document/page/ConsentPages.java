package enthesis.exchange.document.page;

import enthesis.exchange.document.content.ConsentSheet;
import enthesis.exchange.document.press.Content;
import enthesis.exchange.document.press.Press;
import enthesis.exchange.document.press.Tag;
import java.util.ArrayList;
import java.util.stream.Stream;

/// A consent as it was read and signed: each item ticked, the signature over its line.
public final class ConsentPages {

    private ConsentPages() {}

    public static Tag page(ConsentSheet sheet) {
        var parts = new ArrayList<Content>();
        parts.add(Tag.of("h1", "plain", sheet.said().heading()));
        sheet.signed().withdrawn().forEach(line -> parts.add(Tag.of("p", "withdrawn", line)));
        parts.add(Tag.of("p", "small", sheet.said().intro()));
        parts.add(Tag.of("ul", "ticked", sheet.items().stream().map(ConsentPages::item).toList()));
        parts.add(signed(sheet));
        return Tag.of("div", "page consent", parts).with("lang", sheet.language());
    }

    private static Tag item(ConsentSheet.Item item) {
        return Tag.of("li", "", Tag.of("div", "", item.words()), Tag.of("div", "ticked-by", item.ticked()));
    }

    private static Tag signed(ConsentSheet sheet) {
        var signed = sheet.signed();
        var parts = new ArrayList<Content>();
        parts.add(Tag.of("h2", "", signed.title()));
        parts.add(Tag.of("p", "agreement", sheet.said().agreement()));
        if (!signed.strokes().isEmpty()) {
            var ink = Tag.of("object", "").with("type", Press.FIGURE).with("figure", "0")
                    .with("alt", signed.lines().getFirst()).with("style", "width:80mm;height:24mm");
            parts.add(Tag.of("div", "signature-line", ink));
        }
        Stream.concat(signed.lines().stream(), Stream.of(sheet.said().version()))
                .forEach(line -> parts.add(Tag.of("p", "small", line)));
        return Tag.of("div", "signed", parts);
    }
}
