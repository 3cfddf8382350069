package enthesis.ui.find;

import enthesis.domain.patient.find.Marks.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

/// A text of which stretches are marked as hit: on a soft ground and bold, so not by colour alone. It breaks after a
/// space, a hyphen or twenty letters and is never cut: two persons can differ in the last letter.
///
/// Of what was shown before, its parts are used again: a list is shown anew with every letter that is typed.
final class MarkedView extends TextFlow {
    private static final int LONGEST = 20;

    private final List<HBox> words = new ArrayList<>();
    private String shown = "";
    private List<Mark> marked = List.of();

    MarkedView(String style) {
        getStyleClass().addAll("marked", style);
    }

    /// Some letters of a word.
    private record Piece(String text, String look) {}

    void show(String text, List<Mark> marks) {
        var sorted = marks.stream().sorted(Comparator.comparingInt(Mark::from)).toList();
        if (text.equals(shown) && sorted.equals(marked)) {
            return;
        }
        shown = text;
        marked = sorted;
        setAccessibleText(text);
        int from = 0;
        int number = 0;
        while (from < text.length()) {
            int to = end(text, from);
            show(word(number), pieces(text, from, to, sorted));
            number++;
            from = to;
        }
        words.subList(number, words.size()).forEach(word -> seen(word, false));
    }

    private HBox word(int number) {
        if (number == words.size()) {
            words.add(new HBox());
            getChildren().add(words.getLast());
        }
        seen(words.get(number), true);
        return words.get(number);
    }

    private static int end(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == ' ' || text.charAt(at) == '-' || at - from + 1 == LONGEST) {
                return at + 1;
            }
        }
        return text.length();
    }

    private static List<Piece> pieces(String text, int from, int to, List<Mark> marks) {
        var pieces = new ArrayList<Piece>();
        int at = from;
        for (var mark : marks) {
            int begin = Math.max(mark.from(), at);
            int end = Math.min(mark.to(), to);
            if (begin < end) {
                pieces.add(new Piece(text.substring(at, begin), "plain"));
                pieces.add(new Piece(text.substring(begin, end), "hit"));
                at = end;
            }
        }
        pieces.add(new Piece(text.substring(at, to), "plain"));
        pieces.removeIf(piece -> piece.text.isEmpty());
        return pieces;
    }

    /// All its pieces on one line.
    private static void show(HBox word, List<Piece> pieces) {
        while (word.getChildren().size() < pieces.size()) {
            var label = new Label();
            label.getStyleClass().add("plain");
            label.setMinWidth(USE_PREF_SIZE);
            word.getChildren().add(label);
        }
        for (int at = 0; at < word.getChildren().size(); at++) {
            var label = (Label) word.getChildren().get(at);
            seen(label, at < pieces.size());
            if (at < pieces.size()) {
                label.setText(pieces.get(at).text);
                look(label, pieces.get(at).look);
            }
        }
    }

    private static void look(Label label, String look) {
        if (!label.getStyleClass().getLast().equals(look)) {
            label.getStyleClass().set(label.getStyleClass().size() - 1, look);
        }
    }

    private static void seen(Region part, boolean now) {
        part.setVisible(now);
        part.setManaged(now);
    }
}
