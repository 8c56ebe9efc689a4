package io.toptier.desk.company;

import io.toptier.desk.people.Actor;

/**
 * What somebody does to a company.
 *
 * @param action as {@code deal-changed}
 * @param subject what it is done to: {@code deals.csv D-1001}
 * @param reason why, in the actor's words; empty where nobody asked for one
 */
public record Act(Actor actor, String action, String subject, String reason) {}
