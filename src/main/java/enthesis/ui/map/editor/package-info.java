/// The editor of one point, shown beside its marker.
@NullMarked
package enthesis.ui.map.editor;

import org.jspecify.annotations.NullMarked;
