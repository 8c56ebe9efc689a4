package io.toptier.desk.page.settings;

import io.toptier.desk.people.Member;
import io.toptier.desk.people.Role;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Choice;
import java.util.Arrays;
import java.util.List;

/**
 * The people of a company.
 *
 * @param roles that the visitor may give
 * @param me the visitor's id
 */
public record PeoplePage(List<Member> members, List<Choice> roles, Invitation invitation, String me) {

    static PeoplePage of(List<Member> members, Visit visit, Invitation invitation) {
        var roles = Arrays.stream(Role.values())
                .filter(role -> visit.rights().containsAll(role.rights()))
                .map(role -> new Choice(role.key(), role.title()))
                .toList();
        return new PeoplePage(members, roles, invitation, visit.actor().id());
    }

    public boolean isMe(Member member) {
        return member.person().id().toString().equals(me);
    }
}
