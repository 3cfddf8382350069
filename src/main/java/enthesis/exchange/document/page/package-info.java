/// Each paper as a tree of tags: note, maps, hand-out, addenda, recovery sheet.
@NullMarked
package enthesis.exchange.document.page;

import org.jspecify.annotations.NullMarked;
