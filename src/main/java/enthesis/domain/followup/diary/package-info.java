/// What is written of each day after an injection, and how its texts are read (clinical.md 8.2).
@NullMarked
package enthesis.domain.followup.diary;

import org.jspecify.annotations.NullMarked;
