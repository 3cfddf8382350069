/// The demonstration: its stories played through the stores by the program's own rules, and the folder of its chart,
/// which is never the practice's.
@NullMarked
package enthesis.app.demo;

import org.jspecify.annotations.NullMarked;
