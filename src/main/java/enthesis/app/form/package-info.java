/// Wires the forms: their typing is kept as a draft until they are kept as rows.
@NullMarked
package enthesis.app.form;

import org.jspecify.annotations.NullMarked;
