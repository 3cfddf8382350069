package enthesis.ui.start;

import java.util.List;
import java.util.Optional;

/// Why the chart cannot be opened here, in words: what is so, what was kept, what next; and what can be pressed.
///
/// `grave` is false for a plain notice (already open). `next` is the way on ("_Choose a folder"), if there is one.
public record Trouble(boolean grave, String title, List<String> lines, List<String> strong, Optional<Way> next,
        String close) {

    public record Way(String text, Runnable act) {}

    public Trouble {
        lines = List.copyOf(lines);
        strong = List.copyOf(strong);
    }
}
