/// The rows of the reference data as a practice edits them: of which kinds there are, of which parts each is made, what
/// may not be changed, and the form of one. A new kind is a description here, and where it stands in the files.
@NullMarked
package enthesis.domain.practice.row;

import org.jspecify.annotations.NullMarked;
