package enthesis.app.exchange.form;

import enthesis.domain.extract.research.Lots;
import enthesis.domain.extract.research.Research;
import enthesis.domain.insight.TreatedCourse;
import enthesis.domain.insight.rows.SmallCells;
import enthesis.domain.practice.Practice;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.exchange.table.Dictionary;
import enthesis.exchange.table.SpokenTable;
import enthesis.storage.extract.ExportFolder;
import enthesis.storage.extract.Extracts;
import enthesis.storage.insight.SeenCharts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Tables for research: names by lot, days moved, without free text. How the lots fell is kept nowhere.
public final class ResearchLeaving implements Leaving {
    private static final int SECRET = 32;
    private final ExportSource source;
    private final ExportFolder folder;
    private final Extracts extracts;
    private final TableRows rows;
    private final Research research;
    private final SpokenTable table;
    private final Dictionary dictionary;

    public ResearchLeaving(ExportSource source, ExportFolder folder, Extracts extracts, Practice practice) {
        this.source = source;
        this.folder = folder;
        this.extracts = extracts;
        rows = TableRows.of(source, practice, false);
        var codes = source.codes(practice);
        var courses = listed(source, practice);
        var secret = new byte[SECRET];
        new SecureRandom().nextBytes(secret);
        research = new Research(new Lots(secret), courses, small(courses, practice), codes);
        table = new SpokenTable(codes);
        dictionary = new Dictionary(codes);
    }

    private static Map<CourseId, TreatedCourse.Of> listed(ExportSource source, Practice practice) {
        return new SeenCharts(source.chart().chart.reading(), practice.indications()).listed();
    }

    private static SmallCells small(Map<CourseId, TreatedCourse.Of> courses, Practice practice) {
        return SmallCells.of(courses.values(), practice.counting());
    }

    /// How many groups of region and indication are so small that somebody might be known by them.
    public static int small(ExportSource source, Practice practice) {
        return small(listed(source, practice), practice).all().size();
    }

    /// In the order of their lots, so that nothing is told by who stands where.
    public List<PatientId> shuffled(List<PatientId> charts) {
        return charts.stream().sorted(Comparator.comparing(research::lot)).toList();
    }

    @Override
    public void begin() throws IOException {
        var forms = Research.forms(rows.forms());
        for (var form : forms) {
            folder.add(TablesLeaving.file(form), table.head(form));
        }
        folder.add(TablesLeaving.DICTIONARY, dictionary.of(forms));
        folder.add("README.txt", source.say("export.readme.research").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void chart(PatientId id) throws IOException {
        var whose = new Research.Whose(id, extracts.linked(id));
        for (var lines : research.of(whose, rows.of(id))) {
            folder.add(TablesLeaving.file(lines.form()), table.more(lines));
        }
    }

    @Override
    public void end() {}

    @Override
    public int missing() {
        return 0;
    }
}
