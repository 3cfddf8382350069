/// A person's screens: registering and editing, the chart with its courses and sessions, and what the banner says.
@NullMarked
package enthesis.ui.patient;

import org.jspecify.annotations.NullMarked;
