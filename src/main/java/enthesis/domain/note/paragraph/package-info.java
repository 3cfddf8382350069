/// The six paragraphs of a note, each composed from the reading of the visit.
@NullMarked
package enthesis.domain.note.paragraph;

import org.jspecify.annotations.NullMarked;
