package enthesis.exchange.fhir.course;

import enthesis.domain.course.Course;
import enthesis.exchange.fhir.base.Codes;
import enthesis.exchange.fhir.base.Ids;
import enthesis.exchange.fhir.base.Mapping;
import java.math.BigDecimal;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.Timing;

/// What was agreed for a course: how many sessions, weeks between them, and how strong the dextrose is to be.
public record CarePlans(Mapping mapping) {

    public CarePlan of(Course course) {
        var title = mapping.words().say("fhir.plan", mapping.place(course));
        var plan = mapping.made(new CarePlan(), Ids.of(course.id().value(), "plan"), title);
        plan.setStatus(CourseStates.end(course).map(CarePlans::status).orElse(CarePlanStatus.ACTIVE))
                .setIntent(CarePlan.CarePlanIntent.PLAN).setTitle(title)
                .setDescription(mapping.words().say("fhir.plan.agreed", course.plan().agreed().shown()))
                .setSubject(mapping.patient(course.patient())).setPeriod(CourseStates.period(course))
                .addAddresses(mapping.condition(course.id()));
        plan.addActivity().getDetail().setCode(Codes.text(mapping.words().say("fhir.plan.session")))
                .setStatus(CourseStates.end(course).map(CarePlans::activity).orElse(CarePlanActivityStatus.INPROGRESS))
                .setScheduled(sessions(course));
        return plan;
    }

    private static Timing sessions(Course course) {
        var plan = course.plan();
        var repeat = new Timing.TimingRepeatComponent().setCount(plan.sessions()).setFrequency(1)
                .setPeriod(BigDecimal.valueOf(plan.weeksFrom())).setPeriodUnit(Timing.UnitsOfTime.WK);
        if (plan.weeksTo() > plan.weeksFrom()) {
            repeat.setPeriodMax(BigDecimal.valueOf(plan.weeksTo()));
        }
        return new Timing().setRepeat(repeat);
    }

    private static CarePlanStatus status(Course.Because because) {
        return switch (because) {
            case DONE -> CarePlanStatus.COMPLETED;
            case STOPPED -> CarePlanStatus.REVOKED;
            case MISTAKE -> CarePlanStatus.ENTEREDINERROR;
        };
    }

    private static CarePlanActivityStatus activity(Course.Because because) {
        return switch (because) {
            case DONE -> CarePlanActivityStatus.COMPLETED;
            case STOPPED -> CarePlanActivityStatus.STOPPED;
            case MISTAKE -> CarePlanActivityStatus.ENTEREDINERROR;
        };
    }
}
