package enthesis.exchange.document.report;

import enthesis.domain.entry.Choices;
import enthesis.domain.followup.Contact;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.RedFlag;
import enthesis.domain.followup.diary.DiaryItem;
import enthesis.domain.note.span.Days;
import enthesis.domain.practice.Rules;
import enthesis.domain.words.Words;
import enthesis.exchange.document.content.Identifiers;
import enthesis.exchange.document.content.Title;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Makes the sheet for a call from the session it follows: what is asked on that day, and the days of the diary.
public record CallSheets(Words words, Rules.FollowUp rules) {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    /// Whom to call.
    public record Whom(Identifiers about, String clinic, String telephone) {}

    public CallSheet sheet(FollowedSession session, Whom whom, List<Contact> contacts, LocalDate today) {
        int day = session.day(today);
        var place = session.place();
        var region = "map.region." + place.region();
        var title = new Title(words.say("note.side." + Choices.text(place.side())),
                words.say("paper.call.heading", words.knows(region)
                        ? words.say(region)
                        : place.region().replace('-', ' '), Integer.toString(place.session())));
        var days = days(session);
        return new CallSheet(whom.about(), whom.clinic(), title, said(session, day), telephone(whom),
                contacts.stream().map(contact -> tried(session, contact)).toList(),
                RedFlag.asked(session, day, rules).stream().map(this::flag).toList(), days,
                DiaryItem.ASKED.stream().map(this::item).toList());
    }

    private String telephone(Whom whom) {
        return whom.telephone().isBlank() ? words.say("paper.recall.noTelephone") : whom.telephone();
    }

    private String said(FollowedSession session, int day) {
        var before = session.baseline().map(score -> Integer.toString(score))
                .orElseGet(() -> words.say("paper.call.noBaseline"));
        var injected = Days.date(session.injected());
        return day > rules.flare().lastDay().whole()
                ? words.say("paper.call.whenOver", injected, before)
                : words.say("paper.call.when", injected, Integer.toString(day), before);
    }

    private String tried(FollowedSession session, Contact contact) {
        var day = Integer.toString(contact.day());
        var result = plain("followup.result." + Choices.text(contact.result()));
        int unasked = RedFlag.unasked(session, contact, rules).size();
        return unasked == 0
                ? words.say("paper.call.tried", day, result)
                : words.say("paper.call.triedUnasked", day, result, Integer.toString(unasked));
    }

    private String flag(RedFlag flag) {
        return words.say("followup.flag." + Choices.text(flag), rules.alerts().glucoseAbove().toString());
    }

    private CallSheet.Item item(DiaryItem item) {
        return new CallSheet.Item(words.say("followup.item." + Choices.text(item)),
                words.say("followup.how." + Choices.text(item.reads())));
    }

    /// From the day of the injection to the last day of the diary's grid.
    private List<CallSheet.Day> days(FollowedSession session) {
        int last = rules.diary().days().stream().max(Integer::compare).orElse(0);
        return IntStream.rangeClosed(0, last).mapToObj(day -> new CallSheet.Day(Integer.toString(day),
                SHORT.format(session.date(day)))).toList();
    }

    /// A choice without its mnemonic.
    private String plain(String key) {
        return words.say(key).replace("_", "");
    }
}
