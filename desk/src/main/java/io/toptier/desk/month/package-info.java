/**
 * The month on the desk: exports come in, a month is closed from them, what is nobody's is mapped, the month is frozen,
 * restated and noted as submitted. The figures are those of the rooms; a month closed here has the same files to the byte
 * as one closed at the terminal.
 */
@NullMarked
package io.toptier.desk.month;

import org.jspecify.annotations.NullMarked;
