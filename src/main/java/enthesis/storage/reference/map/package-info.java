/// The injection map as it comes with the program: regions, structures, drawings, and the protocols that name them.
@NullMarked
package enthesis.storage.reference.map;

import org.jspecify.annotations.NullMarked;
