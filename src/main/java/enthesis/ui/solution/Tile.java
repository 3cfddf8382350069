package enthesis.ui.solution;

/// One result, the actual first and the target second; `off` when they differ more than the practice allows.
record Tile(String name, String value, String unit, String second, boolean off) {}
