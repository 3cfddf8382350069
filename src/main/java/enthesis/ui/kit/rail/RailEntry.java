package enthesis.ui.kit.rail;

import enthesis.ui.kit.sign.StateSign;

/// One line of the rail: its key ("F2"), name, what it says of itself ("3 need you"), its state and how many lines of
/// it are open.
public record RailEntry(String key, String name, String second, StateSign.State state, int open) {}
