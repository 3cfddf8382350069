/// What patients answer: the questionnaires that may be handed on, the answers, the scores, the days after a session.
@NullMarked
package enthesis.exchange.fhir.outcome;

import org.jspecify.annotations.NullMarked;
