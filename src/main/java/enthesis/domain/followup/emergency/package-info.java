/// What is done while somebody's life may be in danger: taps with their times, and whom it was about.
@NullMarked
package enthesis.domain.followup.emergency;

import org.jspecify.annotations.NullMarked;
