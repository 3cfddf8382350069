package enthesis.app;

import enthesis.domain.words.Words;
import enthesis.exchange.document.Documents;
import enthesis.exchange.document.content.RecoverySheet;
import java.util.List;

/// Makes one empty page aside while nobody waits, so that the first signature is not the one that loads fonts and
/// classes. Touches neither chart nor screen.
final class WarmUp {
    private WarmUp() {}

    static void start(Words words) {
        Thread.ofPlatform().name("warm-up").daemon()
                .start(() -> new Documents(words).recoverySheet(new RecoverySheet("", "", List.of(""), List.of(), "")));
    }
}
