/// The visit's own pictures beside the sheets: taken in, shown, described and measured.
@NullMarked
package enthesis.ui.map.picture;

import org.jspecify.annotations.NullMarked;
