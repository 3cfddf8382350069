/// What every resource is made with: identities that never change, the ways in which one names another, codes, days
/// and units.
@NullMarked
package enthesis.exchange.fhir.base;

import org.jspecify.annotations.NullMarked;
