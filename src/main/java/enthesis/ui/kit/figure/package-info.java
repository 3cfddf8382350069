/// Figures of counts, drawn by ourselves: steps over time, ranges, bars; and the same in words.
@NullMarked
package enthesis.ui.kit.figure;

import org.jspecify.annotations.NullMarked;
