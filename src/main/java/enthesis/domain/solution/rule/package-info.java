/// What the rules say about a solution: its recipe, its strength, its age, and the ceiling of anaesthetic.
@NullMarked
package enthesis.domain.solution.rule;

import org.jspecify.annotations.NullMarked;
