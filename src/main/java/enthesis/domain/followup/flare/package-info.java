/// How big a flare was and how long it lasted (clinical.md 8.3).
@NullMarked
package enthesis.domain.followup.flare;

import org.jspecify.annotations.NullMarked;
