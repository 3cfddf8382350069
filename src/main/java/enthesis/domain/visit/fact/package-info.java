/// What a visit's sheet says, section by section, as typed facts.
@NullMarked
package enthesis.domain.visit.fact;

import org.jspecify.annotations.NullMarked;
