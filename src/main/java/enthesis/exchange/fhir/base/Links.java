package enthesis.exchange.fhir.base;

import java.util.UUID;

/// How one resource names another: within one bundle by its identity alone, between the files of a bulk export by its
/// kind and identity.
public enum Links {
    BUNDLE, FILES;

    public String to(String kind, UUID id) {
        return switch (this) {
            case BUNDLE -> "urn:uuid:" + id;
            case FILES -> kind + "/" + id;
        };
    }
}
