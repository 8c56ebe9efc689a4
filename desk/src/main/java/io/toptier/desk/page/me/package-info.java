/** The person who is signed in: the companies, the password; and new companies, for those who may found them. */
@NullMarked
package io.toptier.desk.page.me;

import org.jspecify.annotations.NullMarked;
