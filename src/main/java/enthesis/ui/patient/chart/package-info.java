/// The patient's screen: courses in the rail, the chosen course with its tiles and sessions, documents, changes.
@NullMarked
package enthesis.ui.patient.chart;

import org.jspecify.annotations.NullMarked;
