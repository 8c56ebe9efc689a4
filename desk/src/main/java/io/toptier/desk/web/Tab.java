package io.toptier.desk.web;

/**
 * One of several views of the same thing.
 *
 * @param count how many it holds, as text; empty for none
 */
public record Tab(String label, String href, boolean current, String count) {}
