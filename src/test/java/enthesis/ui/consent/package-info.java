@NullMarked
package enthesis.ui.consent;

import org.jspecify.annotations.NullMarked;
