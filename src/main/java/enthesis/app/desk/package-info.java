/// What every place of the open chart is given: its tools, the way out for papers, and how a failure is said.
@NullMarked
package enthesis.app.desk;

import org.jspecify.annotations.NullMarked;
