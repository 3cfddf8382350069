package enthesis.ui.map.model;

/// What a click on the map does: choose a point, place one on a structure, or place one anywhere.
public enum Tool {
    SELECT, PLACE, FREE
}
