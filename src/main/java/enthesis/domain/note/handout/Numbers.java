package enthesis.domain.note.handout;

/// Whom the patient can call: the clinic's name and telephone, and the emergency number. An unknown one is empty; the
/// hand-out then leaves a line to write it on.
public record Numbers(String clinic, String telephone, String emergency) {}
