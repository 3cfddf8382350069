/// Reads and wires the screens that look at people: Today, the find list, one patient's screen.
@NullMarked
package enthesis.app.patient;

import org.jspecify.annotations.NullMarked;
