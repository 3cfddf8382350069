/// Adverse events with grade, relation and outcome (clinical.md 8.5).
@NullMarked
package enthesis.domain.followup.event;

import org.jspecify.annotations.NullMarked;
