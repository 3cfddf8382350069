package enthesis.domain.patient;

import java.time.LocalDate;

/// Something about a person that must be seen on every screen, with the date it was last known. `text` says more
/// ("apixaban", "type 2, HbA1c 7.1"); may be empty.
public record Alert(Kind kind, String text, LocalDate asked) {

    public enum Kind {
        ANTICOAGULANT, ANTIPLATELET, DIABETES, PREGNANCY, PROSTHESIS, LIVER_DISEASE, HEART_DISEASE, IMMUNOSUPPRESSION, FAINTING, OTHER
    }
}
