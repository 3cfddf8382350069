/// The skin-marking sheet at the map: asked for by a key, and what became of the one that is out.
@NullMarked
package enthesis.ui.map.marking;

import org.jspecify.annotations.NullMarked;
