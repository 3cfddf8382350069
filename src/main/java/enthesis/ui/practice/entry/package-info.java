/// What the forms and lists of the practice's structures and protocols have in common.
@NullMarked
package enthesis.ui.practice.entry;

import org.jspecify.annotations.NullMarked;
