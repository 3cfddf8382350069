/// Documents from outside on screen: the list of a chart, the form of a new one, the pages of one.
@NullMarked
package enthesis.ui.patient.document;

import org.jspecify.annotations.NullMarked;
