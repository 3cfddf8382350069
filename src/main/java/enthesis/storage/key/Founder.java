package enthesis.storage.key;

import enthesis.domain.value.PersonId;

/// What the first start asks: the clinic, its first person, and the recovery key that was proved by typing it back.
public record Founder(String clinic, PersonId person, String name, RecoveryKey recovery) {

    @Override
    public String toString() {
        return "the founder of a chart";
    }
}
