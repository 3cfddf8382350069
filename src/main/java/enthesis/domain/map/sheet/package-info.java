/// The sheets of the map: what stands on them, where the targets are anchored, how a sheet is mirrored for the other
/// side, and which target a click means. Everything is in drawing units of the sheet; nothing here knows a screen.
@NullMarked
package enthesis.domain.map.sheet;

import org.jspecify.annotations.NullMarked;
