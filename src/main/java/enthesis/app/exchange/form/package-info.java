/// The forms in which charts leave: FHIR, tables, everything, tables for research. Each writes what all charts refer
/// to, then one chart after the other.
@NullMarked
package enthesis.app.exchange.form;

import org.jspecify.annotations.NullMarked;
