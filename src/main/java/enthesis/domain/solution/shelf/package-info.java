/// The practice's shelf: which lots stand there, until when each may be used, and who received one.
@NullMarked
package enthesis.domain.solution.shelf;

import org.jspecify.annotations.NullMarked;
