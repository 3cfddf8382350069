package enthesis.ui.visit.keeping;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.frame.KeptFact;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/// How safe the typing is, as the status line takes it. Within the seconds that a draft may take, what was kept last
/// stays said; it is never said of what is not on the disk yet.
public final class KeptWords {
    private final Texts texts;
    private final ZoneId zone;

    public KeptWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    public KeptFact of(Kept kept) {
        return switch (kept) {
            case Kept.Untouched _ -> new KeptFact.Nothing();
            case Kept.Keeping(var _, var last) ->
                last.<KeptFact>map(at -> new KeptFact.Kept(time(at))).orElseGet(KeptFact.Nothing::new);
            case Kept.Done(var at) -> new KeptFact.Kept(time(at));
            case Kept.Drafted(var at, var reason) -> new KeptFact.Drafted(time(at), texts.of(reason));
            case Kept.Slow(var since) -> new KeptFact.Keeping(time(since));
            case Kept.Failed(var since, var reason) -> new KeptFact.NotKept(time(since), texts.of(reason));
        };
    }

    private LocalTime time(Instant instant) {
        return LocalTime.ofInstant(instant, zone);
    }
}
