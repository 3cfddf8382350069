/// Planning at the map: what can be planned at once, why a point is skipped, the list that is read back before all is
/// given; each a short question answered with one key.
@NullMarked
package enthesis.ui.map.plan;

import org.jspecify.annotations.NullMarked;
