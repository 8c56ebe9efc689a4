package io.toptier.desk.page.settings;

import io.toptier.desk.people.Member;
import io.toptier.desk.people.Right;
import io.toptier.desk.people.Role;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The people of a company.
 *
 * @param roles that the visitor may give
 * @param all every role, with what it may do
 */
public record PeoplePage(
        List<Member> members, List<Choice> roles, List<Meaning> all, Invitation invitation, String me) {

    /** What a role may do, in words. */
    public record Meaning(String title, String rights) {}

    static PeoplePage of(List<Member> members, Visit visit, Invitation invitation) {
        var roles = Arrays.stream(Role.values())
                .filter(role -> visit.rights().containsAll(role.rights()))
                .map(role -> new Choice(role.key(), role.title()))
                .toList();
        var all = Arrays.stream(Role.values())
                .map(role -> new Meaning(role.title(), words(role)))
                .toList();
        return new PeoplePage(members, roles, all, invitation, visit.actor().id());
    }

    public boolean isMe(Member member) {
        return member.person().id().toString().equals(me);
    }

    private static String words(Role role) {
        return role.rights().stream().map(Right::words).collect(Collectors.joining("; "));
    }
}
