/// The injection map as vectors on paper: outlines, print colours, markers by shape.
@NullMarked
package enthesis.exchange.document.draw;

import org.jspecify.annotations.NullMarked;
