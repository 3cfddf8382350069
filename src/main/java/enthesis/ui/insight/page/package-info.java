/// Each analysis as a page: its denominators, its figure, its numbers, and what it cannot say.
@NullMarked
package enthesis.ui.insight.page;

import org.jspecify.annotations.NullMarked;
