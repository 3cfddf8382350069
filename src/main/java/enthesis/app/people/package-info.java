/// Wires who works here: the list, the form of a role, passwords, the recovery sheet.
@NullMarked
package enthesis.app.people;

import org.jspecify.annotations.NullMarked;
