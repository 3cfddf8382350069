/// From a folder to an open chart: what a start finds, the first start, the way in, and the stores of the open chart.
/// All of it but the ways out on the chart's own thread.
@NullMarked
package enthesis.app.door;

import org.jspecify.annotations.NullMarked;
