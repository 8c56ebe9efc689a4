@NullMarked
package io.toptier.desk.vault;

import org.jspecify.annotations.NullMarked;
