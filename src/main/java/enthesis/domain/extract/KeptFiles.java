package enthesis.domain.extract;

import java.util.Optional;

/// The files kept beside a chart, by their SHA-256; empty where one is missing or is not what was kept.
@FunctionalInterface
public interface KeptFiles {
    Optional<byte[]> open(String sha256);
}
