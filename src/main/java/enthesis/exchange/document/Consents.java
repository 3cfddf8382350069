package enthesis.exchange.document;

import enthesis.domain.consent.Consent;
import enthesis.domain.consent.Signature;
import enthesis.domain.consent.Taken;
import enthesis.domain.consent.Ticked;
import enthesis.domain.consent.Withdrawal;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.TimeText;
import enthesis.domain.wording.Wording;
import enthesis.exchange.document.content.ConsentSheet;
import enthesis.exchange.document.content.OutgoingSheet;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Makes the paper of a consent: its text as it was shown, and what was done to it, in the words of its language.
record Consents(Wording wording, String clinic, OutgoingSheet.Around around, ZoneId zone) {

    ConsentSheet sheet(Consent consent) {
        var taken = consent.taken().orElseThrow(() -> new IllegalArgumentException("it is not told how"));
        return new ConsentSheet(wording.say("consent.kind"), wording.language().tag(), clinic, around,
                new ConsentSheet.Said(taken.words().heading(), wording.say("sign.version", "version",
                        taken.text().named()), taken.words().intro(), taken.words().agreement()),
                taken.items().stream().map(this::item).toList(),
                new ConsentSheet.Signed(wording.say("sign.title"), lines(consent, taken), switch (taken.signature()) {
                    case Signature.OnScreen screen -> screen.strokes();
                    case Signature.OnPaper _ -> List.of();
                }, consent.withdrawals().stream().map(this::withdrawn).toList()));
    }

    private ConsentSheet.Item item(Ticked one) {
        return new ConsentSheet.Item(one.item().words(),
                wording.say("sign.ticked", "who", one.by(), "when", moment(one.at())));
    }

    private List<String> lines(Consent consent, Taken taken) {
        var lines = new ArrayList<String>();
        var signer = taken.signer();
        lines.add(wording.say("sign." + Choices.text(signer.capacity()), "name", signer.name()));
        if (!signer.because().isEmpty()) {
            lines.add(wording.say("sign.because", "why", signer.because()));
        }
        lines.add(switch (taken.signature()) {
            case Signature.OnScreen screen -> wording.say("sign.screen", "when", moment(screen.at()));
            case Signature.OnPaper paper -> wording.say("sign.paper", "day", wording.day(consent.given()), "who",
                    paper.seenBy());
        });
        lines.add(wording.say("sign.explained", "who", consent.explainedBy()));
        if (!taken.interpreter().isEmpty()) {
            lines.add(wording.say("sign.interpreter", "who", taken.interpreter()));
        }
        lines.add(wording.say("sign.side", "side", wording.say("side." + Choices.text(consent.side()))));
        return lines;
    }

    private String withdrawn(Withdrawal one) {
        return wording.say("sign.withdrawn", "side", wording.say("side." + Choices.text(one.covers())), "when",
                moment(one.at()), "who", one.takenBy(), "words", one.words()).strip();
    }

    private String moment(Instant at) {
        return moment(LocalDateTime.ofInstant(at, zone));
    }

    private String moment(LocalDateTime at) {
        return wording.day(at.toLocalDate()) + ", " + TimeText.written(at.toLocalTime());
    }
}
