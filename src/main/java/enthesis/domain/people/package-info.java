/// Those who work in the clinic and sign for what they enter.
@NullMarked
package enthesis.domain.people;

import org.jspecify.annotations.NullMarked;
