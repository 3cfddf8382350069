package enthesis.ui.insight.page;

import enthesis.ui.kit.figure.Figure;
import java.util.List;
import java.util.Optional;

/// The answer to a question as it is shown. No figure where too few were seen for one.
public record Page(Heading heading, Optional<Figure> figure, Grid grid) {

    /// `counts` says the denominators, `cannot` in one sentence what the numbers cannot say.
    public record Heading(String title, String counts, String cannot) {}

    /// The first column names the line. `notes` stand below.
    public record Grid(List<String> heads, List<List<String>> lines, List<String> notes) {

        public Grid {
            heads = List.copyOf(heads);
            lines = lines.stream().map(List::copyOf).toList();
            notes = List.copyOf(notes);
        }

        /// All of it, line by line.
        public String words() {
            var all = new StringBuilder(String.join(", ", heads));
            lines.forEach(line -> all.append(". ").append(String.join(", ", line)));
            notes.forEach(note -> all.append(". ").append(note));
            return all.toString();
        }
    }
}
