/// Charts for other programs, in FHIR R4 (4.0.1), mapped as clinical.md 10 says. The only place that knows the library;
/// it is loaded when somebody exports for the first time.
@NullMarked
package enthesis.exchange.fhir;

import org.jspecify.annotations.NullMarked;
