package enthesis.domain.vitals;

import enthesis.domain.entry.Choices;

/// What is measured of the person; pain is asked for each course (`vitals.pain`). Blood pressure is one typed text
/// ("128/78") and two values.
public enum Sign {
    BLOOD_PRESSURE, HEART_RATE, RESPIRATION, TEMPERATURE, SPO2, WEIGHT, HEIGHT, GLUCOSE;

    /// How fields and limits call it: `heart-rate`.
    public String key() {
        return Choices.text(this).replace('_', '-');
    }
}
