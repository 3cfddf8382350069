/// A chart as it leaves the practice: everything that is on record of one person, gathered, in the words of the domain.
@NullMarked
package enthesis.domain.extract;

import org.jspecify.annotations.NullMarked;
