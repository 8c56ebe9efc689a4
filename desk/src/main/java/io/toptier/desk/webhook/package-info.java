/**
 * Tells programs elsewhere what changed in a company: messages after Standard Webhooks, written with the change they tell
 * of, delivered afterwards, at least once.
 */
@NullMarked
package io.toptier.desk.webhook;

import org.jspecify.annotations.NullMarked;
