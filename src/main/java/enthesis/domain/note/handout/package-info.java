/// What the patient takes home: lines that follow this patient, with this patient's dates.
@NullMarked
package enthesis.domain.note.handout;

import org.jspecify.annotations.NullMarked;
