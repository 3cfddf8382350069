@NullMarked
package enthesis.ui.patient;

import org.jspecify.annotations.NullMarked;
