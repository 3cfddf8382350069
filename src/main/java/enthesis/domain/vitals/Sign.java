package enthesis.domain.vitals;

/// What is measured. Blood pressure is one typed text ("128/78") and two values.
public enum Sign {
    BLOOD_PRESSURE, HEART_RATE, RESPIRATION, TEMPERATURE, SPO2, WEIGHT, HEIGHT, GLUCOSE, PAIN_NOW, PAIN_AVERAGE, PAIN_WORST
}
