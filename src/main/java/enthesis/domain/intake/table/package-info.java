/// People in a table that another program or a spreadsheet wrote: what its columns hold, in which order its dates and
/// names stand, what its words for the sexes mean, and what of that has to be asked.
@NullMarked
package enthesis.domain.intake.table;

import org.jspecify.annotations.NullMarked;
