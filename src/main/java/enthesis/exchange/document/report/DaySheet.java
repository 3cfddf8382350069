package enthesis.exchange.document.report;

import java.util.List;

/// The lists of Today on paper: which day, when and by whom it was printed, where the trail ended then, and the lists
/// that have lines.
public record DaySheet(String clinic, String day, String printed, String end, List<Part> parts) {

    /// One list with its lines.
    public record Part(String title, List<Line> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /// Whom it is about, with the second identifier and the telephone; side and place; what there is to do.
    public record Line(String name, String identifiers, String telephone, List<Place> places, String says) {

        public Line {
            places = List.copyOf(places);
        }
    }

    /// A side as a word, and what is there.
    public record Place(String side, String what) {}

    public DaySheet {
        parts = parts.stream().filter(part -> !part.lines.isEmpty()).toList();
    }
}
