/// Who works here: the list, and the form of somebody who begins or gets another role.
@NullMarked
package enthesis.ui.practice.people;

import org.jspecify.annotations.NullMarked;
