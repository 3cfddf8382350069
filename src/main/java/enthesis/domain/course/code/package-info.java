/// Diagnosis codes (ICD-10-CM): the few that come with the program, and the yearly official list a practice takes in.
@NullMarked
package enthesis.domain.course.code;

import org.jspecify.annotations.NullMarked;
