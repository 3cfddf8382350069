/// The trail on screen: acts in words of the clinic, found by patient, person, time and kind.
@NullMarked
package enthesis.ui.practice.trail;

import org.jspecify.annotations.NullMarked;
