/// Documents in a real chart.
@NullMarked
package enthesis.storage.document;

import org.jspecify.annotations.NullMarked;
