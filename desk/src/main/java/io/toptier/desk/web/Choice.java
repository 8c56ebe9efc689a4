package io.toptier.desk.web;

/** One entry of a list to choose from: what the form sends, and what the reader sees. */
public record Choice(String value, String label) {}
