/// The arithmetic of Insight, without medicine: shares with their intervals, survival, ranks (clinical.md 11.2 to
/// 11.4). In `double`: these are estimates from counts, no doses.
@NullMarked
package enthesis.domain.insight.stat;

import org.jspecify.annotations.NullMarked;
