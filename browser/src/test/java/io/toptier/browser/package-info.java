/** Days of people at the desk, in a real browser; left out, with a line that says so, where there is no Chromium. */
@NullMarked
package io.toptier.browser;

import org.jspecify.annotations.NullMarked;
