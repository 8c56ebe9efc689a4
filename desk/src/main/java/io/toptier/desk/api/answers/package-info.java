/** What the rooms say of a company, over HTTP: the same bodies as {@code toptier … --format json}. */
@NullMarked
package io.toptier.desk.api.answers;

import org.jspecify.annotations.NullMarked;
