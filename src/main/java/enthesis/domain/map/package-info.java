/// The injection map: sheets, targets, points; picking, mirroring and totals as pure functions.
@NullMarked
package enthesis.domain.map;

import org.jspecify.annotations.NullMarked;
