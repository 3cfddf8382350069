package enthesis.ui.patient.board;

import enthesis.domain.board.Board;
import enthesis.domain.board.SessionFlare;
import enthesis.domain.board.Window;
import enthesis.domain.course.CourseSummary;
import enthesis.domain.entry.Choices;
import enthesis.domain.followup.flare.Measured;
import enthesis.domain.outcome.ChangeLine;
import enthesis.domain.practice.Rules;
import enthesis.ui.kit.Texts;
import enthesis.ui.patient.end.EndWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The sentences of a board; what is not known is said.
record BoardWords(Texts texts, LocalDate today) {
    /// More would not be read; the table has all.
    private static final int SHOWN = 2;

    /// "Session 3 of 6: 9 Nov to 30 Nov 2026, in the window, 5 days left".
    String next(Board board) {
        var course = board.course();
        var ended = course.course().ended();
        if (ended.isPresent()) {
            return say("ended", texts.date(ended.get().day()), new EndWords(texts).whole(ended.get()));
        }
        var next = Integer.toString(course.done() + 1);
        var of = Integer.toString(course.course().plan().sessions());
        if (board.window().isPresent()) {
            var window = board.window().get();
            if (course.booked().isPresent()) {
                return say("booked", next, of, texts.date(window.from()), bookedPlace(window));
            }
            return say("next", next, of, texts.day(window.from()), texts.date(window.until()), place(window));
        }
        return course.due(today) == CourseSummary.Due.FIRST
                ? say("first", next, of, texts.date(course.course().opened()))
                : say("complete", of, course.last().map(texts::date).orElse(""));
    }

    private String bookedPlace(Window window) {
        return place("booked." + Choices.text(window.place()), window);
    }

    String place(Window window) {
        return place(Choices.text(window.place()), window);
    }

    private String place(String key, Window window) {
        return say(key + (window.days() == 1 ? ".one" : window.days() == 0 ? ".none" : ""),
                Long.toString(window.days()));
    }

    /// Every measure is in `all`.
    String response(Board board, boolean all) {
        return board.changes().isEmpty()
                ? say("noChange")
                : first(board.changes().stream().map(ChangeLine::sentence).toList(), all);
    }

    /// The last first; every one is in `all`.
    String flares(Board board, boolean all) {
        return board.flares().isEmpty()
                ? say("noSession")
                : first(board.flares().reversed().stream().map(this::flare).toList(), all);
    }

    private String first(List<String> sentences, boolean all) {
        int shown = all ? sentences.size() : Math.min(SHOWN, sentences.size());
        var said = String.join("; ", sentences.subList(0, shown));
        int more = sentences.size() - shown;
        return more == 0 ? said : say("more", said, Integer.toString(more));
    }

    private String flare(SessionFlare one) {
        var session = Integer.toString(one.session());
        var grade = one.flare().grade();
        if (grade.isEmpty()) {
            return say("flare.unknown", session);
        }
        int days = one.flare().duration().map(Measured::value).orElse(0);
        return days == 0 && grade.get().value() == 0
                ? say("flare.none", session)
                : say(days == 1 && !one.flare().duration().orElseThrow().orMore() ? "flare.one" : "flare", session,
                        measured(one.flare().duration()), measured(grade));
    }

    private String measured(Optional<Measured> number) {
        return number.map(one -> say(one.orMore() ? "orMore" : "exactly", Integer.toString(one.value())))
                .orElseGet(() -> say("unknown"));
    }

    /// The rule, where it has nothing to say.
    String reevaluate(Board board, Rules.Series rules) {
        if (board.course().course().ended().isPresent()) {
            return say("over");
        }
        return board.course().done() < rules.reevaluateAfter().whole()
                ? say("notYet", rules.reevaluateAfter().toString(), Integer.toString(board.course().done()))
                : say("helps", Integer.toString(board.response().sessions()));
    }

    String say(String key, String... values) {
        return texts.say("patient.board." + key, values);
    }
}
