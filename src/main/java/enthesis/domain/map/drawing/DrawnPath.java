package enthesis.domain.map.drawing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// One path of a drawing, in painting order: `look` names its colours and its layer (`bone`, `lig`, `nerve`), `id` the
/// structure it draws, `d` its outline in absolute M L C Z.
public record DrawnPath(String look, Optional<String> id, String d) {

    /// The layer this path belongs to.
    public Layer layer() {
        return Layer.ofLook(look).orElse(Layer.GROUND);
    }

    /// One path for each look, in the order in which looks first appear: the same drawing where nothing small can be
    /// told apart. Structures have no path of their own in it.
    public static List<DrawnPath> byLook(List<DrawnPath> paths) {
        var outlines = new LinkedHashMap<String, StringBuilder>();
        for (var path : paths) {
            outlines.computeIfAbsent(path.look, _ -> new StringBuilder()).append(path.d).append(' ');
        }
        return outlines.entrySet().stream()
                .map(look -> new DrawnPath(look.getKey(), Optional.empty(), look.getValue().toString())).toList();
    }
}
