package enthesis.domain.map.drawing;

import java.util.Optional;

/// One path of a drawing, in painting order: `look` names its colours and its layer (`bone`, `lig`, `nerve`), `id` the
/// structure it draws, `d` its outline in absolute M L C Z.
public record DrawnPath(String look, Optional<String> id, String d) {

    /// The layer this path belongs to.
    public Layer layer() {
        return Layer.ofLook(look).orElse(Layer.GROUND);
    }
}
