package io.toptier.desk.web;

/** A company as the frame of a page names it. */
public record Firm(String id, String name) {}
