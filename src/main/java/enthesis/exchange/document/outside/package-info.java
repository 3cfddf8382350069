/// Opens documents that others made. Nothing that is in one is ever run or fetched, nothing of one is written to the
/// disk, and what the library would say of it in a log is not said.
@NullMarked
package enthesis.exchange.document.outside;

import org.jspecify.annotations.NullMarked;
