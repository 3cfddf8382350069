/// Wires Insight.
@NullMarked
package enthesis.app.insight;

import org.jspecify.annotations.NullMarked;
