package enthesis.domain.vitals;

/// What is measured of the person; pain is asked for each course (`vitals.pain`). Blood pressure is one typed text
/// ("128/78") and two values.
public enum Sign {
    BLOOD_PRESSURE, HEART_RATE, RESPIRATION, TEMPERATURE, SPO2, WEIGHT, HEIGHT, GLUCOSE
}
