package enthesis.exchange.document.content;

import enthesis.domain.consent.Stroke;
import java.util.List;

/// A consent on paper, as it was read and signed, in its own language: the items with who ticked them when, how it was
/// signed, the signature's strokes (none when it was signed by hand on paper), and what was taken back since.
public record ConsentSheet(String kind, String language, String clinic, OutgoingSheet.Around around, Said said,
        List<Item> items, Signed signed) {

    /// What stands around the items.
    public record Said(String heading, String version, String intro, String agreement) {}

    /// The words of an item, and who ticked it when.
    public record Item(String words, String ticked) {}

    /// The lines about the signature, its strokes, and what they are called to who can't see them.
    public record Signed(String title, List<String> lines, List<Stroke> strokes, List<String> withdrawn) {

        public Signed {
            lines = List.copyOf(lines);
            strokes = List.copyOf(strokes);
            withdrawn = List.copyOf(withdrawn);
        }
    }

    public ConsentSheet {
        items = List.copyOf(items);
    }
}
