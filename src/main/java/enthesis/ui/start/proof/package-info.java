/// The recovery key shown once and proved by typing it back from the paper, group by group.
@NullMarked
package enthesis.ui.start.proof;

import org.jspecify.annotations.NullMarked;
