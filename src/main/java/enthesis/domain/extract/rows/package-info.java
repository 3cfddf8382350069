/// The chart as plain tables: one for each kind of row, each cell a text that any program reads.
@NullMarked
package enthesis.domain.extract.rows;

import org.jspecify.annotations.NullMarked;
