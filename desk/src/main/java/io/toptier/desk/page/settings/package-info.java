/** What a company sets at the desk: its facts that are no deals or customers, its files, its people, and who changed what. */
@NullMarked
package io.toptier.desk.page.settings;

import org.jspecify.annotations.NullMarked;
