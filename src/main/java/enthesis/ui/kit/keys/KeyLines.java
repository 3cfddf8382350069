package enthesis.ui.kit.keys;

import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.Letters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// What the keys of a screen do now: those its key maps hear, and the underlined letters that can be seen.
public record KeyLines(List<Line> keys, List<Line> letters) {
    private static final int NAMED = 3;

    /// One key ("Ctrl+K") and what it does, in words.
    public record Line(String key, String words) {}

    public KeyLines {
        keys = List.copyOf(keys);
        letters = List.copyOf(letters);
    }

    public static KeyLines of(Scene scene) {
        var keys = new LinkedHashMap<String, String>();
        collect(scene.getRoot(), keys);
        return new KeyLines(lines(keys), letters(scene));
    }

    private static void collect(Node node, Map<String, String> keys) {
        if (!node.isVisible()) {
            return;
        }
        if (KeyMap.reachable(node)) {
            KeyMap.of(node).forEach(map -> map.words().forEach(keys::putIfAbsent));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, keys));
        }
    }

    /// A letter that stands on many buttons is said with the first few of them.
    private static List<Line> letters(Scene scene) {
        var letters = new TreeMap<String, TreeSet<String>>();
        Letters.of(scene).stream().filter(letter -> KeyMap.reachable(letter.means()))
                .forEach(letter -> letters
                        .computeIfAbsent("Alt+" + letter.letter().toUpperCase(Locale.ROOT), _ -> new TreeSet<>())
                        .add(letter.words()));
        return letters.entrySet().stream().map(letter -> new Line(letter.getKey(),
                String.join(", ", letter.getValue().stream().limit(NAMED).toList()))).toList();
    }

    private static List<Line> lines(Map<String, String> keys) {
        return keys.entrySet().stream().map(key -> new Line(key.getKey(), key.getValue())).toList();
    }
}
