/// What comes with the program as data: limits and products of the practice, solutions, macros, papers, codes.
@NullMarked
package enthesis.storage.reference;

import org.jspecify.annotations.NullMarked;
