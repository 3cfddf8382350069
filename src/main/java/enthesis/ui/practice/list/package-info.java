/// What all lists of the practice are made of: a page with its foot, a list over the whole page, a list with a box that
/// finds while typing, a list of what is offered or hidden. A list of its own says its words, its lines and its acts.
@NullMarked
package enthesis.ui.practice.list;

import org.jspecify.annotations.NullMarked;
