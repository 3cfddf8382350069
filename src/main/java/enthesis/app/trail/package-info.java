/// Wires the trail: its screen, its papers, what was looked at, and the check of its chain.
@NullMarked
package enthesis.app.trail;

import org.jspecify.annotations.NullMarked;
