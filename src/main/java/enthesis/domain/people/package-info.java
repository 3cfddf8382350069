/// The clinic as it stands on its papers, and those who work in it and sign for what they enter.
@NullMarked
package enthesis.domain.people;

import org.jspecify.annotations.NullMarked;
