/// What a practice made its own of the lists that come with the program: an entry of its own stands over the shipped
/// one, which is never lost. What was there before is read from the trail.
@NullMarked
package enthesis.storage.practice.own;

import org.jspecify.annotations.NullMarked;
