package enthesis.storage.reference;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import enthesis.domain.practice.Allergens;
import enthesis.domain.practice.Anaesthetics;
import enthesis.domain.practice.Avoided;
import enthesis.domain.practice.Drugs;
import enthesis.domain.practice.EventTerm;
import enthesis.domain.practice.Guided;
import enthesis.domain.practice.Indication;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.Products;
import enthesis.domain.practice.Rules;
import enthesis.domain.practice.Speech;
import enthesis.domain.practice.VitalLimits;
import enthesis.domain.practice.assess.Assessment;
import enthesis.domain.practice.assess.Evidence;
import enthesis.domain.practice.assess.Examination;
import enthesis.domain.practice.assess.Questionnaire;
import enthesis.domain.practice.count.Counting;
import enthesis.domain.practice.outcome.Outcomes;
import enthesis.storage.reference.row.KindPlaces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The practice's numbers and lists as shipped: the JSON files of `db/reference`, from the class path. A file that
/// cannot be read whole, or a row with an unknown or missing part, is a bug of the build and ends the start.
public final class ReferenceData {
    private static final ObjectMapper JSON = ReferenceJson.mapper();

    private final Map<String, JsonNode> files;

    private ReferenceData(Map<String, JsonNode> files) {
        this.files = files;
    }

    public static Practice load() {
        return of(ReferenceTrees.read());
    }

    /// Read from these files, by their names; structures of kinds that are avoided are named in them.
    static Practice of(Map<String, JsonNode> files) {
        KindPlaces.name(files);
        return new ReferenceData(files).practice();
    }

    private Practice practice() {
        return new Practice(read("speech", Speech.class), read("vitals", VitalLimits.class),
                read("anaesthetics", Anaesthetics.class), read("products", Products.class),
                read("allergens", Allergens.class), list("indications", new TypeReference<List<Indication>>() {}),
                read("rules", Rules.class), read("guided", Guided.class),
                list("avoided", new TypeReference<List<Avoided>>() {}), read("drugs", Drugs.class),
                list("events", new TypeReference<List<EventTerm>>() {}), assessment(),
                read("outcomes", Outcomes.class), read("insight", Counting.class));
    }

    private Assessment assessment() {
        return new Assessment(read("candidacy", Questionnaire.class),
                list("evidence", new TypeReference<List<Evidence>>() {}), read("exams", Examination.class));
    }

    private <T> List<T> list(String name, TypeReference<List<T>> type) {
        try {
            return JSON.readerFor(type).readValue(Objects.requireNonNull(files.get(name)));
        } catch (IOException e) {
            throw new UncheckedIOException("reference data " + name, e);
        }
    }

    private <T> T read(String name, Class<T> type) {
        try {
            return JSON.readerFor(type).readValue(Objects.requireNonNull(files.get(name)));
        } catch (IOException e) {
            throw new UncheckedIOException("reference data " + name, e);
        }
    }
}
