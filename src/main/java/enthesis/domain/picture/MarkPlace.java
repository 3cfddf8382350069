package enthesis.domain.picture;

/// What is marked on a picture: the two ends of a length that is known, and the skin, as a point or as a line.
public enum MarkPlace {
    SCALE_FROM, SCALE_TO, SKIN, SKIN_END;

    String fieldName() {
        return switch (this) {
            case SCALE_FROM -> "scaleFrom";
            case SCALE_TO -> "scaleTo";
            case SKIN -> "skin";
            case SKIN_END -> "skinEnd";
        };
    }
}
