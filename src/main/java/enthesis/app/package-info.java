/// The program: finds its folder, opens the chart, and wires stores, papers and screens by hand. Everything may be
/// known here and nothing knows this.
///
/// `Program` is what stands without a chart (window, first start, unlock); `Desk` is the open chart on screen and knows
/// the ways from place to place. `app.door` opens the chart, `app.desk` is what every place is given, and each of
/// `app.patient`, `app.form` and `app.visit` wires one kind of place.
@NullMarked
package enthesis.app;

import org.jspecify.annotations.NullMarked;
