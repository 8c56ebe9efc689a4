@NullMarked
package io.toptier.desk.credit;

import org.jspecify.annotations.NullMarked;
