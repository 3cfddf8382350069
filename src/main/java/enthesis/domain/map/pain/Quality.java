package enthesis.domain.map.pain;

/// How a pain feels, in the patient's choice of words.
public enum Quality {
    ACHING, BURNING, STABBING, NUMB, TINGLING, OTHER
}
