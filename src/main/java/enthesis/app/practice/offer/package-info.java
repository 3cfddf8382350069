/// Wires what the practice offers, changes and hides: protocols, usual solutions, text macros, and the rows of its
/// reference data.
@NullMarked
package enthesis.app.practice.offer;

import org.jspecify.annotations.NullMarked;
