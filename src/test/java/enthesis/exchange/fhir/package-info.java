@NullMarked
package enthesis.exchange.fhir;

import org.jspecify.annotations.NullMarked;
