/// Fields. A field shows a text of the sheet as typed, and beside it what the rules say of it.
@NullMarked
package enthesis.ui.kit.field;

import org.jspecify.annotations.NullMarked;
