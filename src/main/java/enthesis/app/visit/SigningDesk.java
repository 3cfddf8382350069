package enthesis.app.visit;

import enthesis.app.desk.Tools;
import enthesis.domain.note.NoteSeal;
import enthesis.domain.visit.Reading;
import enthesis.ui.note.Signing;
import java.io.IOException;

/// Signs a visit: the password once more, the rows as they are, then bytes, seal and pages in one write.
public record SigningDesk(Tools tools, VisitKeeper keeper) implements Signing {

    @Override
    public Outcome sign(Reading reading, char[] password) throws IOException {
        return new Signature(tools.chart()).under(password, () -> seal(reading));
    }

    /// What a signature does once the password was right.
    public void seal(Reading reading) throws IOException {
        if (!reading.missingToSign().isEmpty()) {
            throw new IllegalStateException("something is missing");
        }
        var chart = tools.chart();
        keeper.keep(reading);
        var at = tools.ground().clock().instant();
        var signer = new NoteSeal.Signer(chart.user().name(), at);
        var content = NoteSeal.of(reading, tools.papers().text(), tools.texts().words(), signer);
        var pages = tools.documents().note(tools.papers().signed(reading, signer, content));
        chart.notes.sign(reading.about().visit(), reading.ending().orElseThrow(), content.bytes(), pages, tools.who());
        chart.chart.checkpoint();
    }
}
