/// What the days after an injection ask for: alerts F1 to F12 (clinical.md 8.4).
@NullMarked
package enthesis.domain.followup.rule;

import org.jspecify.annotations.NullMarked;
