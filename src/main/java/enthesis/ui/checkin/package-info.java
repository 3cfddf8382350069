/// The check-in: what changed since the last visit, which drugs were taken when, allergies as asked today. Nothing is
/// copied from an earlier visit; empty is not no.
@NullMarked
package enthesis.ui.checkin;

import org.jspecify.annotations.NullMarked;
