/// What is done on the map: each act turns the sheet into the next one and has a name for undo. Numbers stay gap-free,
/// rows never change, and a point is planned until somebody says it was given.
@NullMarked
package enthesis.domain.map.act;

import org.jspecify.annotations.NullMarked;
