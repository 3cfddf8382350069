/// Whether somebody is a candidate: what speaks for it, every contraindication with its answer, and why one was gone on
/// past (clinical.md 2.3 and 2.4). Answers live here once; what the chart or a check-in says already is not asked again.
@NullMarked
package enthesis.domain.course.candidacy;

import org.jspecify.annotations.NullMarked;
