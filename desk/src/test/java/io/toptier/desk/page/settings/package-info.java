/** Stories of the settings, over real HTTP. */
@NullMarked
package io.toptier.desk.page.settings;

import org.jspecify.annotations.NullMarked;
