/// What is the practice's: the numbers it judges by, and its shelf: which lots stand there, and who received one.
@NullMarked
package enthesis.storage.practice;

import org.jspecify.annotations.NullMarked;
