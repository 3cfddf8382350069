/// The program: finds its folder, opens the chart, and wires stores, papers and screens by hand. Everything may be
/// known here and nothing knows this.
///
/// `Program` is what stands without a chart (window, first start, unlock, curtain); `OpenChart` is an unlocked chart
/// with all its stores, used on the chart's own thread only; the `...Desk` classes wire one place each.
@NullMarked
package enthesis.app;

import org.jspecify.annotations.NullMarked;
