/// Wires the workspace of one visit: loading, keeping, signing, and the note as it was signed.
@NullMarked
package enthesis.app.visit;

import org.jspecify.annotations.NullMarked;
