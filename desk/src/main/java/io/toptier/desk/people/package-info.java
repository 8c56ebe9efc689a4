/**
 * Who may come in and what they may do: people and their memberships of companies, API tokens, and the record of who did
 * what. A person exists once, whatever companies he or she is a member of; rights come from the role in one company. A
 * secret is kept as its hash only. The audit log is only added to, which the database enforces.
 */
@NullMarked
package io.toptier.desk.people;

import org.jspecify.annotations.NullMarked;
