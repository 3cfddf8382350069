/// Files of other programs: which of them are read, and the limits that keep a hostile one harmless. Nothing is
/// written, no link is followed, and nothing that lies outside what was chosen is opened.
@NullMarked
package enthesis.exchange.incoming;

import org.jspecify.annotations.NullMarked;
