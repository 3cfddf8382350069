package enthesis.app.desk;

import enthesis.app.door.OpenChart;
import enthesis.domain.people.PaperHead;
import enthesis.domain.picture.file.Turn;
import enthesis.exchange.document.layout.Letterhead;
import enthesis.exchange.picture.Decoder;
import enthesis.exchange.picture.Pixels;
import java.io.IOException;
import java.util.Optional;

/// The practice's letterhead as papers carry it. On the chart's thread.
public record Heads(OpenChart chart) {
    /// The longer side of a logo in pixels: about 400 dots to the inch at its largest on paper.
    public static final int LONGEST = 960;

    public Letterhead now() {
        var head = chart.heads.now();
        return new Letterhead(head.lines(), logo(head));
    }

    /// A logo whose file is lost is left out: a paper without it says nothing wrong.
    public Optional<Pixels> logo(PaperHead head) {
        try {
            var file = chart.heads.logo(head);
            return file.isEmpty() ? Optional.empty() : Optional.of(Decoder.decode(file.get(), Turn.NONE, LONGEST));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
