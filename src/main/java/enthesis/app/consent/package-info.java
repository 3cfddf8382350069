/// Reads the consents of a course, the ways to their form, and their paper.
@NullMarked
package enthesis.app.consent;

import org.jspecify.annotations.NullMarked;
