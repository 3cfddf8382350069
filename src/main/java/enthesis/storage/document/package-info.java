/// Documents from outside the practice, encrypted beside the chart.
@NullMarked
package enthesis.storage.document;

import org.jspecify.annotations.NullMarked;
