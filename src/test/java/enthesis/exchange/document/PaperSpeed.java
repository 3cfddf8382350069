package enthesis.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.MarkerShape;
import enthesis.domain.note.SeedCase;
import enthesis.domain.practice.PaperSize;
import enthesis.domain.value.Millilitres;
import enthesis.exchange.document.content.MapPage;
import enthesis.exchange.document.content.NoteDocument;
import enthesis.exchange.document.draw.Figure;
import enthesis.exchange.document.draw.Mark;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How long the PDF of a note with thirty injections and their map takes, warm. Run by hand, alone on the machine;
/// fails above half a second.
class PaperSpeed {
    private static final int POINTS = 30;
    private static final int WARM = 25;
    private static final int ROUNDS = 30;
    private static final double MOST = 500;

    private static NoteDocument note() {
        var note = SamplePaper.note(true, false);
        var map = note.maps().getFirst();
        var figure = map.figure().orElseThrow();
        var marks = IntStream.rangeClosed(1, POINTS).mapToObj(number -> new Mark(number, 100 + number % 6 * 25,
                120 + number / 6 * 25, Millilitres.of("0.5"), MarkerShape.ofSolution(1 + number % 3))).toList();
        var rows = marks.stream().map(mark -> new MapPage.Row(mark.number(), mark.shape(), "Structure of point "
                + mark.number(), "0.5", "A", "8", "27G 20 mm", "ultrasound")).toList();
        var whole = new MapPage(map.side(), map.title(), map.view(), Optional.of(new Figure(figure.sheet(),
                figure.shown(), marks)), map.spoken(), rows, map.sum(), map.foot());
        return new NoteDocument(note.about(), note.heading(), note.passages(), note.answered(), note.solutions(),
                note.totals(), List.of(whole), note.handout(), note.signature());
    }

    @Test
    void aNoteOfThirtyInjectionsIsMadeWithinHalfASecond() throws IOException {
        var documents = new Documents(SeedCase.WORDS);
        var note = note();
        for (int round = 0; round < WARM; round++) {
            documents.note(note, PaperSize.A4);
        }
        var times = new double[ROUNDS];
        long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int round = 0; round < ROUNDS; round++) {
            long from = System.nanoTime();
            documents.note(note, PaperSize.A4);
            times[round] = (System.nanoTime() - from) / 1e6;
        }
        Arrays.sort(times);
        double worked = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busy) / 1e6 / ROUNDS;
        var said = String.format(Locale.ROOT, "a note of %d injections with its map: median %.0f ms, worst %.0f ms,"
                + " of the processor's time %.0f ms%n", POINTS, times[ROUNDS / 2], times[ROUNDS - 1], worked);
        Files.writeString(Files.createDirectories(Path.of("target/figures")).resolve("papers.txt"), said);
        assertThat(times[ROUNDS / 2]).as(said).isLessThan(MOST);
    }
}
