/// What is written on a prepared syringe.
@NullMarked
package enthesis.domain.note.label;

import org.jspecify.annotations.NullMarked;
