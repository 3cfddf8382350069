package enthesis.domain.people;

import java.util.List;
import java.util.Optional;

/// What stands above the first page of papers that go out, beside the practice's name: its lines, and its logo as the
/// name of a kept file (SHA-256).
public record PaperHead(List<String> lines, Optional<String> logo) {
    public static final PaperHead NONE = new PaperHead(List.of(), Optional.empty());
    /// More would leave too little of the page.
    public static final int MOST_LINES = 5;
    public static final int LONGEST_LINE = 80;

    public PaperHead {
        lines = List.copyOf(lines);
        if (lines.size() > MOST_LINES || lines.stream().anyMatch(line -> line.isBlank()
                || line.length() > LONGEST_LINE)) {
            throw new IllegalArgumentException("no head of a paper");
        }
    }

    /// The lines of a text as they would be printed, whether or not they fit; empty ones are none.
    public static List<String> lines(String text) {
        return text.lines().map(line -> line.replaceAll("\\p{Cntrl}", " ").strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty()).toList();
    }

    /// Whether so many lines of this length can stand there.
    public static boolean fits(List<String> lines) {
        return lines.size() <= MOST_LINES && lines.stream().allMatch(line -> line.length() <= LONGEST_LINE);
    }
}
