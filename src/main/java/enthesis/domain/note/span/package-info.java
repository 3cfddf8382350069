/// The pieces of a composed paragraph: plain words, facts that open their field, gaps that name what is missing.
@NullMarked
package enthesis.domain.note.span;

import org.jspecify.annotations.NullMarked;
