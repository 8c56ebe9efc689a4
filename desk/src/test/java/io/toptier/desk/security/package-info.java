@NullMarked
package io.toptier.desk.security;

import org.jspecify.annotations.NullMarked;
