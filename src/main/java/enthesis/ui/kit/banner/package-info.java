/// Who the screen is about, above every screen of a person: name, identifiers, facts, and the courses served.
@NullMarked
package enthesis.ui.kit.banner;

import org.jspecify.annotations.NullMarked;
