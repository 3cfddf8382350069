package enthesis.storage.key;

import enthesis.domain.words.Worded;
import enthesis.storage.key.RecoveryKey.Place;
import java.util.List;
import java.util.Optional;

/// What a text typed as a recovery key turned out to be.
public sealed interface TypedKey {

    /// A key; whether it is the key of this chart shows when it is tried.
    record Read(RecoveryKey key) implements TypedKey {}

    /// A character that no recovery key has.
    record NoSign(Place at, char typed) implements TypedKey, Worded {
        @Override
        public String words() {
            return "recovery.no-sign";
        }

        @Override
        public List<String> values() {
            return List.of(Integer.toString(at.group()), Integer.toString(at.character()), Character.toString(typed));
        }
    }

    /// Too many or too few characters.
    record Length(int typed, int wanted) implements TypedKey, Worded {
        @Override
        public String words() {
            return typed < wanted ? "recovery.too-short" : "recovery.too-long";
        }

        @Override
        public List<String> values() {
            return List.of(Integer.toString(typed), Integer.toString(wanted));
        }
    }

    /// The check signs disagree; `at` is where one wrong character would explain it.
    record Slip(Optional<Place> at) implements TypedKey, Worded {
        @Override
        public String words() {
            return at.isPresent() ? "recovery.slip-at" : "recovery.slip";
        }

        @Override
        public List<String> values() {
            return at.map(place -> List.of(Integer.toString(place.group()), Integer.toString(place.character())))
                    .orElse(List.of());
        }
    }
}
