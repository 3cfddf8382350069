/// The one find box: what is typed, who fits, who is easily mistaken for whom.
@NullMarked
package enthesis.ui.find;

import org.jspecify.annotations.NullMarked;
