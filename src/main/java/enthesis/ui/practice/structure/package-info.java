/// The index of structures as the practice edits it: the list with its type-ahead, and the form of one structure.
@NullMarked
package enthesis.ui.practice.structure;

import org.jspecify.annotations.NullMarked;
