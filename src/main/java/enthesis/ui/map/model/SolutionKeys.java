package enthesis.ui.map.model;

import enthesis.domain.map.MarkerShape;
import enthesis.ui.kit.frame.KeyMap;

/// Alt+1, Alt+2, Alt+3 give the selected point solution A, B or C: the same keys that bring them forward in their
/// own section.
public record SolutionKeys(MapModel map) {

    /// These keys, added.
    public KeyMap on(KeyMap keys) {
        var hand = new SolutionHand(map);
        for (int row = 1; row <= MarkerShape.values().length; row++) {
            int its = row;
            keys.on("Alt+" + row, map.texts.say("map.solutionKey", MapTotals.letter(row)), () -> hand.choose(its));
        }
        return keys;
    }
}
