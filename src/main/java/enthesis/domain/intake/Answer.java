package enthesis.domain.intake;

import enthesis.domain.patient.Person;

/// What somebody says to the question whose chart it is.
public sealed interface Answer {

    /// Nobody's who is here: a chart is opened.
    record New() implements Answer {}

    /// This one's.
    record Same(Person chart) implements Answer {}
}
