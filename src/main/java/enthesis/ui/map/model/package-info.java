/// What the map section shows and does, without a control: which region, side and sheet, what is selected, and the acts
/// of the hand on it.
@NullMarked
package enthesis.ui.map.model;

import org.jspecify.annotations.NullMarked;
