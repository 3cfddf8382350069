package enthesis.exchange.document.layout;

import enthesis.exchange.picture.Pixels;
import java.util.List;
import java.util.Optional;

/// What stands above the first page of what the practice gives out: its lines (address, telephone) and its logo.
public record Letterhead(List<String> lines, Optional<Pixels> logo) {
    public static final Letterhead NONE = new Letterhead(List.of(), Optional.empty());

    public Letterhead {
        lines = List.copyOf(lines);
    }

    boolean isEmpty() {
        return lines.isEmpty() && logo.isEmpty();
    }
}
