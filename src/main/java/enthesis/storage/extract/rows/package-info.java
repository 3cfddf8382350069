/// Reads the rows of the chart as tables that leave: those of one person, and those of the practice.
@NullMarked
package enthesis.storage.extract.rows;

import org.jspecify.annotations.NullMarked;
