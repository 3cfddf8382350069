/// The people of the chart: registering, editing, finding, linking, and what was changed when.
@NullMarked
package enthesis.storage.patient;

import org.jspecify.annotations.NullMarked;
