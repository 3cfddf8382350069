package enthesis.ui.kit.frame;

import java.time.LocalTime;

/// How safe the typing is, as the status line says it.
public sealed interface KeptFact {

    /// Nothing was typed yet.
    record Nothing() implements KeptFact {}

    /// On the disk, forced.
    record Kept(LocalTime at) implements KeptFact {}

    /// On its way, the disk is slow.
    record Keeping(LocalTime since) implements KeptFact {}

    /// On the disk as a draft; `why` the chart is not written is worded.
    record Drafted(LocalTime at, String why) implements KeptFact {}

    /// Held in memory only; `why` is worded ("disk full").
    record NotKept(LocalTime since, String why) implements KeptFact {}
}
