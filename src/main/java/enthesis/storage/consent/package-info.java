/// Consents with the text they were given to, ticks, signature, and what was taken back of them.
@NullMarked
package enthesis.storage.consent;

import org.jspecify.annotations.NullMarked;
