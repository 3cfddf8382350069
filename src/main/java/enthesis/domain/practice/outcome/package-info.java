/// How outcomes are asked, scored and compared in this practice (clinical.md 7): instruments, windows, differences.
@NullMarked
package enthesis.domain.practice.outcome;

import org.jspecify.annotations.NullMarked;
