package enthesis.domain.map.sheet;

import enthesis.domain.value.Side;

/// A region as it lies on the body figure; choosing it chooses its side too.
public record Area(String region, Side side, double x, double y, String hit) {}
