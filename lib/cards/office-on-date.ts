import type { Actor, Role } from '../domain/dossier';
import type { Lang } from '../domain/lang';
import { firstDay, isWithin, lastDay } from '../domain/partial-date';
import type { ActorCard } from './model';

/**
 * The office an actor held on a date, or holds now where there is none. Among several the latest to start wins, a
 * main one over a secondary one. Outside all of them: the last one that had ended, else the next; `when` tells which.
 */
export function officeOnDate(actor: Actor, asOf: string | null, lang: Lang): ActorCard['office'] {
	const held = actor.roles.filter((role) => (asOf === null ? role.to === null : isWithin(asOf, role.from, role.to)));
	const role = latest(held.filter((candidate) => !candidate.secondary)) ?? latest(held);
	if (role) return { title: role.title[lang], when: 'since', date: role.from };
	const ended = lastEnded(actor.roles, asOf);
	if (ended) return { title: ended.title[lang], when: 'until', date: ended.to };
	const ahead = next(actor.roles);
	return ahead && { title: ahead.title[lang], when: 'notBefore', date: ahead.from };
}

function latest(roles: readonly Role[]): Role | null {
	return best(roles, (role) => (role.from === null ? '' : firstDay(role.from)));
}

function lastEnded(roles: readonly Role[], asOf: string | null): Role | null {
	const ended = roles.filter((role) => role.to !== null && (asOf === null || lastDay(role.to) < firstDay(asOf)));
	return best(ended, (role) => (role.to === null ? '' : lastDay(role.to)));
}

/** The first to start of the roles that all lie ahead. */
function next(roles: readonly Role[]): Role | null {
	return [...roles]
		.reverse()
		.reduce<Role | null>((soonest, role) => (soonest && start(soonest) < start(role) ? soonest : role), null);
}

function start(role: Role): string {
	return role.from === null ? '' : firstDay(role.from);
}

/** The role with the greatest key; of equals, the one that the dossier gives first. */
function best(roles: readonly Role[], key: (role: Role) => string): Role | null {
	return roles.reduce<Role | null>((winner, role) => (winner === null || key(role) > key(winner) ? role : winner), null);
}
