/// Follow-ups in a real chart.
@NullMarked
package enthesis.storage.followup;

import org.jspecify.annotations.NullMarked;
