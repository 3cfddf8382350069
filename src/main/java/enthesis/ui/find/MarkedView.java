package enthesis.ui.find;

import enthesis.domain.patient.find.Marks.Mark;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.TextFlow;

/// A text of which stretches are marked as hit: on a soft ground and bold, so not by colour alone. It breaks after a
/// space, a hyphen or twenty letters and is never cut: two persons can differ in the last letter.
final class MarkedView extends TextFlow {
    private static final int LONGEST = 20;

    MarkedView(String style) {
        getStyleClass().addAll("marked", style);
    }

    void show(String text, List<Mark> marks) {
        getChildren().clear();
        setAccessibleText(text);
        var sorted = marks.stream().sorted(Comparator.comparingInt(Mark::from)).toList();
        int from = 0;
        while (from < text.length()) {
            int to = end(text, from);
            getChildren().add(word(text, from, to, sorted));
            from = to;
        }
    }

    private static int end(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == ' ' || text.charAt(at) == '-' || at - from + 1 == LONGEST) {
                return at + 1;
            }
        }
        return text.length();
    }

    /// All its pieces on one line.
    private static HBox word(String text, int from, int to, List<Mark> marks) {
        var word = new HBox();
        int at = from;
        for (var mark : marks) {
            int begin = Math.max(mark.from(), at);
            int end = Math.min(mark.to(), to);
            if (begin < end) {
                piece(word, text.substring(at, begin), "plain");
                piece(word, text.substring(begin, end), "hit");
                at = end;
            }
        }
        piece(word, text.substring(at, to), "plain");
        return word;
    }

    private static void piece(HBox word, String text, String look) {
        if (!text.isEmpty()) {
            var label = new Label(text);
            label.getStyleClass().add(look);
            label.setMinWidth(USE_PREF_SIZE);
            word.getChildren().add(label);
        }
    }
}
