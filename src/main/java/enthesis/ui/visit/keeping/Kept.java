package enthesis.ui.visit.keeping;

import java.time.Instant;
import java.util.Optional;

/// How safe what was typed is, as the status line says it.
public sealed interface Kept {

    /// Nothing was typed since the visit was opened.
    record Untouched() implements Kept {}

    /// Typed since then and on its way to the disk; what was typed until `last` is there already.
    record Keeping(Instant since, Optional<Instant> last) implements Kept {}

    /// Still on its way, longer than it may take: the disk is slow.
    record Slow(Instant since) implements Kept {}

    /// On the disk: said only after the write was forced and had returned.
    record Done(Instant at) implements Kept {}

    /// On the disk as a draft; the chart's rows can't be written because of `reason`, which is tried again.
    record Drafted(Instant at, Exception reason) implements Kept {}

    /// Held in memory only, since then, because of `reason`; it is tried again.
    record Failed(Instant since, Exception reason) implements Kept {}

    /// Whether closing the window would lose something.
    default boolean safe() {
        return this instanceof Untouched || this instanceof Done || this instanceof Drafted;
    }
}
