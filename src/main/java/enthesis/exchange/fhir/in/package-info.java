/// FHIR R4 in: bundles, single resources and lines of them from other programs, streamed, with limits on everything,
/// and read for what a chart here has a place for.
@NullMarked
package enthesis.exchange.fhir.in;

import org.jspecify.annotations.NullMarked;
