/// From a tree of tags to a tagged PDF with embedded fonts, and what is done to finished files.
@NullMarked
package enthesis.exchange.document.press;

import org.jspecify.annotations.NullMarked;
