/// Papers that tell of more than one visit: the summary of a course, the sheets for calls, the list of a day; and the
/// map of one visit alone.
@NullMarked
package enthesis.exchange.document.report;

import org.jspecify.annotations.NullMarked;
