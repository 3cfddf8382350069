package enthesis.exchange.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import enthesis.domain.extract.ChartExtract;
import enthesis.domain.extract.KeptFiles;
import enthesis.domain.extract.PracticeExtract;
import enthesis.domain.words.Words;
import enthesis.exchange.fhir.base.Links;
import enthesis.exchange.fhir.base.Mapping;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/// Writes charts as FHIR R4: one chart as a bundle that stands alone, many as lines of files, one for each kind of
/// resource. The same chart always gives the same bytes: nothing in them says when they were written. Making one takes
/// about a second, for the library.
public final class FhirExport {
    private final FhirContext context = FhirContext.forR4();
    private final Words words;
    private final KeptFiles files;

    public FhirExport(Words words, KeptFiles files) {
        this.words = words;
        this.files = files;
    }

    /// One chart with everything that it refers to: JSON, UTF-8.
    public byte[] bundle(ChartExtract chart) {
        var resources = new ChartResources(mapping(chart.from(), Links.BUNDLE));
        var bundle = new Bundle();
        bundle.setType(Bundle.BundleType.COLLECTION);
        Stream.concat(resources.of(chart.from()), resources.of(chart)).forEach(one -> bundle.addEntry()
                .setFullUrl("urn:uuid:" + one.getIdElement().getIdPart()).setResource(one));
        return (parser().setPrettyPrint(true).encodeResourceToString(bundle) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// What all charts of a practice refer to, as lines by the kind of resource.
    public Map<String, byte[]> lines(PracticeExtract from) {
        return lines(new ChartResources(mapping(from, Links.FILES)).of(from));
    }

    /// One chart as lines by the kind of resource.
    public Map<String, byte[]> lines(ChartExtract chart) {
        return lines(new ChartResources(mapping(chart.from(), Links.FILES)).of(chart));
    }

    private Map<String, byte[]> lines(Stream<Resource> resources) {
        var parser = parser().setPrettyPrint(false);
        var lines = new TreeMap<String, StringBuilder>();
        resources.forEach(one -> lines.computeIfAbsent(one.fhirType(), _ -> new StringBuilder())
                .append(parser.encodeResourceToString(one)).append('\n'));
        var bytes = new TreeMap<String, byte[]>();
        lines.forEach((kind, text) -> bytes.put(kind, text.toString().getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private IParser parser() {
        return context.newJsonParser().setOverrideResourceIdWithBundleEntryFullUrl(false);
    }

    private Mapping mapping(PracticeExtract from, Links links) {
        return new Mapping(words, files, links, from.id(), from.zone());
    }
}
