package enthesis.storage.chart;

import static enthesis.storage.chart.TestChart.CLOCK;
import static enthesis.storage.chart.TestChart.key;
import static enthesis.storage.jooq.Tables.SIGNED_NOTE;
import static enthesis.storage.jooq.Tables.VISIT_ENTRY;
import static enthesis.storage.visit.SampleVisit.WHO;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.people.Clinic;
import enthesis.domain.visit.Ending;
import enthesis.domain.words.Words;
import enthesis.storage.attachment.Attachments;
import enthesis.storage.fault.Tally;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.note.Notes;
import enthesis.storage.people.Clinics;
import enthesis.storage.trail.Chain;
import enthesis.storage.visit.SampleVisit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody who has the chart's key and the owner's password takes away what guards signed notes and the trail, or
/// changes them past it (reliability.md S09, S13). It is found at the next opening, before anything of it is shown or
/// anything is written to it, and is told in words.
@Tag("fault")
class UnguardedTest {
    private static final String GUARDS = " call 'enthesis.storage.trail.guard.";

    /// After which they close and seal the chart, too.
    private static final Set<Deed> SEALED = EnumSet.of(Deed.SIGNED_STAYS_DROPPED, Deed.TRAIL_UNGUARDED,
            Deed.MAY_REWRITE, Deed.COLUMN_DROPPED);

    @TempDir
    Path folder;

    private Path file;

    /// What they do.
    enum Deed {
        SIGNED_STAYS_DROPPED, TOLD_NO_MORE, TRAIL_UNGUARDED, ANOTHER_GUARD, ONLY_ON_INSERT,
        /// Of the rights.
        MAY_REWRITE, MAY_FORGET, MAY_ALL, RIGHT_TAKEN,
        /// Of the tables themselves.
        COLUMN_DROPPED, COLUMN_ADDED, COLUMN_WIDER, MAY_BE_EMPTY, RULE_DROPPED;

        /// `rule` is one that the database checks.
        Stream<String> commands(String rule) {
            return Stream.of(switch (this) {
                case SIGNED_STAYS_DROPPED -> "drop trigger SIGNED_NOTE_STAYS";
                case TOLD_NO_MORE -> "drop trigger VISIT_ENTRY_ROW";
                case TRAIL_UNGUARDED -> "drop trigger TRAIL_GUARD";
                case ANOTHER_GUARD -> guarded("insert, update, delete", "RowTrigger");
                case ONLY_ON_INSERT -> guarded("insert", "SignedStays");
                case MAY_REWRITE -> "grant update on SIGNED_NOTE to APP";
                case MAY_FORGET -> "grant delete on TRAIL to APP";
                case MAY_ALL -> "alter user APP admin true";
                case RIGHT_TAKEN -> "revoke insert on TRAIL from APP";
                case COLUMN_DROPPED -> "alter table CLINIC drop column COPY_TWO";
                case COLUMN_ADDED -> "alter table CLINIC add column COPY_THREE varchar(9)";
                case COLUMN_WIDER -> "alter table CLINIC alter column NAME set data type varchar(300)";
                case MAY_BE_EMPTY -> "alter table SIGNED_NOTE alter column CANONICAL drop not null";
                case RULE_DROPPED -> "alter table CLINIC drop constraint " + rule;
            }).flatMap(commands -> Stream.of(commands.split(";", -1)));
        }

        private static String guarded(String when, String guard) {
            return "drop trigger INJECTION_STAYS;create trigger INJECTION_STAYS before " + when
                    + " on INJECTION for each row" + GUARDS + guard + "'";
        }
    }

    @BeforeEach
    void aSignedVisit() throws IOException {
        file = folder.resolve("chart.mv.db");
        try (var chart = TestChart.create(folder)) {
            var visit = SampleVisit.begun(chart);
            SampleVisit.visits(chart).keep(SampleVisit.reading(visit, SampleVisit.TYPED), WHO);
            var attachments = new Attachments(new LocalDisk(), folder, key("one"), chart.write());
            new Notes(chart.write(), attachments).sign(visit, Ending.INJECTED, new byte[]{1}, new byte[]{1}, WHO);
            new Clinics(chart.write()).keep(Clinic.named("ours"), TestChart.OWNER.id());
        }
    }

    private void done(Deed deed, boolean sealed) {
        var chart = TestChart.open(folder);
        var rule = chart.owner().fetchValue("select CONSTRAINT_NAME from INFORMATION_SCHEMA.TABLE_CONSTRAINTS where "
                + "TABLE_NAME = 'CLINIC' and CONSTRAINT_TYPE = 'CHECK' order by 1 limit 1", String.class);
        deed.commands(String.valueOf(rule)).forEach(chart.owner()::execute);
        chart.checkpoint();
        if (sealed) {
            chart.close();
        } else {
            chart.letGo();
        }
    }

    private static String words(String key) {
        return new Words(Locale.ENGLISH).say(key);
    }

    @ParameterizedTest
    @EnumSource
    void aChartWithoutItsGuardsIsMadeAnew(Deed deed, TestReporter reporter) throws SQLException, IOException {
        done(deed, SEALED.contains(deed));
        var opened = (Opened.Open) Chart.open(TestChart.place(folder), key("one"), CLOCK);
        assertThat(opened.mended().kind()).isEqualTo(Mended.Kind.UNGUARDED);
        assertThat(words(opened.mended().words())).contains("taken away what guards", "Nothing of that file was shown");
        try (var chart = opened.chart()) {
            assertThat(new Clinics(chart.write()).now().name()).isEqualTo("ours");
            assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
        }
        assertThat(folder.resolve("chart.mv.db.aside-1")).exists();
        assertThat(Structure.fits(Optional.of(Schema.VERSION),
                Planted.objects(new ChartFile(new LocalDisk(), file), key("one")))).isTrue();
        Tally.of("guards taken away, " + deed, 1, "found, made anew").to(reporter);
    }

    /// With nothing beside it that leads to a whole chart: refused, and left as it is.
    @ParameterizedTest
    @EnumSource(names = {"SIGNED_STAYS_DROPPED", "MAY_REWRITE", "COLUMN_DROPPED"})
    void aloneItIsRefused(Deed deed) throws IOException {
        done(deed, true);
        var alone = Files.createDirectories(folder.resolve("alone"));
        Files.copy(file, alone.resolve("chart.mv.db"));
        assertThat(Chart.open(TestChart.place(alone), key("one"), CLOCK))
                .isEqualTo(new Opened.Refused(Opened.Reason.ALTERED));
        assertThat(words(Opened.Reason.ALTERED.words())).contains("Nothing of it is shown");
        try (var files = Files.list(alone)) {
            assertThat(files).containsExactly(alone.resolve("chart.mv.db"));
        }
    }

    /// Past the triggers, which are laid again as they were: what the tables are made of is right, what they hold is
    /// not what the journal tells.
    @Test
    void aChangedRowOfASignedVisitIsFound(TestReporter reporter) throws IOException {
        var chart = TestChart.open(folder);
        var owner = chart.owner();
        for (var table : new String[]{"VISIT_ENTRY", "SIGNED_NOTE"}) {
            owner.execute("drop trigger " + table + "_STAYS");
            owner.execute("drop trigger " + table + "_ROW");
        }
        assertThat(owner.update(VISIT_ENTRY).set(VISIT_ENTRY.TYPED, "sly").execute()).isPositive();
        assertThat(owner.update(SIGNED_NOTE).set(SIGNED_NOTE.CANONICAL, new byte[]{2}).execute()).isEqualTo(1);
        for (var table : new String[]{"VISIT_ENTRY", "SIGNED_NOTE"}) {
            owner.execute("create trigger " + table + "_STAYS before insert, update, delete on " + table
                    + " for each row" + GUARDS + "SignedStays'");
            owner.execute("create trigger " + table + "_ROW after insert, update, delete on " + table + " for each row"
                    + GUARDS + "RowTrigger'");
        }
        chart.checkpoint();
        chart.letGo();
        var opened = (Opened.Open) Chart.open(TestChart.place(folder), key("one"), CLOCK);
        assertThat(opened.mended().kind()).isEqualTo(Mended.Kind.REBUILT);
        assertThat(words(opened.mended().words())).contains("changed by somebody");
        try (var again = opened.chart()) {
            var db = again.write().db();
            assertThat(db.fetchCount(VISIT_ENTRY, VISIT_ENTRY.TYPED.eq("sly"))).isZero();
            assertThat(db.select(SIGNED_NOTE.CANONICAL).from(SIGNED_NOTE).fetchSingle().value1())
                    .isEqualTo(new byte[]{1});
        }
        assertThat(folder.resolve("chart.mv.db.aside-1")).exists();
        Tally.of("row of a signed visit changed", 2, "found, made anew").to(reporter);
    }
}
