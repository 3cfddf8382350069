package enthesis.storage.insight;

import static enthesis.storage.jooq.Tables.ADVERSE_EVENT;
import static enthesis.storage.jooq.Tables.CONTACT;
import static enthesis.storage.jooq.Tables.DIARY_DAY;
import static enthesis.storage.jooq.Tables.FOLLOW_UP;

import enthesis.storage.insight.Made.Diary;
import enthesis.storage.insight.Made.Session;
import java.util.UUID;
import org.jooq.DSLContext;

/// Writes what was heard after a session.
record DiaryWriter(DSLContext db, UUID course) {

    void write(Session session) {
        var id = UUID.randomUUID();
        db.newRecord(FOLLOW_UP).setId(id).setVisit(session.visit()).setCourse(course).insert();
        db.newRecord(CONTACT).setId(UUID.randomUUID()).setFollowUp(id).setAt(PracticeWriter.at(session.day(), 5000))
                .setCalledBy(PracticeWriter.WHO).setDayAfter(3).setResult(session.called() ? "reached" : "no_answer")
                .setWords("").insert();
        for (int day : session.diary().days()) {
            day(id, session, session.diary(), day);
        }
        if (session.harm() > 0) {
            db.newRecord(ADVERSE_EVENT).setId(UUID.randomUUID()).setFollowUp(id).setTerm("Canary's own words")
                    .setOnset(session.day()).setGrade(session.harm()).setSerious("no").setRelated("possible")
                    .setAction("").setOutcome("resolved").setReportedTo("").setEnteredBy(PracticeWriter.WHO)
                    .setAt(PracticeWriter.at(session.day(), 5000)).insert();
        }
    }

    /// The peak comes on the first day after the injection, or on its own day when there is no flare.
    private void day(UUID id, Session session, Diary diary, int day) {
        boolean flares = day > 0 && day <= diary.flare();
        int more = day == (diary.flare() == 0 ? 0 : 1) ? diary.peak() : flares ? 2 : 0;
        boolean ache = more >= 3 && diary.tablets() && session.now() >= 0;
        boolean open = diary.leaky() && day == diary.lastDay();
        db.newRecord(DIARY_DAY).setFollowUp(id).setDayAfter(day)
                .setTreated(Math.max(0, session.now()) + (ache ? 0 : more))
                .setFresh(open ? null : ache ? more : 0)
                .setLimits(diary.selfCare() && day == 1 ? "self_care" : "none")
                .setContact("no").setAcetaminophen(diary.tablets() && day == 1 ? 1000 : 0)
                .setNsaid(diary.taken() == -2 && day == 1 ? null : taken(diary, day)).insert();
    }

    /// What is no anti-inflammatory drug is told in its place, too, and is none.
    private static String taken(Diary diary, int day) {
        return diary.taken() == day ? "Advil" : diary.tablets() && day == 1 ? "Tylenol 500" : "";
    }
}
