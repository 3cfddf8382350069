package enthesis.app;

import enthesis.domain.entry.Field;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.note.find.NoteHit;
import enthesis.domain.note.find.NoteHit.Place;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.VisitId;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The way to where somebody has said something: a visit not signed yet at its field, a signed one at its note, a
/// follow-up, or the patient whose course it was said of.
record NoteWay(BiConsumer<VisitId, Optional<Field>> visit, Consumer<PatientId> patient,
        Consumer<FollowedSession.Key> call) {

    void go(NoteHit hit) {
        switch (hit.place()) {
            case Place.OfVisit said -> visit.accept(said.visit(), hit.field());
            case Place.OfCourse _ -> patient.accept(hit.person().id());
            case Place.OfFollowUp said -> call.accept(said.session());
        }
    }
}
