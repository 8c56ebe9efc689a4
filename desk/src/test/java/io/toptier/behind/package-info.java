/** What lies behind the doors in the doors' own stories; outside of what the desk itself wires. */
@NullMarked
package io.toptier.behind;

import org.jspecify.annotations.NullMarked;
