/// A course: what it is about, what was agreed, what was consented to.
@NullMarked
package enthesis.exchange.fhir.course;

import org.jspecify.annotations.NullMarked;
