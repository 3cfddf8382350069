package enthesis.ui.practice.backup;

import enthesis.domain.backup.BackupDue;
import enthesis.domain.backup.BackupNotes;
import enthesis.domain.backup.BackupNotes.Rehearsal;
import enthesis.domain.backup.BackupNow;
import enthesis.domain.backup.BackupNow.Doing;
import enthesis.domain.backup.BackupTrouble;
import enthesis.domain.entry.Choices;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.frame.BackupFact;
import enthesis.ui.kit.sign.Tone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// The backups in words.
public record BackupWords(Texts texts, ZoneId zone) {
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_000_000);

    /// "23 Nov 2026, 18:02".
    public String moment(Instant at) {
        var local = LocalDateTime.ofInstant(at, zone);
        return texts.date(local.toLocalDate()) + ", " + texts.time(local.toLocalTime());
    }

    private String brief(Instant at) {
        var local = LocalDateTime.ofInstant(at, zone);
        return texts.day(local.toLocalDate()) + " " + texts.time(local.toLocalTime());
    }

    private String day(Instant at) {
        return texts.day(LocalDateTime.ofInstant(at, zone).toLocalDate());
    }

    public String trouble(BackupTrouble why) {
        return texts.say(why.words());
    }

    String name(BackupNow.Line line) {
        return line.at().map(this::moment)
                .orElseGet(() -> texts.say("backups.unknown", Integer.toString(line.number())));
    }

    String where(BackupNow.Line line) {
        var megabytes = BigDecimal.valueOf(line.bytes()).divide(MEGABYTE, 1, RoundingMode.HALF_UP);
        var size = megabytes.signum() == 0
                ? texts.say("backups.smaller")
                : texts.say("backups.size", megabytes.toPlainString());
        return texts.say(line.elsewhere() ? "backups.both" : "backups.here", size);
    }

    String mark(BackupNow.Line line) {
        return texts.say(line.at().isPresent() ? "backups.verified" : "backups.unreadable");
    }

    String rehearsal(BackupNotes notes) {
        return notes.rehearsal().map(last -> last.trouble()
                .map(why -> texts.say("backups.rehearsal.failed", moment(last.at()), trouble(why)))
                .orElseGet(() -> texts.say("backups.rehearsal.whole", moment(last.at()))))
                .orElseGet(() -> texts.say("backups.rehearsal.none"));
    }

    String files(BackupNotes notes) {
        return notes.files().map(read -> {
            var all = Integer.toString(read.all());
            var when = moment(read.at());
            if (read.lost() > 0) {
                return texts.say("backups.files.lost", Integer.toString(read.lost()), all, when);
            }
            return read.mended() > 0
                    ? texts.say("backups.files.mended", all, when, Integer.toString(read.mended()))
                    : texts.say("backups.files.whole", all, when);
        }).orElseGet(() -> texts.say("backups.files.none"));
    }

    String second(BackupNotes notes) {
        return notes.second().map(second -> {
            var says = second.copied()
                    .map(at -> texts.say("backups.second.copied", second.folder(), moment(at)))
                    .orElseGet(() -> texts.say("backups.second.never", second.folder()));
            return second.trouble().map(why -> texts.say("backups.second.trouble", says, trouble(why))).orElse(says);
        }).orElseGet(() -> texts.say("backups.second.none"));
    }

    String writtenOut(BackupNotes notes) {
        return notes.writtenOut().map(last -> {
            var says = last.whole().map(at -> texts.say("backups.written.whole", moment(at)))
                    .orElseGet(() -> texts.say("backups.written.none"));
            return last.failed()
                    .map(one -> texts.say("backups.written.failed", says, moment(one.at()), trouble(one.why())))
                    .orElse(says);
        }).orElseGet(() -> texts.say("backups.written.none"));
    }

    /// What stands in the bar at the bottom; `away` days without a copy elsewhere are said.
    public BackupFact fact(BackupNow now, Instant at, int away) {
        var failed = now.notes().failed();
        if (failed.isPresent()) {
            return failed.get().why().grave()
                    ? new BackupFact(texts.say("backups.fact.unreadable"), Tone.STOP)
                    : new BackupFact(failed(now, failed.get().why()), Tone.CAUTION);
        }
        var lost = now.notes().files().map(BackupNotes.FilesRead::lost).filter(count -> count > 0);
        if (lost.isPresent()) {
            return new BackupFact(texts.say("backups.fact.filesLost", Integer.toString(lost.get())), Tone.STOP);
        }
        if (now.notes().beyond()) {
            return new BackupFact(texts.say("backups.fact.beyond"), Tone.STOP);
        }
        var made = now.newest().map(this::brief);
        if (made.isEmpty()) {
            return new BackupFact(texts.say("backups.fact.none"), Tone.CAUTION);
        }
        var wrong = now.notes().rehearsal().filter(last -> last.trouble().isPresent());
        var says = wrong.map(last -> texts.say("backups.fact.rehearsalFailed", made.get(), day(last.at()),
                trouble(last.trouble().orElseThrow()))).orElseGet(() -> quiet(now, made.get()));
        if (new BackupDue(now, at).secondPlace(away)) {
            var second = now.notes().second().orElseThrow();
            return new BackupFact(texts.say("backups.fact.away", says, day(second.copied().orElse(second.chosen()))),
                    Tone.CAUTION);
        }
        var unwritten = now.notes().writtenOut().flatMap(BackupNotes.WrittenOut::failed);
        return unwritten.map(one -> new BackupFact(texts.say("backups.fact.notWrittenOut", says, day(one.at()),
                trouble(one.why())), Tone.CAUTION))
                .orElseGet(() -> new BackupFact(says, wrong.isPresent() ? Tone.CAUTION : Tone.PLAIN));
    }

    private String failed(BackupNow now, BackupTrouble why) {
        return now.newest().map(newest -> texts.say("backups.fact.failed", brief(newest), trouble(why)))
                .orElseGet(() -> texts.say("backups.fact.never", trouble(why)));
    }

    private String quiet(BackupNow now, String made) {
        if (now.doing() != Doing.NOTHING) {
            return texts.say("backups.going." + Choices.text(now.doing()), Integer.toString(now.percent()));
        }
        return now.notes().rehearsal().map(Rehearsal::at)
                .map(last -> texts.say("backups.fact.rehearsed", made, day(last)))
                .orElseGet(() -> texts.say("backups.fact.notRehearsed", made));
    }

    /// What is said once at a start, of a backup that failed before.
    public String said(BackupTrouble why) {
        return why == BackupTrouble.UNREADABLE
                ? texts.say("backups.said.unreadable")
                : texts.say("backups.said.failed", trouble(why));
    }

    /// The same of files that nothing has whole.
    public String saidLost(BackupNotes.FilesRead read) {
        return texts.say("backups.said.filesLost", Integer.toString(read.lost()), Integer.toString(read.all()));
    }

    /// The same of a chart that was not written out.
    public String saidUnwritten(BackupTrouble why) {
        return texts.say("backups.said.notWrittenOut", trouble(why));
    }
}
