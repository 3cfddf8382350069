@NullMarked
package enthesis.storage.patient;

import org.jspecify.annotations.NullMarked;
