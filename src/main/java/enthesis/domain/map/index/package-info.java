/// The index of structures as a practice edits it: what it may say of one, and why a text of it is not accepted.
@NullMarked
package enthesis.domain.map.index;

import org.jspecify.annotations.NullMarked;
