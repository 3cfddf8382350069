package enthesis.storage.reference;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import enthesis.domain.practice.Allergens;
import enthesis.domain.practice.Anaesthetics;
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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// The practice's numbers and lists as shipped: the JSON files of `db/reference`, from the class path. A file that
/// cannot be read whole, or a row with an unknown or missing part, is a bug of the build and ends the start.
public final class ReferenceData {
    private static final ObjectMapper JSON = ReferenceJson.mapper();

    private ReferenceData() {}

    public static Practice load() {
        return new Practice(read("speech", Speech.class), read("vitals", VitalLimits.class),
                read("anaesthetics", Anaesthetics.class), read("products", Products.class),
                read("allergens", Allergens.class), list("indications", new TypeReference<List<Indication>>() {}),
                read("rules", Rules.class), read("guided", Guided.class), read("drugs", Drugs.class),
                list("events", new TypeReference<List<EventTerm>>() {}), assessment(),
                read("outcomes", Outcomes.class), read("insight", Counting.class));
    }

    private static Assessment assessment() {
        return new Assessment(read("candidacy", Questionnaire.class),
                list("evidence", new TypeReference<List<Evidence>>() {}), read("exams", Examination.class));
    }

    private static <T> List<T> list(String name, TypeReference<List<T>> type) {
        try (var file = open(name)) {
            return JSON.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("reference data " + name, e);
        }
    }

    private static <T> T read(String name, Class<T> type) {
        try (var file = open(name)) {
            return JSON.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("reference data " + name, e);
        }
    }

    private static InputStream open(String name) {
        var file = ReferenceData.class.getResourceAsStream("/db/reference/" + name + ".json");
        if (file == null) {
            throw new IllegalStateException("reference data " + name + " is missing from the class path");
        }
        return file;
    }
}
