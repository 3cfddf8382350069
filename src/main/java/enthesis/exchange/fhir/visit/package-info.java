/// A visit: what was measured, told, mixed, injected, written and signed.
@NullMarked
package enthesis.exchange.fhir.visit;

import org.jspecify.annotations.NullMarked;
