package enthesis.ui.kit.keys;

import enthesis.ui.kit.frame.KeyMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.Mnemonic;

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
        scene.getMnemonics().values().stream().flatMap(List::stream)
                .filter(mnemonic -> KeyMap.reachable(mnemonic.getNode()))
                .forEach(mnemonic -> words(mnemonic, letters));
        return letters.entrySet().stream().map(letter -> new Line(letter.getKey(),
                String.join(", ", letter.getValue().stream().limit(NAMED).toList()))).toList();
    }

    private static void words(Mnemonic mnemonic, Map<String, TreeSet<String>> letters) {
        var node = mnemonic.getNode();
        var words = node instanceof Labeled labeled && labeled.getText() != null
                ? labeled.getText().replace("_", "")
                : node.getAccessibleText();
        if (words != null && !words.isBlank()) {
            letters.computeIfAbsent(mnemonic.getKeyCombination().getName().replace("'", ""), _ -> new TreeSet<>())
                    .add(words);
        }
    }

    private static List<Line> lines(Map<String, String> keys) {
        return keys.entrySet().stream().map(key -> new Line(key.getKey(), key.getValue())).toList();
    }
}
