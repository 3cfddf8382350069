@NullMarked
package enthesis.exchange.fhir.in;

import org.jspecify.annotations.NullMarked;
