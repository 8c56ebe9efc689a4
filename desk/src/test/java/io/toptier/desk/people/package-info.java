@NullMarked
package io.toptier.desk.people;

import org.jspecify.annotations.NullMarked;
