package io.toptier.desk.people;

/** A person of a company with the role there. */
public record Member(Person person, Role role) {}
