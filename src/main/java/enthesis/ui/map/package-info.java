/// The injection map as a section of the visit: body picker and views at the left, toolbar, canvas and quick entry in
/// the middle, injections and totals at the right. Everything shown is read from the visit's sheet; `model` holds what
/// is selected and what the hand does, the other packages are its parts on screen.
@NullMarked
package enthesis.ui.map;

import org.jspecify.annotations.NullMarked;
