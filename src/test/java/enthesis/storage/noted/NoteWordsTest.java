package enthesis.storage.noted;

import static enthesis.domain.visit.Cases.sheet;
import static enthesis.storage.jooq.Tables.VISIT_ENTRY;
import static enthesis.storage.visit.SampleVisit.WHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.course.Course;
import enthesis.domain.followup.Diaries;
import enthesis.domain.followup.FollowUpReading;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.note.Addendum;
import enthesis.domain.note.AddendumText;
import enthesis.domain.note.find.NoteHit;
import enthesis.domain.note.find.NoteHit.Place;
import enthesis.domain.note.find.NoteHit.Standing;
import enthesis.domain.note.find.NoteQuery;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Ending;
import enthesis.domain.visit.Visit;
import enthesis.storage.attachment.Attachments;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.course.Courses;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.followup.FollowUps;
import enthesis.storage.key.MasterKey;
import enthesis.storage.key.Unlocked;
import enthesis.storage.key.Vault;
import enthesis.storage.note.Notes;
import enthesis.storage.visit.SampleVisit;
import enthesis.storage.visit.Visits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Notes are found by what somebody has said in them, from the moment it is kept.
class NoteWordsTest {
    @TempDir
    Path folder;

    private Chart chart;
    private Visits visits;
    private Visit visit;
    private NoteWords words;

    @BeforeEach
    void aVisit() {
        use(TestChart.create(folder));
        gather();
        visit = SampleVisit.begun(chart);
        keep("note.planOwn", "Walks two flights of stairs, Müller agrees.");
    }

    private void use(Chart opened) {
        use(opened, folder, TestChart.key("one"));
    }

    private void use(Chart opened, Path where, MasterKey key) {
        chart = opened;
        visits = SampleVisit.visits(chart);
        words = new NoteWords(chart.write(), new LocalDisk(), ChartFolder.at(where), key);
    }

    @AfterEach
    void closes() {
        words.close();
        chart.close();
    }

    private Path file() {
        return ChartFolder.at(folder).noteWords();
    }

    private void open() {
        use(TestChart.open(folder));
        gather();
    }

    private void keep(String... typed) {
        visits.keep(SampleVisit.reading(visit, sheet(typed)), WHO);
    }

    private List<NoteHit> hits(String typed) {
        var found = words.find(NoteQuery.of(typed));
        assertThat(found.whole()).isTrue();
        return found.hits();
    }

    private List<String> said(String typed) {
        return hits(typed).stream().map(hit -> hit.excerpt().text()).toList();
    }

    private void gather() {
        while (chart.reading().at(words::gather) || words.follow()) {
            assertThat(chart.stopped()).isFalse();
        }
    }

    private Notes notes() {
        return new Notes(chart.write(), new Attachments(new LocalDisk(), folder, TestChart.key("one"), chart.write()));
    }

    private void sign() throws IOException {
        notes().sign(visit, Ending.ASSESSMENT_ONLY, bytes("composed sentences"), bytes("%PDF-1.7"), WHO);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Place standing(Standing standing) {
        return new Place.OfVisit(visit.id(), standing);
    }

    @Test
    void whatIsKeptIsFoundWithItsPlaceAtOnce() {
        var hit = hits("stairs muel").getFirst();
        assertThat(hit.place()).isEqualTo(standing(Standing.BEGUN));
        assertThat(hit.field().orElseThrow().path()).isEqualTo("note.planOwn");
        assertThat(hit.person()).isEqualTo(Cases.about().patient().person());
        assertThat(hit.served()).extracting(NoteHit.Served::region).containsExactly(Cases.course().region());
        assertThat(hit.day()).isEqualTo("2026-11-23");
        assertThat(hit.excerpt().marks()).hasSize(2);
        assertThat(said("\"flights of stairs\"")).hasSize(1);
        assertThat(said("\"stairs of flights\"")).isEmpty();
        assertThat(said("stairs elevator")).isEmpty();
        assertThat(said("st")).as("too little").isEmpty();
    }

    @Test
    void whatIsChangedIsFoundAsItIsNow() {
        keep("note.planOwn", "Walks to the elevator, Müller agrees.");
        assertThat(said("stairs")).isEmpty();
        assertThat(said("elevator")).hasSize(1);
        keep("note.planOwn", "", "visit.day", "20 Nov 2026", "visit.time", "10:00");
        assertThat(said("elevator")).isEmpty();
        keep("note.planOwn", "Back again.", "visit.day", "20 Nov 2026", "visit.time", "10:00");
        assertThat(hits("back").getFirst().day()).isEqualTo("2026-11-20");
    }

    @Test
    void theNewestComeFirstAndNoMoreThanCanBeRead() {
        for (int at = 1; at <= NoteSearch.LIMIT + 3; at++) {
            visit = visits.begin(visit.patient(), List.of(Cases.course().id()), WHO);
            keep("note.planOwn", "Number x%02d of a common word.".formatted(at), "visit.day",
                    "%d Oct 2026".formatted(at), "visit.time", "10:00");
        }
        var found = words.find(NoteQuery.of("common"));
        assertThat(found.more()).isTrue();
        assertThat(found.hits()).hasSize(NoteSearch.LIMIT).extracting(hit -> hit.day().getDayOfMonth())
                .startsWith(15, 14, 13);
        assertThat(said("common x03")).hasSize(1);
        assertThat(said("\"a common\" x0")).hasSize(9);
    }

    @Test
    void aVoidedVisitIsNotFound() {
        visits.voidOpen(visit, "begun twice, elephant", WHO);
        assertThat(said("stairs")).isEmpty();
    }

    @Test
    void whatIsAddedToASignedNoteIsFoundToo() throws IOException {
        sign();
        assertThat(hits("stairs").getFirst().place()).isEqualTo(standing(Standing.SIGNED));
        assertThat(said("composed")).as("what every note says").isEmpty();
        notes().add(visit, new AddendumText(Addendum.Kind.LATE_ENTRY, "", "Called about a hydrangea.", "told later"),
                WHO);
        assertThat(said("hydrangea stairs")).hasSize(1);
        assertThat(hits("hydrangea").getFirst().field()).isEmpty();
        notes().add(visit, new AddendumText(Addendum.Kind.ENTERED_IN_ERROR, "", "Other patient.", "mixed up"), WHO);
        assertThat(hits("hydrangea").getFirst().place()).isEqualTo(standing(Standing.IN_ERROR));
    }

    @Test
    void coursesAndFollowUpsAreFound() throws IOException {
        var course = Cases.course();
        assertThat(hits(course.indication().text()).getFirst().place()).isEqualTo(new Place.OfCourse(false));
        sign();
        var sample = Diaries.session(course.region(), 6);
        var key = new FollowedSession.Key(visit.patient(), visit.id(), course.id());
        new FollowUps(chart.write()).keep(FollowUpReading.of(
                new FollowedSession(key, sample.place(), Diaries.INJECTED, sample.baseline(), sample.known()),
                Diaries.sheet("contact.result=reached", "contact.words=slept like a marmot", "0.treated=7"),
                new FollowUpReading.Circumstances(Diaries.PRACTICE, Diaries.INJECTED.plusDays(2), false)), WHO);
        assertThat(hits("marmot").getFirst().place()).isEqualTo(new Place.OfFollowUp(key, false));
        notes().add(visit, new AddendumText(Addendum.Kind.ENTERED_IN_ERROR, "", "Other patient.", "mixed up"), WHO);
        assertThat(hits("marmot").getFirst().place()).isEqualTo(new Place.OfFollowUp(key, true));
        new Courses(chart.write()).end(course, new Course.End(TestChart.NOW.atZone(ZoneOffset.UTC).toLocalDate(),
                Course.Because.MISTAKE, Optional.empty(), "other side"), WHO);
        assertThat(hits(course.indication().text()).getFirst().place()).isEqualTo(new Place.OfCourse(true));
    }

    @Test
    void aPieceThatCouldNotBeReadIsTriedAgain() {
        assertThat(words.stuck()).isFalse();
        closes();
        use(TestChart.open(folder));
        assertThatThrownBy(() -> words.gather(DSL.using(SQLDialect.H2))).isInstanceOf(RuntimeException.class);
        assertThat(words.stuck()).isTrue();
        gather();
        assertThat(words.stuck()).isFalse();
        assertThat(said("stairs")).hasSize(1);
    }

    /// Not on the chart's thread, and never after the words were forgotten.
    @Test
    void whatWasReadForTheFirstTimeIsWrittenDown() throws IOException {
        assertThat(file()).doesNotExist();
        words.keepFirst();
        assertThat(file()).exists();
        closes();
        Files.delete(file());
        words.keepFirst();
        assertThat(file()).doesNotExist();
    }

    /// What has changed since is followed from the line of the trail that the file has come to.
    @Test
    void whatWasWrittenDownIsFollowedFromThere() throws IOException {
        closes();
        assertThat(new String(Files.readAllBytes(file()), StandardCharsets.ISO_8859_1)).doesNotContain("stairs",
                "muller", "note-words");
        var written = Files.readAllBytes(file());
        open();
        keep("note.planOwn", "Walks to the elevator.");
        assertThat(said("elevator")).hasSize(1);
        closes();
        assertThat(Files.readAllBytes(file())).as("too little to be written anew").isEqualTo(written);
        use(TestChart.open(folder));
        assertThat(words.find(NoteQuery.of("elevator")).whole()).as("not read yet").isFalse();
        chart.reading().at(words::gather);
        assertThat(said("elevator")).hasSize(1);
        assertThat(said("stairs")).isEmpty();
    }

    /// In a chart that was put back from a copy, and has gone another way since.
    @Test
    void ofAnotherHistoryItIsMadeAnew(@TempDir Path copy) throws IOException {
        closes();
        Files.delete(file());
        TestChart.copy(folder, copy);
        open();
        keep("note.planOwn", "Walks to the elevator.");
        gather();
        closes();
        var written = Files.readAllBytes(file());
        TestChart.copy(copy, folder);
        assertThat(Files.readAllBytes(file())).as("ahead of its chart").isEqualTo(written);
        open();
        assertThat(said("stairs")).hasSize(1);
        keep("note.planOwn", "Walks to the other elevator by night.");
        keep("note.planOwn", "Walks to the other elevator by day.");
        closes();
        Files.write(file(), written);
        open();
        assertThat(said("other day")).as("the lines of the trail are others").hasSize(1);
    }

    /// A text that is kept while an older one of the same visit is being read beside.
    @Test
    void theNewerOfTwoTextsStays() {
        words = fresh();
        chart.reading().at(words::gather);
        chart.reading().at(db -> {
            assertThat(db.fetchCount(VISIT_ENTRY)).isPositive();
            keep("note.planOwn", "Walks to the elevator.");
            assertThat(words.find(NoteQuery.of("elevator")).hits()).hasSize(1);
            assertThat(words.find(NoteQuery.of("elevator")).whole()).isFalse();
            return words.gather(db);
        });
        gather();
        assertThat(said("elevator")).hasSize(1);
        assertThat(said("stairs")).isEmpty();
    }

    private NoteWords fresh() {
        return new NoteWords(chart.write(), new LocalDisk(), ChartFolder.at(folder.resolve("elsewhere")),
                TestChart.key("one"));
    }

    @Test
    void whatCannotBeWrittenDownIsFoundAllTheSame() {
        closes();
        use(TestChart.open(folder));
        words = fresh();
        gather();
        assertThat(said("stairs")).hasSize(1);
        words.close();
        assertThat(words.find(NoteQuery.of("stairs")).hits()).as("nothing stays in memory").isEmpty();
        assertThat(chart.reading().at(words::gather)).isFalse();
    }

    /// Every byte of the file counts, and nobody reads it with another key.
    @Test
    void aDamagedFileIsNone() throws IOException {
        closes();
        var whole = Files.readAllBytes(file());
        assertThat(read("one")).isTrue();
        assertThat(read("two")).isFalse();
        for (int at = 0; at < whole.length; at += 7) {
            var damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(file(), damaged);
            assertThat(read("one")).as("byte %d", at).isFalse();
            Files.write(file(), Arrays.copyOf(whole, at));
            assertThat(read("one")).as("%d bytes", at).isFalse();
        }
        open();
        assertThat(said("stairs")).hasSize(1);
    }

    private boolean read(String seed) {
        return new IndexFile(new LocalDisk(), file(), TestChart.key(seed).derive(MasterKey.NOTE_WORDS))
                .read(new WordIndex());
    }

    /// As a version wrote it that found no notes yet.
    @Test
    void aReleasedChartIsReadOnceAndThenFound(@TempDir Path released) throws IOException {
        TestChart.copy(Path.of("src/test/resources/charts/v24/chart"), released);
        var key = ((Unlocked.Open) Vault.open(new LocalDisk(), ChartFolder.at(released)).unlock("Lorna Hale",
                "three brown hares".toCharArray())).key();
        closes();
        use(TestChart.opened(Chart.open(TestChart.place(released), key, TestChart.CLOCK)), released, key);
        assertThat(words.find(NoteQuery.of("called")).hits()).isEmpty();
        gather();
        assertThat(said("called well")).containsExactly("Called, well.");
        assertThat(said("ibuprofen")).hasSize(2);
        assertThat(hits("mixed").getFirst().place()).extracting("standing").isEqualTo(Standing.IN_ERROR);
    }
}
