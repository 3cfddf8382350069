@NullMarked
package enthesis.ui.practice.trail;

import org.jspecify.annotations.NullMarked;
