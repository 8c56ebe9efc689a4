/**
 * What did the program say for a day, as published by a day, and who says so?
 *
 * <p>Decides: which version of a rule answers a question. Represents, without judging it, what Microsoft, vendors and the
 * operator say about the program; what they say lies in one YAML file a rule, none of it in code.
 *
 * <p>Invariants: every value has a source, a day of publication, a degree of trust and a day it was checked. A version
 * published later never changes what was known before. Two versions that claim the same case with equal right are a
 * conflict that shows both. A day that no version speaks of is a silence with its reason, or a gap that the checks tell.
 *
 * <p>Times: {@code from} and {@code until} (exclusive) are the days of the facts a version governs; {@code published} is
 * the day it could be known, for an inference the day of the text it rests on, and where the day was not found the last
 * one it can have been; {@code checked} is the day somebody last compared it with its source.
 */
@NullMarked
package io.toptier.rulebook;

import org.jspecify.annotations.NullMarked;
