/// What a practice made its own of the lists that come with the program: an entry of its own stands over the shipped
/// one, which is never lost. What was there before is read from the trail. Also its shelf: which lots stand there, and
/// who received one.
@NullMarked
package enthesis.storage.practice;

import org.jspecify.annotations.NullMarked;
