/// The clinic and those who work in it, as rows.
@NullMarked
package enthesis.storage.people;

import org.jspecify.annotations.NullMarked;
