/// The stories that ship with the program: fictional people from their first visit to the answer half a year later.
@NullMarked
package enthesis.storage.demo;

import org.jspecify.annotations.NullMarked;
