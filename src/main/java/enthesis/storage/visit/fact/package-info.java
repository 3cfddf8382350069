/// What a visit's sheet says, as typed rows: rewritten from its reading each time the sheet is kept.
@NullMarked
package enthesis.storage.visit.fact;

import org.jspecify.annotations.NullMarked;
