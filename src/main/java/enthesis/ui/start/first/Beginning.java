package enthesis.ui.start.first;

import enthesis.domain.people.Clinic;
import enthesis.storage.key.RecoveryKey;

/// What the first start has asked: all that a new chart is made of, but the password.
public record Beginning(Clinic clinic, String name, String role, RecoveryKey recovery) {}
