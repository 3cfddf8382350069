package enthesis.domain.visit;

import enthesis.domain.patient.Patient;
import enthesis.domain.practice.Practice;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// Everything a visit's sheet is read against: who, which visit, the practice's numbers, and the day it is. `today` is
/// the day of the visit, so that `-4d` in the sheet means the same tomorrow. `lastSession` is the day of the
/// session before.
public record Circumstances(
        Patient patient,
        Visit visit,
        Practice practice,
        LocalDate today,
        ZoneId zone,
        String userName,
        Optional<LocalDate> lastSession) {}
