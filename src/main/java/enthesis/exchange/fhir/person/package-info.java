/// The person, what is known of them, and who looks after them.
@NullMarked
package enthesis.exchange.fhir.person;

import org.jspecify.annotations.NullMarked;
