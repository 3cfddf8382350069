package enthesis.domain.map.pain;

import enthesis.domain.map.drawing.Box;
import java.util.List;

/// Where a mark lies on a sheet, as drawn: inside these outlines, as far as `within`.
public record Wash(List<String> outlines, Box within) {

    public Wash {
        outlines = List.copyOf(outlines);
    }
}
