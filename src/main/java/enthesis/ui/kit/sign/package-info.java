/// Small signs: side tags, chips, key hints, states. Each has a word beside its colour.
@NullMarked
package enthesis.ui.kit.sign;

import org.jspecify.annotations.NullMarked;
