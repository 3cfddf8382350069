/// What the code on a vial or its box says: product number, lot, expiry (GS1 General Specifications, chapters 3 and 7).
@NullMarked
package enthesis.domain.solution.gs1;

import org.jspecify.annotations.NullMarked;
