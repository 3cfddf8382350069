package enthesis.app.exchange.form;

import enthesis.domain.extract.ChartExtract;
import enthesis.domain.extract.ExtractScope;
import enthesis.domain.extract.PracticeExtract;
import enthesis.domain.extract.rows.Form;
import enthesis.domain.extract.rows.Lines;
import enthesis.domain.value.PatientId;
import enthesis.exchange.fhir.FhirExport;
import enthesis.exchange.page.Contents;
import enthesis.exchange.table.Dictionary;
import enthesis.exchange.table.SpokenTable;
import enthesis.storage.extract.ExportFolder;
import enthesis.storage.extract.Extracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;

/// Everything, to be read without this program: for each patient a folder by the number of the chart, with pages of
/// contents; what is of the practice; what the columns of the tables mean.
public final class FullLeaving implements Leaving {
    private static final String INDEX = "index.html";
    private final ExportSource source;
    private final ExportFolder folder;
    private final Extracts extracts;
    private final PracticeExtract from;
    private final FhirExport export;
    private final TableRows rows;
    private final SpokenTable table;
    private final Dictionary dictionary;
    private final boolean one;
    private int missing;

    public FullLeaving(ExportSource source, ExtractScope scope, ExportFolder folder, Extracts extracts) {
        this.source = source;
        this.folder = folder;
        this.extracts = extracts;
        from = extracts.practice(source.zone());
        export = new FhirExport(source.texts().words(), this::file);
        rows = TableRows.of(source, from.practice(), true);
        var codes = source.codes(from.practice());
        table = new SpokenTable(codes);
        dictionary = new Dictionary(codes);
        one = !(scope instanceof ExtractScope.Everybody);
    }

    private Optional<byte[]> file(String sha256) {
        try {
            return source.open(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void begin() throws IOException {
        var forms = new ArrayList<Form>(rows.forms());
        for (var lines : new TableRows(rows.rows(), rows.scores(), rows.settings(), one).practice()) {
            add("practice/", lines);
            forms.add(lines.form());
        }
        folder.add(TablesLeaving.DICTIONARY, dictionary.of(forms.stream().distinct().toList()));
        folder.add("README.txt", bytes(source.say("export.readme.full")));
        folder.add("licences.txt", bytes(source.say("fhir.licences")));
        folder.add(INDEX, Contents.head(source.say("export.index.title", from.clinic().name())));
        folder.add(INDEX, Contents.sentence(source.say("export.index.sentence")));
        folder.add(INDEX, Contents.heading(source.say("export.index.charts")));
        folder.add(INDEX, Contents.lines());
    }

    private void add(String at, Lines lines) throws IOException {
        folder.add(at + TablesLeaving.file(lines.form()), table.head(lines.form()));
        folder.add(at + TablesLeaving.file(lines.form()), table.more(lines));
    }

    @Override
    public void chart(PatientId id) throws IOException {
        var chart = extracts.of(id, from);
        if (chart.isPresent()) {
            write(chart.get());
        }
    }

    private void write(ChartExtract chart) throws IOException {
        var person = chart.patient().person();
        var at = "patients/" + person.number().value();
        var page = new ChartPage(source, folder, at);
        page.begin(chart);
        missing += page.visits(chart);
        missing += page.documents(chart);
        folder.whole(at + "/chart.json", export.bundle(chart));
        page.heading("export.index.data");
        page.line("chart.json", source.say("export.index.fhir"), "");
        for (var lines : rows.of(person.id())) {
            if (!lines.all().isEmpty()) {
                add(at + "/tables/", lines);
                page.line("tables/" + TablesLeaving.file(lines.form()), lines.form().name().replace('_', ' '),
                        source.say("export.index.rows", Integer.toString(lines.all().size())));
            }
        }
        page.end();
        folder.close(at);
        folder.add(INDEX,
                Contents.line(at + "/" + INDEX, person.number().value(), person.shown().replace("\u200E", "")));
    }

    @Override
    public void end() throws IOException {
        folder.add(INDEX, Contents.endOfLines());
        if (!one) {
            folder.add(INDEX, Contents.sentence(source.say("export.index.practice")));
        }
        folder.add(INDEX, Contents.end());
    }

    @Override
    public int missing() {
        return missing;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
