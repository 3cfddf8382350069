/// Tables in: the patients of another program or of a spreadsheet, as text with columns, in any encoding and with any
/// delimiter, read with limits on everything.
@NullMarked
package enthesis.exchange.table.in;

import org.jspecify.annotations.NullMarked;
