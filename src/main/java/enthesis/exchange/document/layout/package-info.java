/// The one way in which every paper is laid out: language, letterhead, as few pages as it can be, the practice's paper.
@NullMarked
package enthesis.exchange.document.layout;

import org.jspecify.annotations.NullMarked;
