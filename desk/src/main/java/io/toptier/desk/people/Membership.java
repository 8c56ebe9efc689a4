package io.toptier.desk.people;

import java.time.Instant;
import java.util.UUID;

/** What a person is to a company, and since when. */
public record Membership(UUID person, String company, Role role, Instant since) {}
