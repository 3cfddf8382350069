/// What the rules have to say about a chart: one line each, with its level, its place, its source and its reason.
@NullMarked
package enthesis.domain.finding;

import org.jspecify.annotations.NullMarked;
