/// Where courses stand, by the session rules.
@NullMarked
package enthesis.domain.board;

import org.jspecify.annotations.NullMarked;
