package enthesis.exchange.fhir.course;

import enthesis.domain.course.Course;
import enthesis.exchange.fhir.base.Mapping;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;

/// A course as a whole, from when to when.
public record Episodes(Mapping mapping) {

    public EpisodeOfCare of(Course course) {
        var episode = mapping.made(new EpisodeOfCare(), course.id().value(),
                mapping.words().say("fhir.course", mapping.place(course)));
        episode.setStatus(CourseStates.end(course).map(Episodes::status).orElse(EpisodeOfCareStatus.ACTIVE))
                .setPatient(mapping.patient(course.patient())).setManagingOrganization(mapping.practiceItself())
                .setPeriod(CourseStates.period(course));
        episode.addDiagnosis().setCondition(mapping.condition(course.id()));
        return episode;
    }

    private static EpisodeOfCareStatus status(Course.Because because) {
        return switch (because) {
            case DONE -> EpisodeOfCareStatus.FINISHED;
            case STOPPED -> EpisodeOfCareStatus.CANCELLED;
            case MISTAKE -> EpisodeOfCareStatus.ENTEREDINERROR;
        };
    }
}
