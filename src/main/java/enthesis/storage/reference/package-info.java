/// What comes with the program as data: the practice's limits and products, and the atlas of the injection map.
@NullMarked
package enthesis.storage.reference;

import org.jspecify.annotations.NullMarked;
