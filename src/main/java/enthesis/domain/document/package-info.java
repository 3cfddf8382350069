/// Documents that come from outside the practice: a report, a referral, a letter. What they are, what is asked of them,
/// and what of a file is taken. Pure; a file is looked at by its bytes, never by its name.
@NullMarked
package enthesis.domain.document;

import org.jspecify.annotations.NullMarked;
