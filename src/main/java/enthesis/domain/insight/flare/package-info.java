/// Does the percentage go together with the flare, and the flare with what came of it? (clinical.md 11)
@NullMarked
package enthesis.domain.insight.flare;

import org.jspecify.annotations.NullMarked;
