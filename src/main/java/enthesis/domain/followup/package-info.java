/// The days after an injection: who was telephoned, what the diary says, how big the flare was, what must be acted on,
/// and harm that came of it (clinical.md 8).
@NullMarked
package enthesis.domain.followup;

import org.jspecify.annotations.NullMarked;
