/// Documents from outside: the way from a file on the disk into a chart, and to the pages of one.
@NullMarked
package enthesis.app.document;

import org.jspecify.annotations.NullMarked;
