/// What H2 itself calls when a row changes, and the open batch it is told to: the triggers of the chart's tables.
///
/// `RowTrigger`, `WriteOnly` and `SignedStays` stand by class name in every chart file (`db/guard`), and H2 may load
/// classes of this package only (`h2.allowedClasses` in `Main` and in the build). So this package is never moved or
/// renamed, and nothing joins it that the triggers do not need; the trail that is built on it may change freely.
///
/// The open batch reaches the triggers, which H2 makes itself and calls on the writing thread, as a `ScopedValue`: bound
/// for the length of one write, nothing static ever changes.
@NullMarked
package enthesis.storage.trail.guard;

import org.jspecify.annotations.NullMarked;
