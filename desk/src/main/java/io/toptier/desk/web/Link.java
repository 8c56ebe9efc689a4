package io.toptier.desk.web;

/** A word that leads somewhere. */
public record Link(String label, String href) {}
