import { resolve } from '$app/paths';
import Today from '@lucide/svelte/icons/sunrise';
import Board from '@lucide/svelte/icons/square-kanban';
import Jobs from '@lucide/svelte/icons/list';
import Insights from '@lucide/svelte/icons/chart-no-axes-column';
import People from '@lucide/svelte/icons/users-round';
import Devices from '@lucide/svelte/icons/monitor-smartphone';
import Settings from '@lucide/svelte/icons/settings-2';

export interface Place {
	readonly label: string;
	readonly href: string;
	readonly icon: typeof Today;
	/** Whether it stands in the bar of a narrow screen, or behind "More". */
	readonly isNear: boolean;
}

export const places: readonly Place[] = [
	{ label: 'Today', href: resolve('/'), icon: Today, isNear: true },
	{ label: 'Board', href: resolve('/board'), icon: Board, isNear: true },
	{ label: 'Jobs', href: resolve('/jobs'), icon: Jobs, isNear: true },
	{ label: 'People', href: resolve('/people'), icon: People, isNear: false },
	{ label: 'Insights', href: resolve('/insights'), icon: Insights, isNear: false },
	{ label: 'Devices', href: resolve('/devices'), icon: Devices, isNear: false },
	{ label: 'Settings', href: resolve('/settings'), icon: Settings, isNear: false }
];

/** Pages that are reached from within a place. */
const inner: Readonly<Record<string, string>> = {
	Jobs: resolve('/job'),
	Insights: resolve('/report'),
	Settings: resolve('/profile')
};

/** Whether a path of the address bar is the page of a place, or one within it. */
export function isHere(place: Place, pathname: string): boolean {
	const bare = (path: string) => path.replace(/\/+$/, '');
	const path = bare(pathname);
	return path === bare(place.href) || path === bare(inner[place.label] ?? place.href);
}
