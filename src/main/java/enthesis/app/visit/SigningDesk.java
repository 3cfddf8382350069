package enthesis.app.visit;

import enthesis.app.desk.ChainEnd;
import enthesis.app.desk.Tools;
import enthesis.domain.note.NoteSeal;
import enthesis.domain.visit.Reading;
import enthesis.storage.cipher.SigningKey;
import enthesis.ui.note.Signing;
import java.io.IOException;
import java.util.Optional;

/// Signs a visit: the password once more, the rows as they are, then bytes, seal and pages in one write.
public record SigningDesk(Tools tools, VisitKeeper keeper) implements Signing {

    @Override
    public Outcome sign(Reading reading, char[] password) throws IOException {
        return new Signature(tools.chart()).under(password, key -> seal(reading, Optional.of(key)));
    }

    /// What a signature does once the password was right; the demonstration signs without a key.
    public void seal(Reading reading, Optional<SigningKey> key) throws IOException {
        if (!reading.missingToSign().isEmpty()) {
            throw new IllegalStateException("something is missing");
        }
        var chart = tools.chart();
        keeper.keep(reading);
        var at = tools.ground().clock().instant();
        var signer = new NoteSeal.Signer(chart.user().name(), at);
        var content = NoteSeal.of(reading, tools.papers().text(), tools.texts().words(), signer);
        var pages = tools.documents().note(tools.papers().signed(reading, signer, content,
                new ChainEnd(tools).words()), tools.board().paper().get());
        chart.notes.sign(reading.about().visit(), reading.ending().orElseThrow(), content.bytes(), pages, tools.who(),
                key);
        chart.chart.checkpoint();
    }
}
